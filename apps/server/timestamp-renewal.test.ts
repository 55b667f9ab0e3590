import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { dengwen, folderWith } from '#apps/cli/testing/dengwen.ts';
import { routes } from '#contract/routes.ts';
import type { ExhibitList } from '#contract/shapes/evidence.ts';
import { renewDue } from '#domain/evidence/renew.ts';
import type { EvidenceServices } from '#domain/evidence/services.ts';
import { stampExhibit } from '#domain/evidence/stamp.ts';
import { hasOpenssl, opensslAuthority } from '#platform/timestamps/testing/openssl-authority.ts';
import type { OpensslAuthority } from '#platform/timestamps/testing/openssl-authority.ts';
import { stampingServer } from '#platform/timestamps/testing/authority.ts';
import { addMilliseconds, asInstant } from '#words/instant.ts';
import { openTestServer } from './testing/running-server.ts';
import type { TestServer } from './testing/running-server.ts';
import { filerOfCase } from './testing/exhibits.ts';
import type { FilerOfCase } from './testing/exhibits.ts';

// Authorities that really stamp: one whose certificate ends in twenty days, one whose lasts for eleven years.

const skip = hasOpenssl() ? false : 'no openssl';
const day = 86_400_000;

let house: TestServer;
let body: FilerOfCase;
let short: OpensslAuthority;
let long: OpensslAuthority;
let exhibit: string;

before(async () => {
  if (skip !== false) return;
  [short, long] = await Promise.all([opensslAuthority(20), opensslAuthority(4000)]);
  house = await openTestServer();
  body = await filerOfCase(house);
  exhibit = await body.submit(new Uint8Array(randomBytes(500)));
});
after(async () => {
  await house?.close();
  await short?.[Symbol.asyncDispose]();
  await long?.[Symbol.asyncDispose]();
});

/** The server's own services with other authorities and another clock. */
function services(change: Partial<EvidenceServices> = {}): EvidenceServices {
  return { ...house.server.house.evidence, authorities: [short.url], ...change };
}

async function listed(): Promise<ExhibitList> {
  const reply = await body.client.call(routes.exhibits, { params: body.ref, query: {}, body: undefined });
  assert.ok(reply.ok);
  return reply.answer;
}

async function verified(at: string, ...roots: readonly OpensslAuthority[]) {
  const made = await body.client.call(routes.makeBundle, {
    params: body.ref,
    query: {},
    body: { exhibit: null, reason: '核对时间戳' },
  });
  assert.ok(made.ok && made.answer instanceof Uint8Array);
  using folder = folderWith({ 'key.txt': house.server.house.log.publishedKey, 'case.zip': made.answer });
  const trusted = roots.flatMap(({ root }, place) => {
    writeFileSync(folder.path(`root${place}.pem`), root);
    return ['--root', folder.path(`root${place}.pem`)];
  });
  const line = ['verify', folder.path('case.zip'), '--key', folder.path('key.txt'), ...trusted, '--at', at, '--json'];
  const { exit, out } = await dengwen(line);
  const told: { findings: readonly { code: string }[]; states: { timestamps: readonly { renews: string | null }[] } } =
    JSON.parse(out);
  return { exit, codes: told.findings.map(({ code }) => code), timestamps: told.states.timestamps };
}

const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString();

test(
  'what ends within the lead time is renewed by the job, once, as an event of custody and an entry',
  { skip },
  async () => {
    await stampExhibit(services(), { ...body.ref, exhibit });
    const [before_] = (await listed()).timestamps;
    assert.ok(before_?.until && before_.renewals === 0);
    assert.deepEqual(await renewDue(services({ renewal: { leadDays: 5, endings: {} } })), { renewed: 0, left: 0 });
    assert.deepEqual(await renewDue(services({ authorities: [] })), { renewed: 0, left: 0 });
    const renewing = services({ authorities: [long.url] });
    assert.deepEqual(await renewDue(renewing), { renewed: 1, left: 0 });
    assert.deepEqual(await renewDue(renewing), { renewed: 0, left: 0 });
    const { timestamps, exhibits, completeness } = await listed();
    assert.equal(timestamps[0]?.renewals, 1);
    assert.ok((timestamps[0].until ?? '') > inDays(3000));
    const last = exhibits[0]?.custody.at(-1);
    assert.deepEqual([last?.event['action'], exhibits[0]?.defects], ['renew', []]);
    assert.equal(completeness.entriesInLog, completeness.entriesHere);
  },
);

test('after the first certificate has ended the bundle still verifies, by the renewal alone', { skip }, async () => {
  const now = await verified(inDays(0), short, long);
  assert.equal(now.exit, 0, now.codes.join());
  assert.deepEqual(now.timestamps.map(({ renews }) => renews === null).toSorted(), [false, true]);
  const later = await verified(inDays(30), short, long);
  assert.equal(later.exit, 0, later.codes.join());
  assert.ok(later.codes.includes('timestamp-renewed'));
  const unknown = await verified(inDays(30), short);
  assert.notEqual(unknown.exit, 0);
  const last = await verified(inDays(5000), short, long);
  assert.ok(last.exit === 3 && last.codes.includes('timestamp-expired'), last.codes.join());
});

test(
  'a person has it renewed again; the same press acts once, and the chain grows over all that went before',
  { skip },
  async () => {
    const evidence = house.server.house.evidence;
    const press = (key: string, by = body.client) =>
      by.call(
        routes.renewTimestamps,
        { params: { ...body.ref, exhibit }, query: {}, body: { reason: '换用另一授时机构' } },
        { idempotencyKey: key },
      );
    const none = await press(crypto.randomUUID());
    assert.ok(!none.ok && none.problem.code === 'out-of-stage');
    Object.assign(evidence, { authorities: [long.url] });
    const key = crypto.randomUUID();
    const renewed = await press(key);
    assert.ok(renewed.ok, JSON.stringify(renewed));
    assert.equal(renewed.answer.act, 'exhibit-renew');
    const again = await press(key);
    assert.ok(again.ok && again.answer.replayed && again.answer.entry === renewed.answer.entry);
    assert.equal((await listed()).timestamps[0]?.renewals, 2);
    const stranger = await press(crypto.randomUUID(), await house.as('procurator.shuzhou@demo'));
    assert.ok(!stranger.ok && stranger.problem.code === 'not-found');
    const { exit, codes, timestamps } = await verified(inDays(30), short, long);
    assert.equal(exit, 0, codes.join());
    assert.equal(timestamps.length, 3);
    const environment = { DENGWEN_URL: house.url };
    const usage = await dengwen(['renew', body.ref.court, body.ref.case, exhibit], { environment });
    assert.equal(usage.exit, 2);
    Object.assign(evidence, { authorities: [] });
  },
);

test('an authority that gives nothing leaves everything as it was, and is tried again', { skip }, async () => {
  await using refusing = await stampingServer('refuses');
  const soon = { leadDays: 9000, endings: {} };
  const before_ = await listed();
  assert.deepEqual(await renewDue(services({ authorities: [refusing.url], renewal: soon })), { renewed: 0, left: 1 });
  assert.deepEqual(await listed(), before_);
});

test('what has ended is past renewing, and an algorithm about to end is a reason to renew', { skip }, async () => {
  const late = addMilliseconds(asInstant(new Date()), 5000 * day);
  const soon = { leadDays: 90, endings: {} };
  const ended = services({ authorities: [long.url], now: () => late, renewal: soon });
  assert.deepEqual(await renewDue(ended), { renewed: 0, left: 0 });
  const endings = { ecdsa: Date.now() + 10 * day };
  const dying = services({ authorities: [long.url], renewal: { leadDays: 90, endings } });
  assert.deepEqual(await renewDue(dying), { renewed: 1, left: 0 });
  assert.equal((await listed()).timestamps[0]?.renewals, 3);
});
