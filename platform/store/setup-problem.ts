/**
 * What can stop the database from being prepared, as data: a closed code, and one clear sentence in each
 * language. The caller prints the sentence and ends with exit code 1.
 */
export const setupProblemCodes = [
  'data-folder.of-another-user',
  'data-folder.not-writable',
  'data-folder.of-another-version',
  'disk.full',
  'engine.missing',
  'engine.does-not-start',
  'database.unreachable',
  'database.too-old',
  'migration.edited',
  'migration.unknown',
] as const;

export type SetupProblemCode = (typeof setupProblemCodes)[number];

const sentences: Record<SetupProblemCode, { zh: (detail: string) => string; en: (detail: string) => string }> = {
  'data-folder.of-another-user': {
    zh: (detail) => `数据目录属于另一用户，不予使用：${detail}。请改用该用户启动，或以 DENGWEN_DATA 另指目录。`,
    en: (detail) =>
      `The data folder belongs to another user and is left alone: ${detail}. Start as that user, or name another folder in DENGWEN_DATA.`,
  },
  'data-folder.not-writable': {
    zh: (detail) => `数据目录不可写：${detail}。`,
    en: (detail) => `The data folder cannot be written: ${detail}.`,
  },
  'data-folder.of-another-version': {
    zh: (detail) => `数据目录由 PostgreSQL ${detail} 建立，本版本使用 18：请以原版本备份，再恢复到新目录。`,
    en: (detail) =>
      `The data folder was made by PostgreSQL ${detail}, this version uses 18: back up with the old version and restore into a new folder.`,
  },
  'disk.full': {
    zh: (detail) => `磁盘空间不足，无法继续：${detail}。`,
    en: (detail) => `The disk is full: ${detail}.`,
  },
  'engine.missing': {
    zh: (detail) => `没有适合本机的 PostgreSQL 程序包（${detail}）。请设置 DATABASE_URL 使用已有的服务器。`,
    en: (detail) =>
      `There is no PostgreSQL package for this machine (${detail}). Set DATABASE_URL to use a server of your own.`,
  },
  'engine.does-not-start': {
    zh: (detail) => `内置 PostgreSQL 未能启动：${detail}`,
    en: (detail) => `The embedded PostgreSQL did not start: ${detail}`,
  },
  'database.unreachable': {
    zh: (detail) => `连不上 DATABASE_URL 所指的数据库：${detail}。`,
    en: (detail) => `The database named by DATABASE_URL cannot be reached: ${detail}.`,
  },
  'database.too-old': {
    zh: (detail) => `数据库版本过低（${detail}），需要 PostgreSQL 18。`,
    en: (detail) => `The database is too old (${detail}); PostgreSQL 18 is needed.`,
  },
  'migration.edited': {
    zh: (detail) => `已执行过的迁移 ${detail} 后来被改动，拒绝启动；修改须另写新的迁移。`,
    en: (detail) => `Migration ${detail} was edited after it had been applied; write a new one instead.`,
  },
  'migration.unknown': {
    zh: (detail) => `数据库里有本版本不认识的迁移 ${detail}；请使用较新的版本。`,
    en: (detail) => `The database carries migration ${detail}, which this version does not know; use a newer version.`,
  },
};

export class SetupProblem extends Error {
  readonly code: SetupProblemCode;
  readonly zh: string;
  readonly en: string;

  constructor(code: SetupProblemCode, detail: string, options?: ErrorOptions) {
    super(sentences[code].en(detail), options);
    this.name = 'SetupProblem';
    this.code = code;
    this.zh = sentences[code].zh(detail);
    this.en = sentences[code].en(detail);
  }
}

/** Tells a full disk and an unwritable folder from other errors of the file system. */
export function asSetupProblem(error: unknown, where: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new SetupProblem('disk.full', where, { cause: error });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return new SetupProblem('data-folder.not-writable', where, { cause: error });
  return error;
}
