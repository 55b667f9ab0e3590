import { Readable } from 'node:stream';
import { ClickHouseError, ClickHouseLogLevel, createClient, drainStream } from '@clickhouse/client';
import { settingsOf, usualLimits } from './database.ts';
import type { TupleDatabase, TupleLimits } from './database.ts';
import { problemOf, TupleProblem } from './problem.ts';

/**
 * A ClickHouse server or cluster by its HTTP interface.
 *
 * @param url address, user, password and database, as `CLICKHOUSE_URL` has them; only tuples are sent to it
 */
export function openCluster(url: string, limits: TupleLimits = usualLimits): TupleDatabase {
  const client = createClient({
    url,
    request_timeout: (limits.seconds + 30) * 1000,
    // It would print the engine's own text, which may quote what it was given.
    log: { level: ClickHouseLogLevel.OFF },
    clickhouse_settings: {
      ...settingsOf(limits),
      // An error comes as one, and not in the middle of an answer; meanwhile headers keep the connection awake.
      wait_end_of_query: 1,
      send_progress_in_http_headers: 1,
      http_headers_progress_interval_ms: '20000',
    },
  });
  return {
    run: (statement) => told(() => client.command({ query: statement }).then(() => undefined)),
    rows: (statement) =>
      told(async () => {
        const answer = await client.query({ query: statement, format: 'JSONEachRow' });
        return answer.json<Record<string, unknown>>();
      }),
    arrive: (records) =>
      told(async () => {
        const { stream } = await client.exec({
          query: 'INSERT INTO arrival FORMAT RowBinary',
          values: Readable.from([records], { objectMode: false }),
        });
        await drainStream(stream);
      }),
    close: () => client.close(),
  };
}

async function told<Value>(ask: () => Promise<Value>): Promise<Value> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ClickHouseError) throw problemOf(Number(error.code));
    throw new TupleProblem('unreachable');
  }
}
