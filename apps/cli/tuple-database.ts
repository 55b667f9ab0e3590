import { join } from 'node:path';
import { cloneRoot, dataFolderPath, openDataFolder } from '#platform/store/data-folder.ts';
import type { TupleDatabase } from '#platform/screening/tuples/database.ts';
import { openTuples } from '#platform/screening/tuples/open.ts';
import { TupleProblem, tupleProblemWords } from '#platform/screening/tuples/problem.ts';

import { Failure, wrongUsage } from './failure.ts';

/**
 * Works with the tuple database that is set: the cluster of `CLICKHOUSE_URL`, else the embedded one, whose data stays in
 * the data folder so that exhibits of several calls can be compared.
 *
 * @throws Failure where there is none, or it does not answer
 */
export async function withTuples<Answer>(
  environment: NodeJS.ProcessEnv,
  work: (database: TupleDatabase) => Promise<Answer>,
): Promise<Answer> {
  try {
    const database = openTuples(environment, {
      chdb: join(cloneRoot, '.dengwen/chdb'),
      keptIn: () => join(openDataFolder(dataFolderPath(environment)), 'tuples'),
    });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof TupleProblem)) throw error;
    const { zh, en } = tupleProblemWords[error.code];
    const number = error.engineCode;
    throw new Failure(
      1,
      number === null ? { zh, en } : { zh: `${zh}（错误号 ${number}）`, en: `${en} (error ${number})` },
    );
  }
}

/** The number of an exhibit in the tuple database. @throws Failure (usage) */
export function exhibitNumber(text: string): number {
  const number = Number(text);
  if (!/^[1-9]\d{0,9}$/.test(text) || number >= 2 ** 32)
    throw wrongUsage(
      `${text} 不是证据编号：编号是 1 至 ${2 ** 32 - 1} 的整数。`,
      `${text} is no number of an exhibit: it is a whole number from 1 to ${2 ** 32 - 1}.`,
    );
  return number;
}
