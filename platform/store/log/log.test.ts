import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { canonicalJson } from '#words/canonical.ts';
import { fromHex, utf8 } from '#words/digest.ts';
import { asCaseId, asOrganId } from '#words/identifiers.ts';
import { asInstant } from '#words/instant.ts';
import { parseCheckpoint } from '#ledger/checkpoint.ts';
import { commitmentOf } from '#ledger/commitment.ts';
import { parseNote } from '#ledger/note.ts';
import { parseVerifierKey } from '#ledger/verifier-key.ts';
import { consistencyDefect } from '#ledger/verify-consistency.ts';
import { verifyReceipt } from '#ledger/verify-receipt.ts';
import { asOwner } from '../connection.ts';
import { openTestDatabase, type TestDatabase } from '../testing/database.ts';
import { transact } from '../transact.ts';
import { nodeHash } from './append.ts';
import { examine } from './examine.ts';
import { openLog, type Log } from './log.ts';
import { logKeyFile, logSecretFile, nodeVerify, openSigner } from './signer.ts';

let database: TestDatabase;
let folder: string;
let log: Log;

const at = asInstant('2026-11-23T08:00:00.000Z');
const organ = asOrganId('p-hangzhou');
const caseId = asCaseId('01960000-0000-7000-8000-000000000001');

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dengwen-log-'));
  database = await openTestDatabase();
  log = openLog(database.store, openSigner(folder, {}));
});

after(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

interface Entered {
  readonly index: number;
  readonly text: string;
  readonly salt: Uint8Array;
}

async function enter(act: string, number: number): Promise<Entered> {
  const content = { act, number };
  const salt = new Uint8Array(randomBytes(32));
  const commitment = fromHex(commitmentOf(nodeHash, salt, content));
  assert.ok(commitment);
  const index = await transact(database.store, { organ }, (tx) =>
    log.append(tx, { act, case: number % 2 === 0 ? caseId : null, organ, at, commitment }),
  );
  return { index, text: canonicalJson(content), salt };
}

function verdict(receipt: unknown): string {
  const file = utf8(`${canonicalJson(receipt)}\n`);
  const trusted = parseVerifierKey(nodeHash, log.publishedKey);
  assert.ok(trusted);
  return verifyReceipt(file, { hash: nodeHash, verify: nodeVerify, keys: [trusted] }).verdict;
}

test('entries made at once stand without gaps, and each receipt verifies by the published key', async () => {
  const entered = await Promise.all(Array.from({ length: 40 }, (_, number) => enter('file-complaint', number)));
  assert.deepEqual(
    entered.map((entry) => entry.index).toSorted((a, b) => a - b),
    Array.from({ length: 40 }, (_, index) => index),
  );
  const receipts = await Promise.all(entered.map((entry) => log.receipt(entry.index, entry)));
  for (const receipt of receipts) assert.equal(verdict(receipt), 'verified');
  assert.deepEqual(await examine(database.store), []);
});

test('a receipt without its content leaves the content unchecked', async () => {
  assert.equal(verdict(await log.receipt(3, null)), 'not checked');
});

test('an act that is rolled back gives its place back', async () => {
  const place = (await log.latest()).size;
  await assert.rejects(
    transact(database.store, { organ }, async (tx) => {
      await log.append(tx, { act: 'docket', case: caseId, organ, at, commitment: new Uint8Array(randomBytes(32)) });
      throw new Error('stopped after the entry');
    }),
  );
  assert.equal((await enter('docket', 2)).index, place);
});

test('every earlier signed head is consistent with the latest', async () => {
  await enter('docket', 4);
  const latest = await log.latest();
  const root = parseCheckpoint(parseNote(latest.note)?.text ?? '')?.root;
  assert.ok(root);
  const earlier = await transact(database.store, {}, (tx) =>
    tx.query<{ size: number; note: string }>('SELECT size, note FROM log_checkpoint'),
  );
  assert.ok(earlier.length > 1);
  for (const head of earlier) {
    const claimed = parseCheckpoint(parseNote(head.note)?.text ?? '');
    assert.ok(claimed);
    const proof = await log.consistency(head.size, latest.size);
    const defect = consistencyDefect(nodeHash, {
      earlierSize: head.size,
      earlierRoot: claimed.root,
      laterSize: latest.size,
      laterRoot: root,
      proof,
    });
    assert.equal(defect, null);
  }
});

test('a head over entries that are not there is refused', async () => {
  const { size } = await log.latest();
  await assert.rejects(log.head(size + 1), RangeError);
});

test('the secret is readable by its owner only, and a second start signs with it', () => {
  assert.equal(statSync(join(folder, logSecretFile)).mode & 0o777, 0o600);
  const again = openLog(database.store, openSigner(folder, {}));
  assert.equal(again.publishedKey, log.publishedKey);
  assert.equal(readFileSync(join(folder, logKeyFile), 'utf8'), `${log.publishedKey}\n`);
});

test('whoever changes the stored log is found out', async () => {
  await asOwner(database.url, (client) => client.query(`UPDATE log_entry SET leaf = leaf || ' ' WHERE index = 5`));
  assert.ok((await examine(database.store)).some((damage) => damage.code === 'node-differs'));
  await asOwner(database.url, (client) => client.query('DELETE FROM log_entry WHERE index = 5'));
  assert.deepEqual(await examine(database.store), [{ code: 'entry-missing', index: 5 }]);
});
