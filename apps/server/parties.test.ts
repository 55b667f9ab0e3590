import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { routes } from '#contract/routes.ts';
import type { Client } from '#contract/client.ts';
import { demonstrationLawFirmCode } from '#domain/identity/demonstration-organs.ts';
import { admitting, asking, caseOfDefendant, codeOf, today } from './testing/case-of-defendant.ts';
import { openTestServer } from './testing/running-server.ts';

const house = await openTestServer({ now: `${today}T03:00:00.000Z` });
after(() => house.close());
const { body, judge, defendant, contents, ids } = await caseOfDefendant(house);
const { ref } = body;
const { act, restrict, open, caseOf, listed } = asking(ref);
const counsel = await house.as('counsel@demo');

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
  for (const ground of ['trade-secret', null] as const) assert.ok((await restrict(judge, ids[1] ?? '', ground)).ok);
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
