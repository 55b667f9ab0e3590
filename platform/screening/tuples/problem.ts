import type { Bilingual } from '#words/language.ts';

/** Why a database of tuples did not answer. */
export const tupleProblems = [
  'not-installed',
  'memory',
  'time',
  'disk-full',
  'not-opened',
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
    zh: '没有计算：本机未安装 chdb。请运行 npm run chdb 安装，或设置 CLICKHOUSE_URL。',
    en: 'Not computed: chdb is not installed here. Install it by npm run chdb, or set CLICKHOUSE_URL.',
  },
  memory: {
    zh: '没有算完：所需内存超过上限。请提高上限，或改用集群。',
    en: 'Not finished: more memory is needed than allowed. Raise the limit, or use a cluster.',
  },
  time: {
    zh: '没有算完：超过了时限。请放宽时限，或改用集群。',
    en: 'Not finished: it takes longer than allowed. Raise the limit, or use a cluster.',
  },
  'disk-full': {
    zh: '没有算完：数据库所在磁盘已满。请腾出空间后重算。',
    en: "Not finished: the database's disk is full. Make room and ask again.",
  },
  'not-opened': {
    zh: '没有计算：数据库目录打不开，多半是另一个命令正在使用。请等它结束后再试。',
    en: "Not computed: the database's folder does not open; most likely another command is using it. Try again when that has ended.",
  },
  'engine-died': {
    zh: '没有算完：数据库进程中途退出，原件未受影响。请重算。',
    en: 'Not finished: the database process ended by itself. The exhibit is untouched; ask again.',
  },
  unreachable: {
    zh: '没有计算：连不上 CLICKHOUSE_URL 所指的数据库。请检查地址和网络。',
    en: 'Not computed: the database of CLICKHOUSE_URL cannot be reached. Check address and network.',
  },
  refused: {
    zh: '没有计算：数据库拒绝执行。请按错误号检查其版本和用户权限。',
    en: 'Not computed: the database refused. Check its version and the rights of its user by the error number.',
  },
};
