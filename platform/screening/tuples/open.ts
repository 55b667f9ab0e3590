import { openCluster } from './cluster.ts';
import type { TupleDatabase, TupleLimits } from './database.ts';
import { openEmbedded } from './embedded.ts';

/** What is set in the environment (docs/running.md). */
export interface TupleEnvironment {
  readonly CLICKHOUSE_URL?: string | undefined;
  readonly DENGWEN_CHDB?: string | undefined;
}

/**
 * The database of tuples that is set: a cluster where there is an address, else the embedded one.
 *
 * @param chdb the folder whose node_modules have chdb, where nothing else is set
 * @throws TupleProblem `not-installed` where there is neither
 */
export function openTuples(environment: TupleEnvironment, chdb: string, limits?: TupleLimits): TupleDatabase {
  const url = environment.CLICKHOUSE_URL;
  const folder = environment.DENGWEN_CHDB;
  if (url !== undefined && url !== '') return openCluster(url, limits);
  return openEmbedded({ chdb: folder ?? chdb, ...(limits !== undefined && { limits }) });
}
