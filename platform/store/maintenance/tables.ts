import type { Client } from 'pg';
import { declarations } from '../migrations/all.ts';

/** Every table with content, in an order in which each may refer to those before it. */
export const tablesInOrder: readonly string[] = Object.keys(declarations);

/** What only a log and its key together mean; files of the data folder. */
export const keyFiles = ['master-key', 'log-secret.pem', 'log-key.txt'] as const;

/** Lets the owner of the tables, whom row-level security binds as well, work on every row of one transaction. */
export async function asSystem<Result>(client: Client, begin: string, run: () => Promise<Result>): Promise<Result> {
  await client.query(begin);
  try {
    await client.query(`SET LOCAL app.system = 'on'`);
    const result = await run();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
