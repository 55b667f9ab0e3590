import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { cloneRoot, ownUid } from '../data-folder.ts';
import { asOwner } from '../connection.ts';
import { launch } from '../embedded/launch.ts';
import { migrate } from '../migrate.ts';
import { openStore, type Store } from '../store.ts';

/** A migrated database of a test file's own. */
export interface TestDatabase {
  /** Signs in as the owner of the tables. */
  readonly url: string;
  readonly store: Store;
  /** Closes the store, drops the database, and lets go of the server. */
  close(): Promise<void>;
}

/** The folder of the server that tests share; never the one that `npm start` uses. */
export function testDataFolder(): string {
  return join(cloneRoot, '.dengwen', `test-${ownUid()}`);
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url.replace('@/', '@unix-socket/'));
  changed.pathname = `/${database}`;
  return changed.href.replace('@unix-socket/', '@/');
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
  await asOwner(main, (client) => client.query(`CREATE DATABASE ${name}`));
  const url = withDatabase(main, name);
  await migrate(url);
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
