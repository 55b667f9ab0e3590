import { createHash, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { cloneRoot, ownUid } from '../data-folder.ts';
import { asOwner } from '../connection.ts';
import { launch } from '../embedded/launch.ts';
import { migrate, migrationDigest } from '../migrate.ts';
import { migrations } from '../migrations/all.ts';
import { openStore, type Store } from '../store.ts';

/** A migrated database of a test file's own. */
export interface TestDatabase {
  /** Signs in as the owner of the tables. */
  readonly url: string;
  readonly store: Store;
  /** Closes the store, drops the database, and lets go of the server. */
  close(): Promise<void>;
}

/** Two test files that begin at once make one template. */
const templateLock = 7_063_190_227;

/** The folder of the server that tests share; never the one that `npm start` uses. */
export function testDataFolder(): string {
  return join(cloneRoot, '.dengwen', `test-${ownUid()}`);
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url.replace('@/', '@unix-socket/'));
  changed.pathname = `/${database}`;
  return changed.href.replace('@unix-socket/', '@/');
}

/** Names the present schema: a template of another one is never copied. */
function templateName(): string {
  const digest = createHash('sha256');
  for (const { name } of migrations) digest.update(migrationDigest(name));
  return `dengwen_template_${digest.digest('hex').slice(0, 16)}`;
}

/** A migrated database to copy from, made once: copying takes a third of the time that migrating does. */
async function template(main: string): Promise<string> {
  const name = templateName();
  await asOwner(main, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [templateLock]);
    const made = await client.query('SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate', [name]);
    if (made.rows.length > 0) return;
    await client.query(`DROP DATABASE IF EXISTS ${name}`);
    await client.query(`CREATE DATABASE ${name}`);
    await migrate(withDatabase(main, name));
    await client.query(`ALTER DATABASE ${name} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`);
  });
  return name;
}

/**
 * Makes a database with the present schema on a real server: the one that `DATABASE_URL` names, else an embedded
 * one that test files share. Nothing is mocked, and nothing is left behind.
 */
export async function openTestDatabase(options: { size?: number } = {}): Promise<TestDatabase> {
  const given = process.env['DATABASE_URL'];
  const server = given ? null : await launch({ dataFolder: testDataFolder() });
  const main = server?.url ?? given ?? '';
  const name = `dengwen_test_${randomBytes(6).toString('hex')}`;
  const url = withDatabase(main, name);
  if (server === null) {
    // A database on Citus cannot be copied: its workers know nothing of the copy.
    await asOwner(main, (client) => client.query(`CREATE DATABASE ${name}`));
    await migrate(url);
  } else {
    const from = await template(main);
    await asOwner(main, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${from} STRATEGY wal_log`));
  }
  const store = openStore({ url, ...(options.size === undefined ? {} : { size: options.size }) });
  return {
    url,
    store,
    async close() {
      await store.close();
      await asOwner(main, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
      await server?.stop();
    },
  };
}
