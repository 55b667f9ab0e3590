import { join } from 'node:path';
import { cloneRoot, dataFolderPath, openDataFolder } from '#platform/store/data-folder.ts';
import type { TupleDatabase } from '#platform/screening/tuples/database.ts';
import { openTuples } from '#platform/screening/tuples/open.ts';
import { TupleProblem, tupleProblemWords } from '#platform/screening/tuples/problem.ts';

import { Failure } from './failure.ts';

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
