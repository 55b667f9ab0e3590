import { openCluster } from './cluster.ts';
import type { TupleDatabase, TupleLimits } from './database.ts';
import { openEmbedded } from './embedded.ts';

/** What is set in the environment (docs/running.md). */
export interface TupleEnvironment {
  readonly CLICKHOUSE_URL?: string | undefined;
  readonly DENGWEN_CHDB?: string | undefined;
}

export interface TupleHome {
  /** The folder whose node_modules have chdb, where nothing else is set. */
  readonly chdb: string;
  /** Where the embedded one keeps its data, asked only where it is the one; absent: gone when it is closed. */
  readonly keptIn?: () => string;
  readonly limits?: TupleLimits;
}

/**
 * The database of tuples that is set: a cluster where there is an address, else the embedded one.
 *
 * @throws TupleProblem `not-installed` where there is neither
 */
export function openTuples(environment: TupleEnvironment, { chdb, keptIn, ...rest }: TupleHome): TupleDatabase {
  const url = environment.CLICKHOUSE_URL;
  if (url !== undefined && url !== '') return openCluster(url, rest.limits);
  return openEmbedded({
    chdb: environment.DENGWEN_CHDB ?? chdb,
    ...rest,
    ...(keptIn !== undefined && { keptIn: keptIn() }),
  });
}
