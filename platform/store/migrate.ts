import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { asOwner } from './connection.ts';
import { placement } from './declaration.ts';
import { migrations as all } from './migrations/all.ts';
import type { Migration, MigrationRun } from './migrations/migration.ts';
import { SetupProblem } from './setup-problem.ts';

/** Any number: two starts that migrate at once must mean the same lock by it. */
const migrationLock = 7_063_190_226;

/** What a migration did to a database, for whoever started it. */
export interface Migrated {
  /** Names of the migrations applied now. */
  readonly applied: readonly string[];
  /** Whether the tables were also placed on a distributed database. */
  readonly distributed: boolean;
  readonly serverVersion: string;
}

/** Digest of a migration's file: what was applied must stay what it was. */
export function migrationDigest(name: string): string {
  const source = readFileSync(join(import.meta.dirname, 'migrations', `${name}.ts`));
  return createHash('sha256').update(source).digest('hex');
}

function runner(client: Client, migration: Migration, distributed: boolean): MigrationRun {
  const run = async (statement: string): Promise<void> => {
    await client.query(statement);
  };
  return {
    run,
    async create(table, columns) {
      const by = migration.tables[table];
      if (by === undefined) throw new Error(`${migration.name} makes ${table} without declaring its class`);
      await run(`CREATE TABLE ${table} (${columns})`);
      const placed = distributed ? placement(table, by) : null;
      if (placed !== null) await run(placed);
    },
  };
}

async function prepare(client: Client): Promise<{ distributed: boolean; serverVersion: string }> {
  const version = await client.query<{ number: string; shown: string }>(
    `SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS shown`,
  );
  const shown = version.rows[0]?.shown ?? '';
  if (Number(version.rows[0]?.number) < 180_000) throw new SetupProblem('database.too-old', shown);
  const extension = await client.query(`SELECT 1 FROM pg_extension WHERE extname = 'citus'`);
  await client.query(`CREATE TABLE IF NOT EXISTS applied_migration (
    name text PRIMARY KEY,
    digest text NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
  )`);
  return { distributed: extension.rows.length > 0, serverVersion: shown };
}

async function apply(client: Client, migration: Migration, distributed: boolean): Promise<void> {
  await client.query('BEGIN');
  try {
    // Without it a new type after a distributed change of the schema fails (citus.md rule 19).
    if (distributed) await client.query(`SET LOCAL citus.multi_shard_modify_mode TO 'sequential'`);
    await migration.up(runner(client, migration, distributed));
    await client.query('INSERT INTO applied_migration (name, digest) VALUES ($1, $2)', [
      migration.name,
      migrationDigest(migration.name),
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function pending(client: Client, known: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; digest: string }>('SELECT name, digest FROM applied_migration');
  const applied = new Map(rows.map((row) => [row.name, row.digest]));
  for (const [name, digest] of applied) {
    if (!known.some((migration) => migration.name === name)) throw new SetupProblem('migration.unknown', name);
    if (digest !== migrationDigest(name)) throw new SetupProblem('migration.edited', name);
  }
  return known.filter((migration) => !applied.has(migration.name));
}

/**
 * Brings a database to the present schema: each missing migration in a transaction of its own, in order.
 *
 * Two starts at once do not race: the second waits for the first and finds nothing left to do. A connection of
 * its own holds the lock, so that it is let go even if the process is killed.
 *
 * @throws SetupProblem when an applied migration was edited or is unknown, or the database cannot be used
 */
export async function migrate(url: string, known: readonly Migration[] = all): Promise<Migrated> {
  return asOwner(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const { distributed, serverVersion } = await prepare(client);
    const missing = await pending(client, known);
    // `SET LOCAL` must reach the workers, or row-level security shows nothing there (citus.md rule 8).
    if (distributed && missing.length > 0)
      await client.query(
        `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET citus.propagate_set_commands = ''local''', current_database()); END $$`,
      );
    for (const migration of missing) await apply(client, migration, distributed);
    if (missing.length > 0) {
      // Loaded only now: a start with nothing to migrate does not pay for it, and `handle` looks for itself.
      const { prepareJobs } = await import('./jobs/jobs.ts');
      await prepareJobs(url);
    }
    return { applied: missing.map((migration) => migration.name), distributed, serverVersion };
  });
}
