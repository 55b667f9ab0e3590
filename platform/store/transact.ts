import type { PoolClient, QueryResultRow } from 'pg';
import { scopeStatements, type Scope } from './scope.ts';
import type { Store } from './store.ts';

/** One transaction under way. */
export interface Transaction {
  /**
   * Runs one statement and gives its rows. The text must be a constant: it is prepared once a connection.
   *
   * @throws the driver's error; branch on its `code` (SQLSTATE) and on which statement it was, never on its
   *   `constraint` or `table`, which a distributed database leaves undefined (citus.md rule 14)
   */
  query<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Allows no further statement: the log's entry is the last before the commit (ARCHITECTURE.md). */
  seal(): void;
}

/** The connection broke during COMMIT: whether the act stands must be read, it cannot be assumed. */
export class CommitInDoubt extends Error {
  constructor(cause: unknown) {
    super('the connection broke while committing', { cause });
    this.name = 'CommitInDoubt';
  }
}

/** Names of prepared statements by text. Texts are constants of the program, so this cannot grow without bound. */
const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `dw${names.size}`;
    names.set(text, name);
  }
  return name;
}

function openTransaction(client: PoolClient): Transaction {
  let sealed = false;
  return {
    async query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
      if (sealed) throw new Error("the log's entry is the last statement of a transaction");
      const result = await client.query<Row>({ name: nameOf(text), text, values: [...values] });
      return result.rows;
    },
    seal() {
      sealed = true;
    },
  };
}

/** SQLSTATE of an error of the database, if it is one. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined;
}

/**
 * One statement by itself, read or write, for tables that row-level security does not divide: one message to the database where a
 * transaction takes four.
 */
export async function statement<Row extends QueryResultRow>(
  store: Store,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const result = await store.pool.query<Row>({ name: nameOf(text), text, values: [...values] });
  return result.rows;
}

/**
 * Runs `run` in one READ COMMITTED transaction under `scope`, and commits when it returns.
 *
 * READ COMMITTED is enough, and all that holds on a distributed database: what must be true between two
 * transactions rests on keys, not on isolation (settled 1, citus.md 2).
 *
 * @throws whatever `run` throws, after the rollback; {@link CommitInDoubt} when the commit's answer was lost
 */
export async function transact<Result>(
  store: Store,
  scope: Scope,
  run: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const settings = scopeStatements(scope);
  const client = await store.pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error): void => {
    broken = error;
  };
  client.on('error', onError);
  try {
    await client.query('BEGIN ISOLATION LEVEL READ COMMITTED');
    for (const setting of settings) await client.query(setting);
    const tx = openTransaction(client);
    const result = await run(tx);
    tx.seal();
    try {
      await client.query('COMMIT');
    } catch (error) {
      // A statement-level error here (a deferred key) rolled the transaction back; a lost connection tells nothing.
      if (sqlState(error) === undefined) throw new CommitInDoubt(error);
      throw error;
    }
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((rollback: unknown) => {
      broken = rollback instanceof Error ? rollback : new Error('rollback failed');
    });
    throw error;
  } finally {
    client.removeListener('error', onError);
    // A broken connection leaves the pool.
    client.release(broken);
  }
}
