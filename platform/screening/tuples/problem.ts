import type { Bilingual } from '#words/language.ts';

/** Why a database of tuples did not answer. */
export const tupleProblems = [
  'not-installed',
  'memory',
  'time',
  'disk-full',
  'engine-died',
  'unreachable',
  'refused',
] as const;
export type TupleProblemCode = (typeof tupleProblems)[number];

/** A refusal of the database, as data; it never repeats the engine's own text, which may quote what it was given. */
export class TupleProblem extends Error {
  readonly code: TupleProblemCode;
  /** ClickHouse's number of the error, where there is one. */
  readonly engineCode: number | null;

  constructor(code: TupleProblemCode, engineCode: number | null = null) {
    super(engineCode === null ? code : `${code} (${engineCode})`);
    this.code = code;
    this.engineCode = engineCode;
  }
}

/** The problem that ClickHouse's number of an error means. */
export function problemOf(engineCode: number): TupleProblem {
  switch (engineCode) {
    case 241:
      return new TupleProblem('memory', engineCode);
    case 159:
      return new TupleProblem('time', engineCode);
    case 243:
      return new TupleProblem('disk-full', engineCode);
    default:
      return new TupleProblem('refused', engineCode);
  }
}

export const tupleProblemWords: Readonly<Record<TupleProblemCode, Bilingual>> = {
  'not-installed': {
    zh: '本机没有安装 chdb；请按 docs/running.md 安装，或设置 CLICKHOUSE_URL。',
    en: 'chdb is not installed here; install it as docs/running.md says, or set CLICKHOUSE_URL.',
  },
  memory: {
    zh: '计算所需内存超过上限；请提高上限，或改用集群。',
    en: 'The answer needs more memory than allowed; raise the limit, or use a cluster.',
  },
  time: {
    zh: '计算超过了时限；请提高时限，或改用集群。',
    en: 'The answer takes longer than allowed; raise the limit, or use a cluster.',
  },
  'disk-full': {
    zh: '数据库所在磁盘已满；请腾出空间后重算。',
    en: "The database's disk is full; make room and ask again.",
  },
  'engine-died': {
    zh: '数据库进程意外退出，结果作废；请重算。',
    en: 'The database process ended by itself and its results are void; ask again.',
  },
  unreachable: {
    zh: '连不上 CLICKHOUSE_URL 所指的数据库；请检查地址和网络。',
    en: 'The database of CLICKHOUSE_URL cannot be reached; check address and network.',
  },
  refused: {
    zh: '数据库拒绝执行；请按错误号检查其版本和权限。',
    en: 'The database refused; check its version and the rights of its user by the error number.',
  },
};
