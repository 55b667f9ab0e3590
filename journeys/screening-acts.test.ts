import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Client } from '#contract/client.ts';
import { routes } from '#contract/routes.ts';
import type { ScreeningInput, ScreeningView } from '#contract/shapes/screening.ts';
import { leftOver } from '#domain/screening/left-over.ts';
import { custodyDefects, readCustodyEvent } from '#evidence/custody.ts';
import { asOwner } from '#platform/store/connection.ts';
import { transact } from '#platform/store/transact.ts';
import type { Json } from '#words/canonical.ts';
import { asCaseId } from '#words/identifiers.ts';
import { writeLeak } from '../bench/leak/leak.ts';
import { exhibitsOfDefendant, filerOfCase } from '#apps/server/testing/exhibits.ts';
import type { FilerOfCase } from '#apps/server/testing/exhibits.ts';
import { openTestServer } from '#apps/server/testing/running-server.ts';
import type { TestServer } from '#apps/server/testing/running-server.ts';

let house: TestServer;
let ours: FilerOfCase;
let judge: Client;

before(async () => {
  house = await openTestServer();
  ours = await filerOfCase(house);
  judge = await house.as('filing.jiangnan@demo');
});
after(() => house.close());

const key = () => ({ idempotencyKey: crypto.randomUUID() });

const input = (change: Partial<ScreeningInput> = {}): ScreeningInput => ({
  leakedOn: '2024-06-30',
  scheme: 'R-MANY',
  place: '演示检察院电子数据室',
  officers: ['演示员甲', '演示员乙'],
  reason: '查明涉案数据集的内容和人数',
  ...change,
});

/** A made-up data set, and what is true of it. */
function leak(rows: number, seed: number) {
  const pieces: Uint8Array[] = [];
  const truth = writeLeak(rows, seed, (block) => pieces.push(new Uint8Array(block)));
  return { bytes: new Uint8Array(Buffer.concat(pieces)), truth };
}

const open = async (client: Client, screening: string): Promise<ScreeningView> => {
  const reply = await client.call(routes.openScreening, {
    params: { ...ours.ref, screening },
    query: {},
    body: undefined,
  });
  assert.ok(reply.ok, JSON.stringify(reply));
  return reply.answer;
};

/** Asks until it is in one of these states; the server is at work meanwhile. */
async function until(client: Client, screening: string, ...states: ScreeningView['state'][]): Promise<ScreeningView> {
  for (;;) {
    const view = await open(client, screening);
    if (states.includes(view.state)) return view;
    assert.ok(view.state !== 'failed', `failed: ${view.failure}`);
  }
}

const begin = (client: Client, exhibit: string, body = input(), settings = key()) =>
  client.call(routes.beginScreening, { params: { ...ours.ref, exhibit }, query: {}, body }, settings);

const factsOf = async (client: Client) => {
  const reply = await client.call(routes.openCase, { params: ours.ref, query: {}, body: undefined });
  assert.ok(reply.ok);
  return reply.answer;
};

test('an exhibit is screened by its case, entered twice, and its facts are given and linked to it', async () => {
  const { bytes, truth } = leak(4_000, 3);
  const exhibit = await ours.submit(bytes);
  const pressed = key();
  const begun = await begin(ours.client, exhibit, input(), pressed);
  assert.ok(begun.ok, JSON.stringify(begun));
  const again = await begin(ours.client, exhibit, input(), pressed);
  assert.ok(again.ok && again.answer.entered.replayed && again.answer.screening === begun.answer.screening);
  const { screening } = begun.answer;
  const view = await until(ours.client, screening, 'done');
  assert.ok(view.result !== null && view.entries.entered !== null && view.entries.entered > view.entries.begun);
  const { report, given, differing } = view.result;
  assert.equal(report.rows, truth.rows);
  assert.equal(report.persons?.identityNumbers, truth.identityNumbers);
  assert.equal(report.kinds.mobile?.valid, truth.kinds.mobile.valid);
  assert.equal(report.leakedOn, '2024-06-30');

  const { facts, entries } = await factsOf(judge);
  assert.deepEqual(facts['affectedPersons'], { state: 'given', value: 1_284_306 }, 'what was given stays');
  assert.ok(differing.some(({ fact, screened }) => fact === 'affectedPersons' && screened === report.persons?.linked));
  assert.ok(given.includes('informationKinds') && !given.includes('affectedPersons'));
  assert.deepEqual((facts['informationKinds'] as { exhibits: unknown }).exhibits, [exhibit]);
  const acts = entries.map(({ act, words }) => [act, words.zh]);
  assert.ok(acts.some(([act, zh]) => act === 'begin-screening' && zh === '开始筛查'));
  assert.ok(acts.some(([act, zh]) => act === 'enter-screening' && zh === '筛查结果入卷'));

  const list = await judge.call(routes.exhibits, { params: ours.ref, query: {}, body: undefined });
  assert.ok(list.ok);
  const shown = list.answer.exhibits.find(({ id }) => id === exhibit);
  const events = (shown?.custody ?? []).map(({ event }) => {
    const read = readCustodyEvent(JSON.parse(JSON.stringify(event)) as Json);
    assert.ok(read.ok);
    return read.value;
  });
  assert.deepEqual(
    events.map(({ action }) => action),
    ['acquire', 'examine'],
  );
  assert.deepEqual(custodyDefects(events), []);
  assert.equal(list.answer.completeness.entriesInLog, list.answer.completeness.entriesHere);
});

test('others are told that there is nothing, a procurator alone is refused, and a day to come is none', async () => {
  const exhibit = await ours.submit(new TextEncoder().encode('号码\n13800138000\n'));
  const other = await house.as('procurator.shuzhou@demo');
  const theirs = await begin(other, exhibit);
  assert.equal(theirs.ok ? '' : theirs.problem.code, 'not-found');
  const list = await other.call(routes.screenings, { params: ours.ref, query: {}, body: undefined });
  assert.equal(list.ok ? '' : list.problem.code, 'not-found');
  const alone = await begin(ours.client, exhibit, input({ officers: ['演示员甲'] }));
  assert.ok(!alone.ok);
  assert.deepEqual(
    alone.problem.findings?.map(({ at }) => at),
    ['/officers'],
  );
  for (const account of ['filing.shuzhou@demo', 'researcher@demo', 'department@demo', 'administrator@demo']) {
    const nobodys = await begin(await house.as(account), exhibit);
    assert.equal(nobodys.ok ? '' : nobodys.problem.code, 'not-found', account);
  }
  // Behind the acts, row-level security gives another organ no row, and a party none either.
  const begun = await begin(judge, exhibit);
  assert.ok(begun.ok, JSON.stringify(begun));
  for (const scope of [
    { organ: 'demo-shuzhou-procuratorate', courts: ['demo-shuzhou'] },
    { organ: 'demo-company', cases: [ours.ref.case] },
    {},
  ]) {
    const seen = await transact(house.server.house.store, scope, (tx) =>
      tx.query(`SELECT screening_id FROM screening WHERE court_id = $1`, [ours.ref.court]),
    );
    assert.deepEqual(seen, []);
  }
  const later = await begin(ours.client, exhibit, input({ leakedOn: '2199-01-01' }));
  assert.deepEqual(later.ok ? [] : later.problem.findings?.map(({ code }) => code), ['day.too-late']);
  const none = await begin(ours.client, crypto.randomUUID());
  assert.equal(none.ok ? '' : none.problem.code, 'not-found');
});

test('of a case that has ended nothing is screened any more', async () => {
  const ended = await exhibitsOfDefendant(house);
  const exhibit = await ended.submit(new TextEncoder().encode('演示'));
  const act = await ended.client.call(
    routes.act,
    { params: { ...ended.ref, act: 'withdraw-filing' }, query: {}, body: { reasons: '证据尚需补充' } },
    key(),
  );
  assert.ok(act.ok, JSON.stringify(act));
  const begun = await ended.client.call(
    routes.beginScreening,
    { params: { ...ended.ref, exhibit }, query: {}, body: input() },
    key(),
  );
  assert.equal(begun.ok ? '' : begun.problem.code, 'out-of-stage');
  const list = await ended.client.call(routes.screenings, { params: ended.ref, query: {}, body: undefined });
  assert.ok(list.ok && !list.answer.mayBegin && list.answer.whyNot !== null);
});

test('a case that ends while its exhibit is screened takes no result', async () => {
  const services = house.server.house.screening;
  const { run } = services;
  const withdrawn = Promise.withResolvers<void>();
  const theirs = await filerOfCase(house, 'consumer@demo');
  const exhibit = await theirs.submit(new TextEncoder().encode('手机号\n14200000017\n'));
  Object.assign(services, { run: (order: Parameters<typeof run>[0]) => withdrawn.promise.then(() => run(order)) });
  try {
    const begun = await theirs.client.call(
      routes.beginScreening,
      { params: { ...theirs.ref, exhibit }, query: {}, body: input() },
      key(),
    );
    assert.ok(begun.ok, JSON.stringify(begun));
    const act = await theirs.client.call(
      routes.act,
      { params: { ...theirs.ref, act: 'withdraw-filing' }, query: {}, body: { reasons: '证据尚需补充' } },
      key(),
    );
    assert.ok(act.ok, JSON.stringify(act));
    withdrawn.resolve();
    const params = { ...theirs.ref, screening: begun.answer.screening };
    for (let state = ''; state !== 'failed';) {
      const reply = await theirs.client.call(routes.openScreening, { params, query: {}, body: undefined });
      assert.ok(reply.ok);
      state = reply.answer.state;
      assert.notEqual(state, 'done');
      if (state === 'failed') assert.equal(reply.answer.failure, 'case-ended');
    }
  } finally {
    withdrawn.resolve();
    Object.assign(services, { run });
  }
});

test('the made-up data set of the demonstration holds nobody, and what a screening has to tell apart', async () => {
  const reply = await house.anybody.call(routes.demonstrationDataSet, { params: {}, query: {}, body: undefined });
  assert.ok(reply.ok && reply.answer instanceof Uint8Array);
  const exhibit = await ours.submit(new Uint8Array(reply.answer));
  const begun = await begin(ours.client, exhibit);
  assert.ok(begun.ok);
  const { result } = await until(ours.client, begun.answer.screening, 'done');
  assert.ok(result !== null);
  const { kinds, persons, rows } = result.report;
  assert.equal(rows, 2_400);
  assert.equal(kinds.mobile.formOnly, kinds.mobile.valid, 'an assigned prefix');
  assert.ok(kinds['resident-id'].invalid > 0 && (kinds['resident-id'].duplicate ?? 0) > 0 && kinds.mobile.masked > 0);
  assert.ok(persons !== null && persons.linked > 1_900 && persons.linked <= 2_000);
  assert.deepEqual(
    result.report.parts[0]?.columns.map(({ kind }) => kind),
    ['name', 'resident-id', 'mobile', 'email', 'address', null],
  );
});

test('stopped three times and gone on with, it ends with the report of one run', async () => {
  const { bytes } = leak(60_000, 5);
  const services = house.server.house.screening;
  const { run } = services;
  const whole = await ours.submit(bytes);
  const straight = await begin(ours.client, whole);
  assert.ok(straight.ok);
  const { result } = await until(ours.client, straight.answer.screening, 'done');
  // Each time three more segments are let through, so that blocks end before and behind, and then nothing until it was told to stop.
  let through = 0;
  const gate = async function* (chunks: AsyncIterable<Uint8Array>, signal: AbortSignal, most: number) {
    let given = 0;
    for await (const chunk of chunks) {
      if (given === most && !signal.aborted)
        await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      given += 1;
      yield chunk;
    }
  };
  const packed = new Uint8Array(Buffer.concat([bytes, Buffer.from('\n')]));
  const exhibit = await ours.submit(packed);
  Object.assign(services, {
    run: (order: Parameters<typeof run>[0]) =>
      run({ ...order, chunks: gate(order.chunks, order.signal, (through += 3)) }),
  });
  try {
    const begun = await begin(ours.client, exhibit);
    assert.ok(begun.ok);
    const { screening } = begun.answer;
    const params = { ...ours.ref, screening };
    for (let stops = 0; stops < 3; stops += 1) {
      await until(ours.client, screening, 'running');
      const stopped = await judge.call(routes.stopScreening, { params, query: {}, body: undefined }, key());
      assert.ok(stopped.ok, JSON.stringify(stopped));
      const view = await until(ours.client, screening, 'stopped');
      assert.ok(view.may.resume && !view.may.stop && view.result === null);
      assert.deepEqual(await leftOver(services, [screening, whole]), [whole], 'what goes on is kept');
      const twice = await judge.call(routes.stopScreening, { params, query: {}, body: undefined }, key());
      assert.equal(twice.ok ? '' : twice.problem.code, 'out-of-stage');
      if (stops === 2) Object.assign(services, { run });
      const resumed = await ours.client.call(routes.resumeScreening, { params, query: {}, body: undefined }, key());
      assert.ok(resumed.ok, JSON.stringify(resumed));
    }
    const view = await until(ours.client, screening, 'done');
    const figures = ({ kinds, persons, places, rows }: NonNullable<ScreeningView['result']>['report']) => ({
      kinds,
      persons,
      places,
      rows,
    });
    assert.ok(result !== null && view.result !== null);
    assert.deepEqual(figures(view.result.report), figures(result.report));
  } finally {
    Object.assign(services, { run });
  }
});

test('nothing of a person is in a row, and nothing at all is left when the keys are destroyed', async () => {
  const number = '13999990137';
  const secret = ['姓名,手机号', `演示某甲,${number}`, `演示某乙,13999990129`].join('\n');
  const exhibit = await ours.submit(new TextEncoder().encode(secret));
  const begun = await begin(ours.client, exhibit);
  assert.ok(begun.ok);
  const { screening } = begun.answer;
  await until(ours.client, screening, 'done');

  const params = { ...ours.ref, screening };
  const sample = await judge.call(routes.screeningSample, { params, query: {}, body: { reason: '核对列' } });
  assert.ok(sample.ok, JSON.stringify(sample));
  assert.deepEqual(sample.answer.parts, [
    {
      part: '个人信息贩卖网页截图',
      columns: [
        { name: '姓名', kind: 'name' },
        { name: '手机号', kind: 'mobile' },
      ],
      rows: [
        ['演***', '139******37'],
        ['演***', '139******29'],
      ],
    },
  ]);
  const { entries } = await factsOf(judge);
  assert.equal(entries.at(-1)?.act, 'exhibit-open');

  for (const [format, begins] of [
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
  ] as const)
    for (const language of ['zh', 'en'] as const) {
      const record = await judge.call(routes.screeningRecord, { params, query: { format, language }, body: undefined });
      assert.ok(record.ok && record.answer instanceof Uint8Array);
      assert.equal(Buffer.from(record.answer).toString('latin1', 0, begins.length), begins);
    }

  const found = await asOwner(house.databaseUrl, async (owner) => {
    const tables = await owner.query<{ name: string }>(
      `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
        WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`,
    );
    const held: string[] = [];
    await owner.query('BEGIN');
    await owner.query(`SET LOCAL app.system = 'on'`);
    for (const { name } of tables.rows) {
      const { rows } = await owner.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM ${name} AS row WHERE row::text LIKE ANY (ARRAY['%${number}%', '%演示某甲%'])`,
      );
      if ((rows[0]?.n ?? 0) > 0) held.push(name);
    }
    await owner.query('ROLLBACK');
    return held;
  });
  assert.deepEqual(found, []);
  await transact(house.server.house.store, { system: true }, (tx) =>
    house.server.house.caseKeys.destroy(tx, asCaseId(ours.ref.case)),
  );
  assert.deepEqual(await leftOver(house.server.house.screening, [screening]), [screening]);
  const gone = await ours.client.call(routes.openScreening, {
    params,
    query: {},
    body: undefined,
  });
  assert.equal(gone.ok ? '' : gone.problem.code, 'not-found');
});
