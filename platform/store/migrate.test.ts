import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asOwner } from './connection.ts';
import { placement } from './declaration.ts';
import { migrate } from './migrate.ts';
import { declarations, migrations } from './migrations/all.ts';
import type { MigrationRun } from './migrations/migration.ts';
import { SetupProblem } from './setup-problem.ts';
import { openTestDatabase, type TestDatabase } from './testing/database.ts';

let database: TestDatabase;

before(async () => {
  database = await openTestDatabase();
});
after(() => database.close());

function refusedAs(code: string): (error: unknown) => boolean {
  return (error) => error instanceof SetupProblem && error.code === code && error.zh !== '' && error.en !== '';
}

test('every file of the folder is in the list, in its order', () => {
  const files = readdirSync(join(import.meta.dirname, 'migrations'))
    .filter((name) => /^\d{4}-/.test(name))
    .toSorted();
  assert.deepEqual(
    migrations.map((migration) => `${migration.name}.ts`),
    files,
  );
});

test('a migrated database is left as it is, by several starts at once too', async () => {
  const runs = await Promise.all([migrate(database.url), migrate(database.url), migrate(database.url)]);
  for (const { applied } of runs) assert.deepEqual(applied, []);
});

test('a migration edited after it was applied is refused', async () => {
  await asOwner(database.url, async (client) => {
    await client.query(`UPDATE applied_migration SET digest = 'other' || digest WHERE name = '0003-log'`);
    await assert.rejects(migrate(database.url), refusedAs('migration.edited'));
    await client.query(`UPDATE applied_migration SET digest = substr(digest, 6) WHERE name = '0003-log'`);
  });
  assert.deepEqual((await migrate(database.url)).applied, []);
});

test('a database of a newer version is refused', async () => {
  await assert.rejects(migrate(database.url, migrations.slice(0, -1)), refusedAs('migration.unknown'));
});

test('a migration that fails leaves nothing, and those before it stand', async () => {
  const next = `CREATE TABLE half_made (number int)`;
  const failing = {
    name: '0001-reference',
    tables: {},
    up: async ({ run }: MigrationRun) => {
      await run(next);
      throw new Error('half way');
    },
  };
  await asOwner(database.url, (client) => client.query(`DELETE FROM applied_migration WHERE name = '0001-reference'`));
  await assert.rejects(migrate(database.url, [failing, ...migrations.slice(1)]), /half way/);
  const { rows } = await asOwner(database.url, (client) =>
    client.query<{ applied: number; made: string | null }>(
      `SELECT (SELECT count(*)::int FROM applied_migration) AS applied, to_regclass('half_made') AS made`,
    ),
  );
  assert.deepEqual(rows, [{ applied: migrations.length - 1, made: null }]);
});

test('a server that does not answer is refused in a sentence without its password', async () => {
  await assert.rejects(migrate('postgresql://user:geheim@127.0.0.1:1/x'), (error) => {
    assert.ok(refusedAs('database.unreachable')(error));
    assert.ok(error instanceof SetupProblem);
    assert.doesNotMatch(`${error.zh}${error.en}`, /geheim/);
    return true;
  });
});

test('on a distributed database each table is placed as its class says', () => {
  assert.equal(
    placement('cases', declarations['cases'] ?? 'coordinator'),
    `SELECT create_distributed_table('cases', 'court_id', colocate_with => 'none')`,
  );
  assert.equal(
    placement('time_limit', declarations['time_limit'] ?? 'coordinator'),
    `SELECT create_distributed_table('time_limit', 'court_id', colocate_with => 'cases')`,
  );
  assert.equal(placement('organ', declarations['organ'] ?? 'coordinator'), `SELECT create_reference_table('organ')`);
  assert.equal(placement('log_entry', declarations['log_entry'] ?? 'court'), null);
});
