import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { dengwen, folderWith } from '#apps/cli/testing/dengwen.ts';
import { routes } from '#contract/routes.ts';
import type { Client } from '#contract/client.ts';
import type { CaseRef, CaseView } from '#contract/shapes/case.ts';
import type { ExhibitList } from '#contract/shapes/evidence.ts';
import { transact } from '#platform/store/transact.ts';
import { filerOfCase } from './testing/exhibits.ts';
import type { FilerOfCase } from './testing/exhibits.ts';
import { openTestServer } from './testing/running-server.ts';
import type { TestServer } from './testing/running-server.ts';

let house: TestServer;
let body: FilerOfCase;
let sending: Client;
let receiving: Client;
/** The case in the receiving court. */
let there: CaseRef;
const contents = [new Uint8Array(randomBytes(2000)), new Uint8Array(randomBytes(90_000))];
const ids: string[] = [];

function act(by: Client, ref: CaseRef, name: string, input: Record<string, unknown>) {
  return by.call(
    routes.act,
    { params: { ...ref, act: name }, query: {}, body: input },
    { idempotencyKey: crypto.randomUUID() },
  );
}

async function caseOf(by: Client, ref: CaseRef): Promise<CaseView> {
  const reply = await by.call(routes.openCase, { params: ref, query: {}, body: undefined });
  assert.ok(reply.ok, JSON.stringify(reply));
  return reply.answer;
}

async function listed(by: Client, ref: CaseRef): Promise<ExhibitList> {
  const reply = await by.call(routes.exhibits, { params: ref, query: {}, body: undefined });
  assert.ok(reply.ok, JSON.stringify(reply));
  return reply.answer;
}

const opening = (by: Client, ref: CaseRef, exhibit: string) =>
  by.call(routes.openExhibit, { params: { ...ref, exhibit }, query: {}, body: { reason: '审查' } });

before(async () => {
  house = await openTestServer();
  body = await filerOfCase(house);
  sending = await house.as('filing.jiangnan@demo');
  receiving = await house.as('filing.shuzhou@demo');
  for (const content of contents) ids.push(await body.submit(content));
  const docketed = await act(sending, body.ref, 'docket', {});
  assert.ok(docketed.ok, JSON.stringify(docketed));
  const moved = await act(sending, body.ref, 'transfer', {
    ground: 'no-jurisdiction',
    to: 'demo-shuzhou',
    reasons: '被告住所地在该院辖区',
  });
  assert.ok(moved.ok, JSON.stringify(moved));
  const { transfer } = await caseOf(sending, body.ref);
  assert.ok(transfer);
  there = transfer.ref;
});
after(() => house.close());

test('the time line in the receiving court begins with what happened in the earlier one, receipts included', async () => {
  const view = await caseOf(receiving, there);
  assert.deepEqual(
    view.entries.map(({ act: name, earlier }) => [name, earlier?.id]),
    ['submit-complaint', 'exhibit-acquire', 'exhibit-acquire', 'docket', 'transfer'].map((name) => [
      name,
      'demo-jiangnan',
    ]),
  );
  assert.equal(view.entries.at(-1)?.reasons, '被告住所地在该院辖区');
  const receipt = await receiving.call(routes.receipt, {
    params: { ...there, index: view.entries[0]?.index ?? 0 },
    query: {},
    body: undefined,
  });
  assert.ok(receipt.ok, JSON.stringify(receipt));
});

test('exhibits stand in the receiving court with number, fingerprints and custody, handed over as one line', async () => {
  const list = await listed(receiving, there);
  assert.deepEqual(
    list.exhibits.map(({ id, number, defects }) => [id, number, defects]),
    ids.map((id, place) => [id, place + 1, []]),
  );
  for (const { custody } of list.exhibits) {
    const handed = custody.at(-1)?.event;
    assert.equal(handed?.['action'], 'transfer');
    assert.match(String(handed['reason']), /DW-\d{4}-demo-jiangnan-\d+ 移送为 DW-\d{4}-demo-shuzhou-\d+/);
  }
  const { completeness } = list;
  assert.equal(completeness.entriesInLog, completeness.entriesHere);
  assert.deepEqual(
    completeness.earlier.map(({ court, entriesHere, entriesInLog }) => [court.id, entriesHere, entriesInLog]),
    [['demo-jiangnan', 5, 5]],
  );
});

test('the receiving court and the filer open an exhibit there, and its custody goes on in the same line', async () => {
  for (const by of [receiving, body.client]) {
    const opened = await opening(by, there, ids[1] ?? '');
    assert.ok(opened.ok && opened.answer instanceof Uint8Array, JSON.stringify(opened));
    assert.deepEqual(Buffer.from(opened.answer), Buffer.from(contents[1] ?? []));
  }
  const { exhibits } = await listed(receiving, there);
  assert.deepEqual(
    exhibits[1]?.custody.map(({ event }) => event['action']),
    ['acquire', 'transfer', 'open', 'open'],
  );
  assert.deepEqual(exhibits[1]?.defects, []);
});

test('the earlier court keeps its record to read: it opens, handles, destroys and submits nothing any more', async () => {
  const list = await listed(sending, body.ref);
  assert.equal(list.movedTo?.court.id, 'demo-shuzhou');
  assert.equal(list.maySubmit, false);
  assert.deepEqual(
    list.exhibits.map(({ custody }) => custody.map(({ event }) => event['action'])),
    [
      ['acquire', 'transfer'],
      ['acquire', 'transfer'],
    ],
  );
  const opened = await opening(sending, body.ref, ids[0] ?? '');
  assert.ok(!opened.ok && opened.problem.code === 'out-of-stage');
  for (const action of ['destroy', 'copy'] as const) {
    const handled = await sending.call(
      routes.handleExhibit,
      {
        params: { ...body.ref, exhibit: ids[0] ?? '' },
        query: {},
        body: {
          action,
          at: new Date().toISOString(),
          place: '档案室',
          officers: ['演示法官'],
          to: null,
          reason: '归档',
          method: '逐份处理',
          attestation: { as: 'nobody', reason: '无人在场' },
          comparison: 'not-compared',
          result: null,
        },
      },
      { idempotencyKey: crypto.randomUUID() },
    );
    assert.ok(!handled.ok && handled.problem.code === 'out-of-stage', `${action} ${JSON.stringify(handled)}`);
  }
});

test('nobody reads across: the receiving court not the old record, the earlier court not the new one', async () => {
  for (const [by, ref] of [
    [receiving, body.ref],
    [sending, there],
  ] as const) {
    const reply = await by.call(routes.exhibits, { params: ref, query: {}, body: undefined });
    assert.ok(!reply.ok && reply.problem.code === 'not-found');
  }
});

test('row-level security holds the carried record behind the permission', async () => {
  const { store } = house.server.house;
  const seen = async (organ: string, courts: readonly string[]) =>
    transact(store, { organ, courts }, async (tx) => {
      const rows = await tx.query(`SELECT serial FROM carried_act WHERE court_id = $1 AND case_id = $2`, [
        there.court,
        there.case,
      ]);
      return rows.length;
    });
  assert.equal(await seen('demo-jiangnan', ['demo-jiangnan']), 0);
  assert.equal(await seen('demo-shuzhou-procuratorate', []), 0);
  assert.equal(await seen('demo-shuzhou', ['demo-shuzhou']), 5);
  assert.equal(await seen('demo-jiangnan-procuratorate', []), 5);
});

async function verified(bytes: Uint8Array) {
  using folder = folderWith({ 'key.txt': house.server.house.log.publishedKey });
  writeFileSync(folder.path('bundle.zip'), bytes);
  const ended = await dengwen(['verify', folder.path('bundle.zip'), '--key', folder.path('key.txt'), '--json']);
  const report: { verdict: string; findings: readonly { item: string; code: string }[] } = JSON.parse(ended.out);
  return { exit: ended.exit, ...report };
}

async function bundle(by: Client, ref: CaseRef, exhibit: string | null): Promise<Uint8Array> {
  const reply = await by.call(routes.makeBundle, { params: ref, query: {}, body: { exhibit, reason: '送对方核对' } });
  assert.ok(reply.ok && reply.answer instanceof Uint8Array, JSON.stringify(reply));
  return reply.answer;
}

test('its bundle covers both courts in one line, says so, and verifies offline', async () => {
  const { exit, verdict, findings } = await verified(await bundle(receiving, there, null));
  assert.equal(verdict, 'verified', JSON.stringify(findings));
  assert.equal(exit, 0);
  assert.deepEqual(
    findings.filter(({ code }) => code === 'came-by-transfer').map(({ item }) => item),
    ['acts/000006.json'],
  );
});

test('the bundle of one exhibit shows the transfer and withholds the rest', async () => {
  const { verdict, findings } = await verified(await bundle(receiving, there, ids[0] ?? ''));
  assert.notEqual(verdict, 'failed', JSON.stringify(findings));
  assert.ok(findings.some(({ code }) => code === 'came-by-transfer'));
  assert.deepEqual(
    findings.filter(({ item }) => item === ids[0]),
    [],
  );
});

test('the earlier court’s bundle holds its record without the bytes, which are not there any more', async () => {
  const { verdict, findings } = await verified(await bundle(sending, body.ref, null));
  assert.equal(verdict, 'not checked', JSON.stringify(findings));
  assert.deepEqual(
    [...new Set(findings.filter(({ item }) => ids.includes(item)).map(({ code }) => code))],
    ['object-not-given'],
  );
});

test('what the receiving court enters is the next of the whole line', async () => {
  const docketed = await act(receiving, there, 'docket', {});
  assert.ok(docketed.ok, JSON.stringify(docketed));
  const { completeness } = await listed(receiving, there);
  assert.equal(completeness.entriesInLog, completeness.entriesHere);
  const report = await verified(await bundle(body.client, there, null));
  assert.equal(report.verdict, 'verified', JSON.stringify(report.findings));
});
