import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { dengwen, folderWith } from '#apps/cli/testing/dengwen.ts';
import { routes } from '#contract/routes.ts';
import type { Client } from '#contract/client.ts';
import type { CaseRef, CaseView } from '#contract/shapes/case.ts';
import type { ExhibitList } from '#contract/shapes/evidence.ts';
import { demonstrationDefendantCode, demonstrationLawFirmCode } from '#domain/identity/demonstration-organs.ts';
import { transact } from '#platform/store/transact.ts';
import { exhibitsOfDefendant } from './testing/exhibits.ts';
import type { FilerOfCase } from './testing/exhibits.ts';
import { openTestServer } from './testing/running-server.ts';
import type { TestServer } from './testing/running-server.ts';

let house: TestServer;
let body: FilerOfCase;
let judge: Client;
let defendant: Client;
let counsel: Client;
let ref: CaseRef;
const contents = [1, 2, 3].map((n) => new Uint8Array(randomBytes(3000 + n)));
const ids: string[] = [];
const today = '2026-11-24';

function act(by: Client, name: string, input: Record<string, unknown>, of = ref) {
  return by.call(
    routes.act,
    { params: { ...of, act: name }, query: {}, body: input },
    { idempotencyKey: crypto.randomUUID() },
  );
}
const admitting = (change: Record<string, unknown> = {}) => ({
  defendant: '1',
  capacity: 'itself',
  creditCode: demonstrationDefendantCode,
  servedOn: today,
  reasons: '邮寄送达，回执第 17 号',
  ...change,
});
const restrict = (by: Client, exhibit: string, ground: 'trade-secret' | null) =>
  by.call(
    routes.restrictExhibit,
    { params: { ...ref, exhibit }, query: {}, body: { ground, reasons: '含源代码' } },
    { idempotencyKey: crypto.randomUUID() },
  );
const open = (by: Client, exhibit: string) =>
  by.call(routes.openExhibit, { params: { ...ref, exhibit }, query: {}, body: { reason: '准备质证' } });

async function caseOf(by: Client): Promise<CaseView> {
  const reply = await by.call(routes.openCase, { params: ref, query: {}, body: undefined });
  assert.ok(reply.ok, JSON.stringify(reply));
  return reply.answer;
}
async function listed(by: Client): Promise<ExhibitList> {
  const reply = await by.call(routes.exhibits, { params: ref, query: {}, body: undefined });
  assert.ok(reply.ok, JSON.stringify(reply));
  return reply.answer;
}
async function codeOf(reply: Promise<{ ok: boolean } | { ok: false; problem: { code: string } }>): Promise<string> {
  const got = await reply;
  return 'problem' in got ? got.problem.code : 'done';
}

before(async () => {
  house = await openTestServer({ now: `${today}T03:00:00.000Z` });
  body = await exhibitsOfDefendant(house);
  ref = body.ref;
  judge = await house.as('filing.jiangnan@demo');
  defendant = await house.as('defendant@demo');
  counsel = await house.as('counsel@demo');
  for (const content of contents) ids.push(await body.submit(content));
});
after(() => house.close());

test('before a judge admits it, a defendant is told that there is no such case, whatever it asks', async () => {
  assert.equal(await codeOf(defendant.call(routes.openCase, { params: ref, query: {}, body: undefined })), 'not-found');
  assert.equal(await codeOf(defendant.call(routes.exhibits, { params: ref, query: {}, body: undefined })), 'not-found');
  assert.equal(await codeOf(open(defendant, ids[0] ?? '')), 'not-found');
  const desk = await defendant.call(routes.desk, { params: {}, query: {}, body: undefined });
  assert.ok(desk.ok && desk.answer.docketed.length === 0);
  const { readers } = await listed(judge);
  const seen = readers.find(({ who }) => who === 'defendant');
  assert.deepEqual(seen?.sees, []);
  assert.match(seen?.why?.zh ?? '', /还没有被告获准查阅/);
});

test('nobody is admitted before docketing, by the wrong code, as another defendant, or by another than the court', async () => {
  assert.equal(await codeOf(act(judge, 'give-access', admitting())), 'out-of-stage');
  assert.ok((await act(judge, 'docket', {})).ok);
  for (const [change, found] of [
    [{ creditCode: demonstrationLawFirmCode }, 'party.not-defendant'],
    [{ creditCode: '91330000MA0000001W' }, null],
    [{ defendant: '2' }, 'field.too-large'],
    [{ servedOn: '2026-11-23' }, 'day.order'],
    [{ servedOn: '2026-11-25' }, 'day.too-late'],
  ] as const) {
    const refused = await act(judge, 'give-access', admitting(change));
    assert.ok(!refused.ok && refused.problem.code === 'invalid-request', JSON.stringify(refused));
    if (found !== null)
      assert.ok(
        refused.problem.findings?.some(({ code }) => code === found),
        found,
      );
  }
  assert.equal(await codeOf(act(body.client, 'give-access', admitting())), 'wrong-organ');
  assert.equal(await codeOf(act(defendant, 'give-access', admitting())), 'not-found');
});

test('served and admitted, the defendant has the case on its desk and reads it; the clock of service ends', async () => {
  const admitted = await act(judge, 'give-access', admitting());
  assert.ok(admitted.ok, JSON.stringify(admitted));
  assert.equal(admitted.answer.limits.find(({ kind }) => kind === 'service-of-complaint')?.status, 'done');
  const desk = await defendant.call(routes.desk, { params: {}, query: {}, body: undefined });
  assert.ok(desk.ok);
  assert.deepEqual(
    desk.answer.docketed.map((one) => [one.ref.case, one.related]),
    [[ref.case, 0]],
  );
  const view = await caseOf(defendant);
  assert.equal(view.reach, 'party');
  assert.deepEqual([view.acts, view.related], [[], []]);
  assert.ok(view.entries.some(({ act: name }) => name === 'give-access'));
  assert.deepEqual(
    view.parties.map(({ organ, capacity }) => [organ.id, capacity]),
    [['demo-network-company', 'itself']],
  );
});

test('the defendant opens an exhibit, gets the very bytes, and its reading is an entry of the case', async () => {
  const opened = await open(defendant, ids[0] ?? '');
  assert.ok(opened.ok && opened.answer instanceof Uint8Array, JSON.stringify(opened));
  assert.deepEqual(Buffer.from(opened.answer), Buffer.from(contents[0] ?? []));
  const { exhibits } = await listed(judge);
  const last = exhibits[0]?.custody.at(-1);
  assert.deepEqual([last?.event['action'], last?.organ.id], ['open', 'demo-network-company']);
  assert.equal((await caseOf(judge)).entries.at(-1)?.organ.id, 'demo-network-company');
});

test('it reads and nothing else: no custody, no submission, no act, no restriction', async () => {
  const custody = {
    action: 'copy' as const,
    at: `${today}T02:00:00.000Z`,
    place: '公司',
    officers: ['庚'],
    to: null,
    reason: '复制',
    method: '复制',
    attestation: { as: 'nobody', reason: '无' },
    comparison: 'same' as const,
    result: null,
  };
  const handled = defendant.call(
    routes.handleExhibit,
    { params: { ...ref, exhibit: ids[0] ?? '' }, query: {}, body: custody },
    { idempotencyKey: crypto.randomUUID() },
  );
  assert.equal(await codeOf(handled), 'not-permitted');
  assert.equal(await codeOf(restrict(defendant, ids[0] ?? '', 'trade-secret')), 'not-permitted');
  assert.equal(await codeOf(restrict(body.client, ids[0] ?? '', 'trade-secret')), 'not-permitted');
  assert.equal(await codeOf(act(defendant, 'withdraw-filing', { reasons: '不想被诉' })), 'wrong-organ');
  const list = await listed(defendant);
  assert.deepEqual([list.maySubmit, list.may], [false, { handle: false, restrict: false }]);
});

test('an exhibit restricted for a trade secret is withheld with its number, ground and law; the others stay', async () => {
  const restricted = await restrict(judge, ids[1] ?? '', 'trade-secret');
  assert.ok(restricted.ok, JSON.stringify(restricted));
  const list = await listed(defendant);
  assert.deepEqual(
    list.exhibits.map(({ number }) => number),
    [1, 3],
  );
  assert.deepEqual(
    list.restricted.map(({ number, ground, provisions }) => [number, ground, provisions[0]]),
    [[2, 'trade-secret', 'CPL 71']],
  );
  assert.deepEqual(list.completeness.missingNumbers, []);
  const opened = await open(defendant, ids[1] ?? '');
  assert.ok(!opened.ok && opened.problem.code === 'not-permitted');
  assert.deepEqual(opened.problem.provisions, ['CPL 71', 'CPLI 103', 'Online 38']);
});

test('side by side, everybody is told the same of what each sees', async () => {
  for (const by of [judge, body.client, defendant]) {
    const { readers } = await listed(by);
    assert.deepEqual(
      readers.map(({ who, sees }) => [who, sees]),
      [
        ['filer', [1, 2, 3]],
        ['clerk', [1, 2, 3]],
        ['judge', [1, 2, 3]],
        ['defendant', [1, 3]],
      ],
    );
    assert.match(readers.at(-1)?.why?.zh ?? '', /证据 2 涉及商业秘密/);
  }
});

async function verified(bytes: Uint8Array) {
  using folder = folderWith({ 'key.txt': house.server.house.log.publishedKey });
  writeFileSync(folder.path('bundle.zip'), bytes);
  const ended = await dengwen(['verify', folder.path('bundle.zip'), '--key', folder.path('key.txt'), '--json']);
  const report: { verdict: string; findings: readonly { item: string; code: string }[] } = JSON.parse(ended.out);
  return { exit: ended.exit, ...report };
}

test('its bundle holds what it may see; the rest is a commitment, and the whole still verifies', async () => {
  const reply = await defendant.call(routes.makeBundle, {
    params: ref,
    query: {},
    body: { exhibit: null, reason: '离线核验' },
  });
  assert.ok(reply.ok && reply.answer instanceof Uint8Array, JSON.stringify(reply));
  const bytes = Buffer.from(reply.answer);
  const has = (place: number): boolean => bytes.includes(Buffer.from(contents[place] ?? []));
  assert.deepEqual([has(0), has(1), has(2)], [true, false, true]);
  assert.ok(!bytes.includes('含源代码'));
  const { exit, verdict, findings } = await verified(reply.answer);
  assert.equal(verdict, 'verified', JSON.stringify(findings));
  assert.equal(exit, 0);
  assert.ok(findings.some(({ code }) => code === 'content-withheld'));
  const alone = await defendant.call(routes.makeBundle, {
    params: ref,
    query: {},
    body: { exhibit: ids[1] ?? '', reason: '试' },
  });
  assert.ok(!alone.ok && alone.problem.code === 'not-found');
});

test('a receipt holds a whole act: the defendant has those of its own acts only', async () => {
  const { entries } = await caseOf(defendant);
  for (const { index, organ } of entries) {
    const receipt = defendant.call(routes.receipt, { params: { ...ref, index }, query: {}, body: undefined });
    assert.equal(await codeOf(receipt), organ.id === 'demo-network-company' ? 'done' : 'not-found');
  }
});

test('row-level security stands behind: no restricted exhibit, no other case, and not a row changed', async () => {
  const { store } = house.server.house;
  const seen = (cases: readonly string[]) =>
    transact(store, { organ: 'demo-network-company', cases }, async (tx) => {
      const rows = await tx.query<{ number: number }>(
        `SELECT number FROM exhibit WHERE court_id = $1 AND case_id = $2 ORDER BY number`,
        [ref.court, ref.case],
      );
      return rows.map(({ number }) => number);
    });
  assert.deepEqual(await seen([ref.case]), [1, 3]);
  assert.deepEqual(await seen([]), []);
  assert.deepEqual(await seen([crypto.randomUUID()]), []);
  for (const change of [
    `UPDATE cases SET stage = 'withdrawn' WHERE court_id = $1 AND case_id = $2`,
    `INSERT INTO case_party (court_id, case_id, organ_id, defendant, capacity, filer_organ_id, served_on, admitted_at)
     VALUES ($1, $2, 'demo-law-firm', 1, 'itself', 'x', '2026-11-18', now())`,
    `INSERT INTO custody_event (court_id, case_id, exhibit_id, serial, filer_organ_id, organ_id, action, at, digest, event, commitment)
     VALUES ($1, $2, gen_random_uuid(), 9, 'x', 'demo-network-company', 'destroy', now(), 'x', 'x', '\\x00')`,
  ])
    await assert.rejects(
      transact(store, { organ: 'demo-network-company', cases: [ref.case] }, (tx) =>
        tx.query(change, [ref.court, ref.case]),
      ),
      (error) => error instanceof Error && 'code' in error && error.code === '42501',
      change,
    );
  const updated = await transact(store, { organ: 'demo-network-company', cases: [ref.case] }, (tx) =>
    tx.query(`UPDATE exhibit SET restricted = false WHERE court_id = $1 AND case_id = $2 RETURNING number`, [
      ref.court,
      ref.case,
    ]),
  );
  assert.deepEqual(updated, []);
});

test('a restriction is lifted by a judge, and the exhibit is open again', async () => {
  assert.ok((await restrict(judge, ids[1] ?? '', null)).ok);
  assert.ok((await open(defendant, ids[1] ?? '')).ok);
  assert.equal((await listed(defendant)).restricted.length, 0);
});

test('counsel is admitted for the defendant with its authority, and shut out at once when that ends', async () => {
  const reading = () => counsel.call(routes.openCase, { params: ref, query: {}, body: undefined });
  assert.equal(await codeOf(reading()), 'not-found');
  const as = { capacity: 'representative', creditCode: demonstrationLawFirmCode, reasons: '授权委托书 2026 第 3 号' };
  assert.ok((await act(judge, 'give-access', admitting(as))).ok);
  assert.ok((await reading()).ok);
  const ended = await act(judge, 'end-access', { creditCode: demonstrationLawFirmCode, reasons: '委托终止' });
  assert.ok(ended.ok, JSON.stringify(ended));
  assert.equal(await codeOf(reading()), 'not-found');
  assert.equal(await codeOf(open(counsel, ids[0] ?? '')), 'not-found');
});

test('an organisation that an administrator enters by its code opens nothing until a judge admits it', async () => {
  const administrator = await house.as('administrator@demo');
  const enrol = (by: Client, creditCode: string) =>
    by.call(routes.enrolParty, {
      params: {},
      query: {},
      body: { kind: 'law-firm', name: '演示·另一律师事务所', creditCode },
    });
  assert.equal(await codeOf(enrol(judge, '31330000MD0000001H')), 'not-permitted');
  const wrong = await enrol(administrator, '31330000MD000000');
  assert.ok(!wrong.ok && wrong.problem.findings?.[0]?.code === 'credit-code.length');
  const again = await enrol(administrator, demonstrationLawFirmCode);
  assert.ok(!again.ok && again.problem.findings?.[0]?.code === 'field.duplicate');
});

test('access and restrictions go along with a transferred case: nothing is typed again', async () => {
  assert.ok((await restrict(judge, ids[2] ?? '', 'trade-secret')).ok);
  const moved = await act(judge, 'transfer', {
    ground: 'no-jurisdiction',
    to: 'demo-shuzhou',
    reasons: '住所地在蜀州',
  });
  assert.ok(moved.ok, JSON.stringify(moved));
  const { transfer } = await caseOf(judge);
  assert.ok(transfer);
  const there = transfer.ref;
  const list = await defendant.call(routes.exhibits, { params: there, query: {}, body: undefined });
  assert.ok(list.ok, JSON.stringify(list));
  assert.deepEqual(
    [list.answer.exhibits.map(({ number }) => number), list.answer.restricted.map(({ number }) => number)],
    [[1, 2], [3]],
  );
  const opened = await defendant.call(routes.openExhibit, {
    params: { ...there, exhibit: ids[1] ?? '' },
    query: {},
    body: { reason: '继续准备' },
  });
  assert.ok(opened.ok && opened.answer instanceof Uint8Array, JSON.stringify(opened));
  assert.equal(await codeOf(counsel.call(routes.openCase, { params: there, query: {}, body: undefined })), 'not-found');
});
