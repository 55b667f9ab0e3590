import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { dengwen, folderWith } from '#apps/cli/testing/dengwen.ts';
import { routes } from '#contract/routes.ts';
import type { Client } from '#contract/client.ts';
import { stampExhibit } from '#domain/evidence/stamp.ts';
import { StampRefused } from '#platform/timestamps/authority.ts';
import { stampingServer } from '#platform/timestamps/testing/authority.ts';
import { filerOfCase } from './testing/exhibits.ts';
import { openTestServer } from './testing/running-server.ts';
import type { TestServer } from './testing/running-server.ts';

let house: TestServer;
let filer: Client;
let ref: { court: string; case: string };
const contents = [new Uint8Array(randomBytes(3000)), new Uint8Array(randomBytes(70_000))];
const ids: string[] = [];

before(async () => {
  house = await openTestServer();
  const body = await filerOfCase(house);
  filer = body.client;
  ref = body.ref;
  for (const content of contents) ids.push(await body.submit(content));
});
after(() => house.close());

async function bundle(exhibit: string | null, by = filer): Promise<Uint8Array> {
  const reply = await by.call(routes.makeBundle, { params: ref, query: {}, body: { exhibit, reason: '送对方核对' } });
  assert.ok(reply.ok && reply.answer instanceof Uint8Array, JSON.stringify(reply));
  return reply.answer;
}

async function verified(
  bytes: Uint8Array,
): Promise<{ exit: number; verdict: string; findings: readonly { item: string; code: string }[] }> {
  using folder = folderWith({ 'key.txt': house.server.house.log.publishedKey });
  writeFileSync(folder.path('bundle.zip'), bytes);
  const ended = await dengwen(['verify', folder.path('bundle.zip'), '--key', folder.path('key.txt'), '--json']);
  const report: { verdict: string; findings: readonly { item: string; code: string }[] } = JSON.parse(ended.out);
  return { exit: ended.exit, ...report };
}

test('the bundle of a case verifies offline with nothing but the published key', async () => {
  const { exit, verdict, findings } = await verified(await bundle(null));
  assert.equal(verdict, 'verified', JSON.stringify(findings));
  assert.equal(exit, 0);
});

test('giving exhibits out is entered: a reading of each, and the making', async () => {
  const reply = await filer.call(routes.exhibits, { params: ref, query: {}, body: undefined });
  assert.ok(reply.ok);
  for (const { custody } of reply.answer.exhibits)
    assert.deepEqual(
      custody.map(({ event }) => event['action']),
      ['acquire', 'open'],
    );
  const { completeness } = reply.answer;
  assert.equal(completeness.entriesInLog, completeness.entriesHere);
});

test('one altered byte of an exhibit in the bundle names that exhibit', async () => {
  const bytes = await bundle(null);
  const place = Buffer.from(bytes).indexOf(Buffer.from(contents[1] ?? []));
  assert.ok(place > 0);
  bytes[place + 5] = (bytes[place + 5] ?? 0) ^ 1;
  const { exit, verdict, findings } = await verified(bytes);
  assert.equal(verdict, 'failed');
  assert.equal(exit, 1);
  assert.ok(
    findings.some(({ item }) => item === ids[1]),
    JSON.stringify(findings),
  );
});

test('the bundle of one exhibit withholds the other acts, and still shows that none is missing', async () => {
  const bytes = await bundle(ids[0] ?? '');
  assert.equal(Buffer.from(bytes).includes(Buffer.from(contents[1] ?? [])), false);
  assert.equal(Buffer.from(bytes).includes('演示·某网络公司'), false);
  const { verdict, findings } = await verified(bytes);
  assert.notEqual(verdict, 'failed', JSON.stringify(findings));
  assert.ok(findings.some(({ code }) => code === 'content-withheld'));
  assert.deepEqual(
    findings.filter(({ item }) => item === ids[0]).map(({ code }) => code),
    [],
  );
});

test('an exhibit is stamped once by each authority, and its bundle holds token and request', async () => {
  const { evidence } = house.server.house;
  await using one = await stampingServer();
  await using other = await stampingServer('refuses');
  const stamping = { ...evidence, authorities: [one.url, other.url] };
  const order = { ...ref, exhibit: ids[0] ?? '' };
  await assert.rejects(stampExhibit(stamping, order), (error) => error instanceof StampRefused);
  await stampExhibit({ ...stamping, authorities: [one.url] }, order);
  const reply = await filer.call(routes.exhibits, { params: ref, query: {}, body: undefined });
  assert.ok(reply.ok);
  assert.deepEqual(
    reply.answer.timestamps.map(({ exhibit, authority }) => [exhibit, authority]),
    [[ids[0], one.url]],
  );
  const digest = createHash('sha256')
    .update(contents[0] ?? '')
    .digest('hex');
  const bytes = Buffer.from(await bundle(null));
  for (const end of ['tsr', 'tsq']) assert.ok(bytes.includes(`timestamps/${digest}-000001.${end}`), end);
});

test('a bundle of another’s case, or of no exhibit, is not found', async () => {
  const stranger = await house.as('procurator.shuzhou@demo');
  const body = { exhibit: null, reason: '好奇' };
  const theirs = await stranger.call(routes.makeBundle, { params: ref, query: {}, body });
  assert.ok(!theirs.ok && theirs.problem.code === 'not-found');
  const none = await filer.call(routes.makeBundle, {
    params: ref,
    query: {},
    body: { ...body, exhibit: crypto.randomUUID() },
  });
  assert.ok(!none.ok && none.problem.code === 'not-found');
});
