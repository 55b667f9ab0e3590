import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { referenceDigest, divisionRows, holidayRows, organRows } from '#reference/seed-rows.ts';
import { asOwner } from './connection.ts';
import { referenceSeed } from './reference-seed.ts';
import { sow } from './seed.ts';
import { SetupProblem } from './setup-problem.ts';
import { startDatabase } from './start-database.ts';
import { openStore } from './store.ts';
import { openTestDatabase, type TestDatabase } from './testing/database.ts';
import { transact } from './transact.ts';

let database: TestDatabase;
let dataFolder: string;
const name = `dengwen_test_plain_${randomBytes(4).toString('hex')}`;

before(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'dengwen-start-'));
  database = await openTestDatabase();
  await asOwner(database.url, async (client) => {
    await client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'geheim'`);
    await client.query(`GRANT dengwen_app, dengwen_identity TO ${name}`);
    await client.query(`CREATE DATABASE ${name} OWNER ${name}`);
  });
});

after(async () => {
  await asOwner(database.url, async (client) => {
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await client.query(`DROP ROLE ${name}`);
  });
  await database.close();
  rmSync(dataFolder, { recursive: true });
});

/** The address of the plain database, signing in as its owner, who is no superuser and makes no roles. */
function plainUrl(): string {
  return database.url.replace(/dengwen_test_[0-9a-f]+/, name).replace(/\/\/[^@]*@/, `//${name}:geheim@`);
}

test('a server of somebody else is used with no more rights than over one database', async () => {
  const running = await startDatabase({ dataFolder, environment: { DATABASE_URL: plainUrl() } });
  assert.equal(running.adopted, true);
  assert.match(running.description.zh, /DATABASE_URL/);
  assert.doesNotMatch(JSON.stringify(running.description), /geheim/);
  const reference = { organRows, divisionRows, holidayRows, referenceDigest };
  assert.equal(await sow(running.url, referenceSeed(reference)), true);
  assert.equal(await sow(running.url, referenceSeed(reference)), false);
  const store = openStore({ url: running.url });
  const rows = await transact(store, {}, (tx) =>
    tx.query<{ role: string; organs: number }>('SELECT current_user AS role, count(*)::int AS organs FROM organ'),
  );
  await store.close();
  assert.deepEqual(rows, [{ role: 'dengwen_app', organs: [...organRows()].length }]);
  await running.stop();
});

test('a server that does not answer is told in one sentence, without its password', async () => {
  await assert.rejects(
    startDatabase({ dataFolder, environment: { DATABASE_URL: 'postgresql://x:geheim@127.0.0.1:9/x' } }),
    (error) =>
      error instanceof SetupProblem &&
      error.code === 'database.unreachable' &&
      !/geheim/.test(`${error.zh}${error.en}`),
  );
});
