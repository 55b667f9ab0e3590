import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { asCaseId } from '#words/identifiers.ts';
import { openTestDatabase, type TestDatabase } from '../store/testing/database.ts';
import { transact } from '../store/transact.ts';
import { openBlobFolder } from './blobs.ts';
import { openCaseKeys, type CaseKey } from './case-keys.ts';
import { masterKeyFile, openMasterKey } from './master-key.ts';
import { ObjectDamaged, openObjects } from './objects.ts';
import { SealBroken } from './sealing.ts';

let database: TestDatabase;
let folder: string;
const one = asCaseId('01960000-0000-7000-8000-000000000001');
const other = asCaseId('01960000-0000-7000-8000-000000000002');

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dengwen-vault-'));
  database = await openTestDatabase();
});

after(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

function makeKey(id: typeof one): Promise<CaseKey> {
  return transact(database.store, {}, (tx) => openCaseKeys(openMasterKey(folder, {})).make(tx, id));
}

test('the master key is made once, told of once, and readable by its owner only', () => {
  const path = join(folder, masterKeyFile);
  assert.equal(openMasterKey(folder, {}).madeFile, path);
  assert.equal(openMasterKey(folder, {}).madeFile, null);
  assert.equal(statSync(path).mode & 0o777, 0o600);
  chmodSync(path, 0o644);
  assert.throws(() => openMasterKey(folder, {}), TypeError);
  chmodSync(path, 0o600);
});

test('a key given from outside is used as it is, and a wrong one is refused', () => {
  const given = { DENGWEN_KEY: 'ab'.repeat(32) };
  assert.equal(openMasterKey('/nowhere', given).domainDigest('x'), openMasterKey('/nowhere', given).domainDigest('x'));
  assert.notEqual(openMasterKey('/nowhere', given).domainDigest('x'), openMasterKey(folder, {}).domainDigest('x'));
  assert.throws(() => openMasterKey(folder, { DENGWEN_KEY: 'short' }), TypeError);
});

test('what one case sealed opens for that case, again after a restart, and for no other', async () => {
  const sealed = (await makeKey(one)).seal('证人的姓名');
  assert.equal((await makeKey(one)).open(sealed), '证人的姓名');
  const wrong = await makeKey(other);
  assert.throws(() => wrong.open(sealed), SealBroken);
});

test('any changed bit of what was sealed is found', async () => {
  const key = await makeKey(one);
  const sealed = key.sealBytes(Buffer.from('content'));
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Uint8Array.from(sealed);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    assert.throws(() => key.openBytes(changed), SealBroken);
  }
});

test('an object comes back as it was stored, and lies on the disk in no readable form', async () => {
  const objects = openObjects(openBlobFolder(join(folder, 'objects')));
  const key = await makeKey(one);
  const content = Buffer.from('起诉状 '.repeat(100));
  const stored = await objects.put(key, content);
  assert.deepEqual(Buffer.from(await objects.get(key, stored.object)), content);
  const path = join(folder, 'objects', stored.object.slice(0, 2), stored.object.slice(2));
  assert.equal(readFileSync(path).includes(Buffer.from('起诉状')), false);
  assert.equal(readdirSync(join(folder, 'objects', stored.object.slice(0, 2))).length, 1);
  writeFileSync(path, 'damaged');
  await assert.rejects(objects.get(key, stored.object), ObjectDamaged);
  await objects.remove(stored.object);
  assert.equal(existsSync(path), false);
  await assert.rejects(objects.get(key, '../../etc/passwd'), TypeError);
});

test('once its keys are destroyed, nothing of a case opens any more', async () => {
  const keys = openCaseKeys(openMasterKey(folder, {}));
  await makeKey(other);
  assert.equal(await transact(database.store, {}, (tx) => keys.destroy(tx, other)), true);
  assert.equal(await transact(database.store, {}, (tx) => keys.open(tx, other)), null);
});
