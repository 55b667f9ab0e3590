import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Client } from '#contract/client.ts';
import { routes } from '#contract/routes.ts';
import type { OverlapList } from '#contract/shapes/screening.ts';
import { transact } from '#platform/store/transact.ts';
import { asCaseId } from '#words/identifiers.ts';
import { writeLeak } from '../bench/leak/leak.ts';
import { filerOfCase } from '#apps/server/testing/exhibits.ts';
import type { FilerOfCase } from '#apps/server/testing/exhibits.ts';
import { openTestServer } from '#apps/server/testing/running-server.ts';
import type { TestServer } from '#apps/server/testing/running-server.ts';

let house: TestServer;
let first: FilerOfCase;
let second: FilerOfCase;
let judge: Client;

const key = () => ({ idempotencyKey: crypto.randomUUID() });

/** Two cases on one defendant, filed by two cities in one court, each with a data set; the second repeats half of the first. */
before(async () => {
  house = await openTestServer();
  first = await filerOfCase(house, 'procurator.city@demo');
  second = await filerOfCase(house, 'procurator.shuzhou@demo');
  judge = await house.as('filing.jiangnan@demo');
});
after(() => house.close());

const leak = (rows: number): Uint8Array<ArrayBuffer> => {
  const pieces: Uint8Array[] = [];
  writeLeak(rows, 9, (block) => pieces.push(new Uint8Array(block)));
  return new Uint8Array(Buffer.concat(pieces));
};

async function screened({ client, ref, submit }: FilerOfCase, content: Uint8Array<ArrayBuffer>): Promise<void> {
  const exhibit = await submit(content);
  const begun = await client.call(
    routes.beginScreening,
    {
      params: { ...ref, exhibit },
      query: {},
      body: {
        leakedOn: null,
        scheme: 'R-MANY',
        place: '演示检察院',
        officers: ['演示员甲', '演示员乙'],
        reason: '查明内容',
      },
    },
    key(),
  );
  assert.ok(begun.ok, JSON.stringify(begun));
}

async function overlapsOf(client: Client, ref: FilerOfCase['ref']): Promise<OverlapList> {
  const reply = await client.call(routes.overlaps, { params: ref, query: {}, body: undefined });
  assert.ok(reply.ok, JSON.stringify(reply));
  return reply.answer;
}

async function until(ref: FilerOfCase['ref'], isThere: (list: OverlapList) => boolean): Promise<OverlapList> {
  for (;;) {
    const list = await overlapsOf(judge, ref);
    if (isThere(list)) return list;
  }
}

const authorise = (client: Client, ref: FilerOfCase['ref'], other: FilerOfCase['ref'], reasons = '核对受害人') =>
  client.call(routes.authoriseOverlap, { params: ref, query: {}, body: { other, reasons } }, key());

test('two data sets are compared by sketches, and one by one only when a judge of each case authorised it', async () => {
  const whole = new TextDecoder().decode(leak(4_000)).split('\n');
  const lines = (from: number, to: number): Uint8Array<ArrayBuffer> =>
    new TextEncoder().encode([whole[0], ...whole.slice(from, to)].join('\n'));
  await screened(first, lines(1, 2_400));
  await screened(second, lines(1_600, 4_000));
  const { overlaps } = await until(first.ref, (list) => list.overlaps.length > 0);
  const [seen] = overlaps;
  assert.ok(seen !== undefined);
  assert.deepEqual(seen.ref, second.ref);
  assert.equal(seen.suggests, 'overlaps');
  assert.equal(seen.counted, null);
  const mobile = seen.estimates.find(({ kind }) => kind === 'mobile');
  assert.ok(mobile !== undefined && !mobile.exact && mobile.common.least > 0);

  const byFiler = await authorise(first.client, first.ref, second.ref);
  assert.equal(byFiler.ok ? '' : byFiler.problem.code, 'not-permitted');
  const unrelated = await authorise(judge, first.ref, { court: first.ref.court, case: crypto.randomUUID() });
  assert.equal(unrelated.ok ? '' : unrelated.problem.code, 'invalid-request');
  const one = await authorise(judge, first.ref, second.ref);
  assert.ok(one.ok, JSON.stringify(one));
  const half = await overlapsOf(judge, first.ref);
  assert.ok(half.overlaps[0]?.authorised.here != null && half.overlaps[0].authorised.there === null);
  assert.equal(half.overlaps[0].counted, null);
  const other = await authorise(judge, second.ref, first.ref);
  assert.ok(other.ok, JSON.stringify(other));
  const done = await until(second.ref, (list) => list.overlaps[0]?.counted != null);
  const counted = done.overlaps[0]?.counted?.kinds.find(({ kind }) => kind === 'mobile');
  assert.ok(counted !== undefined && counted.common > 0 && counted.common < counted.here);
  const back = await until(first.ref, (list) => list.overlaps[0]?.counted != null);
  const mirrored = back.overlaps[0]?.counted?.kinds.find(({ kind }) => kind === 'mobile');
  assert.deepEqual(
    [mirrored?.common, mirrored?.here, mirrored?.there],
    [counted.common, counted.there, counted.here],
    'the same from either side',
  );
  assert.ok(mobile.common.least <= counted.common && counted.common <= mobile.common.most, 'the estimate held');

  const view = await judge.call(routes.openCase, { params: first.ref, query: {}, body: undefined });
  assert.ok(view.ok);
  const acts = new Set(view.answer.entries.map(({ act }) => act));
  assert.ok(acts.has('authorise-overlap') && acts.has('enter-overlap') && acts.has('exhibit-open'));
  assert.equal(view.answer.related.find(({ ref }) => ref.case === second.ref.case)?.grounds.victims, 'overlaps');

  await transact(house.server.house.store, { system: true }, (tx) =>
    house.server.house.caseKeys.destroy(tx, asCaseId(second.ref.case)),
  );
  assert.deepEqual((await overlapsOf(judge, first.ref)).overlaps, []);
});
