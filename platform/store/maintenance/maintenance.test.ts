import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { asCaseId, asOrganId } from '#words/identifiers.ts';
import { asInstant } from '#words/instant.ts';
import { asOwner } from '../connection.ts';
import { append } from '../log/append.ts';
import { examine } from '../log/examine.ts';
import { openSigner } from '../log/signer.ts';
import { openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { transact } from '../transact.ts';
import { backup } from './backup.ts';
import { reset, NotDemonstration } from './reset.ts';
import { restore, RestoreRefused } from './restore.ts';

let database: TestDatabase;
let other: TestDatabase;
let folder: string;
const data = (): string => join(folder, 'data');
const kept = (): string => join(folder, 'backup');

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dengwen-maintenance-'));
  database = await openTestDatabase();
  other = await openTestDatabase();
  mkdirSync(join(data(), 'objects/ab'), { recursive: true });
  writeFileSync(join(data(), 'objects/ab/cd'), 'sealed');
  openSigner(data(), {});
  await asOwner(database.url, async (client) => {
    await client.query(`INSERT INTO organ (organ_id, kind, name, name_en, source, reliability)
      VALUES ('c-1', 'court', '某法院', 'A court', 's', 'r')`);
    await client.query(`INSERT INTO person (person_id, name, account) VALUES ('p-1', '某人', 'a')`);
  });
  for (let number = 0; number < 20; number += 1)
    await transact(database.store, { organ: 'c-1', courts: ['c-1'] }, async (tx) => {
      const id = asCaseId(`01960000-0000-7000-8000-0000000000${10 + number}`);
      await tx.query(
        `INSERT INTO cases (court_id, case_id, filer_organ_id, filing_number, stage, title_zh, title_en, complaint,
           complaint_digest, facts, defendant_keys, received_at, received_on, demonstration)
         VALUES ('c-1', $1, 'o', $2, 'received', '“引号”、反斜杠\\、换行', 'A', '{"a": [1, null]}', $2, '{}',
           '{"organisation:x,y"}', now(), '2026-11-23', $3)`,
        [id, `DW-2026-c-1-${number}`, number > 0],
      );
      const commitment = new Uint8Array(randomBytes(32));
      await append(tx, {
        act: 'docket',
        case: id,
        organ: asOrganId('c-1'),
        at: asInstant('2026-11-23T00:00:00.000Z'),
        commitment,
      });
    });
});

after(async () => {
  await database.close();
  await other.close();
  rmSync(folder, { recursive: true });
});

async function contentOf(url: string, table: string): Promise<unknown> {
  return (await asOwner(url, (client) => client.query(`SELECT * FROM ${table} ORDER BY 1, 2`))).rows;
}

test('a back-up restores every row, object and key, and the log is whole', async () => {
  const made = await backup({ url: database.url, dataFolder: data(), target: kept(), includeKeys: true });
  assert.equal(made.entries, 20);
  const place = join(folder, 'restored');
  mkdirSync(place);
  assert.equal(await restore({ url: other.url, dataFolder: place, source: kept() }), made.rows);
  for (const table of ['cases', 'log_entry', 'log_node', 'log_head', 'person', 'organ'])
    assert.deepEqual(await contentOf(other.url, table), await contentOf(database.url, table), table);
  assert.deepEqual(await examine(other.store), []);
  assert.equal(readFileSync(join(place, 'objects/ab/cd'), 'utf8'), 'sealed');
  assert.equal(statSync(join(place, 'log-secret.pem')).mode & 0o777, 0o600);
  assert.deepEqual(openSigner(place, {}).key, openSigner(data(), {}).key);
});

test('a back-up without keys has none', async () => {
  const target = join(folder, 'without');
  await backup({ url: database.url, dataFolder: data(), target, includeKeys: false });
  assert.equal(existsSync(join(target, 'keys')), false);
});

test('nothing is restored over what has been entered, nor from what is no back-up', async () => {
  const place = join(folder, 'nowhere');
  mkdirSync(place);
  await assert.rejects(
    restore({ url: database.url, dataFolder: place, source: kept() }),
    (error) => error instanceof RestoreRefused && error.code === 'database-in-use',
  );
  await assert.rejects(
    restore({ url: database.url, dataFolder: place, source: place }),
    (error) => error instanceof RestoreRefused && error.code === 'not-a-backup',
  );
});

test('a demonstration is emptied with the key of its log, unless one case is real', async () => {
  await assert.rejects(reset({ url: database.url, dataFolder: data() }), NotDemonstration);
  await asOwner(database.url, (client) => client.query('UPDATE cases SET demonstration = true'));
  const key = openSigner(data(), {}).key;
  await reset({ url: database.url, dataFolder: data() });
  assert.deepEqual(await contentOf(database.url, 'cases'), []);
  assert.deepEqual(await examine(database.store), []);
  assert.notDeepEqual(openSigner(data(), {}).key, key);
});
