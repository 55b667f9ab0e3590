import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { asOwner } from './connection.ts';
import { openTestDatabase, type TestDatabase } from './testing/database.ts';
import { sqlState, transact, type Transaction } from './transact.ts';
import type { Scope } from './scope.ts';

let database: TestDatabase;
const court = 'c-hangzhou';
const other = 'c-beijing';
const filer = 'p-hangzhou';

before(async () => {
  database = await openTestDatabase();
  await asOwner(database.url, async (client) => {
    for (const id of [court, other])
      await client.query(
        `INSERT INTO organ (organ_id, kind, name, name_en, source, reliability) VALUES ($1, 'court', $1, $1, 's', 'r')`,
        [id],
      );
  });
});

after(() => database.close());

function file(tx: Transaction, at: string, caseId: string): Promise<unknown> {
  return tx.query(
    `INSERT INTO cases (court_id, case_id, filer_organ_id, filing_number, stage, title_zh, title_en, complaint,
       complaint_digest, facts, defendant_keys, received_at, received_on, demonstration)
     VALUES ($1, $2, $3, 'DW-2026-x-1', 'received', '甲', 'A', '{}', $4, '{}', '{}', now(), '2026-11-23', true)`,
    [at, caseId, filer, `digest of ${caseId}`],
  );
}

function seen(scope: Scope, at: string): Promise<number> {
  return transact(
    database.store,
    scope,
    async (tx) => (await tx.query('SELECT 1 FROM cases WHERE court_id = $1', [at])).length,
  );
}

const first = '01960000-0000-7000-8000-000000000001';

test('a case is seen by its court and its filer, and by nobody else', async () => {
  await transact(database.store, { organ: filer }, (tx) => file(tx, court, first));
  assert.equal(await seen({ organ: filer }, court), 1);
  assert.equal(await seen({ organ: court, courts: [other, court] }, court), 1);
  assert.equal(await seen({ organ: other, courts: [other] }, court), 0);
  assert.equal(await seen({ organ: 'p-other' }, court), 0);
  assert.equal(await seen({}, court), 0);
  assert.equal(await seen({ system: true }, court), 1);
});

test('a transaction that throws leaves nothing', async () => {
  const second = '01960000-0000-7000-8000-000000000002';
  await assert.rejects(
    transact(database.store, { organ: filer }, async (tx) => {
      await file(tx, other, second);
      throw new Error('stopped');
    }),
    /stopped/,
  );
  assert.equal(await seen({ system: true }, other), 0);
});

test('an organ cannot file in the name of another', async () => {
  await assert.rejects(
    transact(database.store, { organ: 'p-other' }, (tx) => file(tx, court, '01960000-0000-7000-8000-000000000003')),
    (error) => sqlState(error) === '42501',
  );
});

test('what is append-only cannot be changed or taken out', async () => {
  for (const text of [
    `UPDATE case_act SET act = 'x' WHERE court_id = '${court}'`,
    `DELETE FROM case_act WHERE court_id = '${court}'`,
    `DELETE FROM cases WHERE court_id = '${court}'`,
    `UPDATE log_entry SET act = 'x'`,
    `DELETE FROM log_entry`,
    `DELETE FROM docketed_tort WHERE defendant_key = 'x'`,
    `SELECT password FROM identity.account`,
  ])
    await assert.rejects(
      transact(database.store, { system: true }, (tx) => tx.query(text)),
      (error) => sqlState(error) === '42501',
      text,
    );
});

test('a scope that could end its own quotation is refused before it is sent', async () => {
  for (const organ of [`x'; DROP TABLE cases; --`, 'a,b', 'a b', '\\', '', 'x'.repeat(129)])
    await assert.rejects(
      transact(database.store, { organ }, async () => undefined),
      TypeError,
    );
});

test('a scope does not outlive its transaction', async () => {
  await transact(database.store, { system: true }, async () => undefined);
  assert.equal(await seen({}, court), 0);
});

test('nothing follows the entry of the log', async () => {
  await assert.rejects(
    transact(database.store, { system: true }, async (tx) => {
      tx.seal();
      await tx.query('SELECT 1');
    }),
    /last statement/,
  );
});
