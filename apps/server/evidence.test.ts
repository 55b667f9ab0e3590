import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { routes } from '#contract/routes.ts';
import type { Client } from '#contract/client.ts';
import type { ExhibitInput, ExhibitView } from '#contract/shapes/evidence.ts';
import { complaintAgainst } from '#domain/docket/testing/courthouse.ts';
import { custodyDefects, readCustodyEvent } from '#evidence/custody.ts';
import { exhibitJson } from '#evidence/exhibit.ts';
import { plainExhibit } from '#evidence/exhibit.fixture.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { nodeVerify } from '#platform/store/log/signer.ts';
import { asOwner } from '#platform/store/connection.ts';
import { parseVerifierKey } from '#ledger/verifier-key.ts';
import { verifyReceipt } from '#ledger/verify-receipt.ts';
import { utf8 } from '#words/digest.ts';
import type { Problem } from '#words/problem.ts';
import { openTestServer } from './testing/running-server.ts';
import type { TestServer } from './testing/running-server.ts';

let house: TestServer;
let filer: Client;
let judge: Client;
let token: string;
let ref: { court: string; case: string };
const court = 'demo-jiangnan';

before(async () => {
  house = await openTestServer();
  filer = await house.as('procurator.city@demo');
  judge = await house.as('filing.jiangnan@demo');
  const signedIn = await house.anybody.call(routes.signIn, {
    params: {},
    query: {},
    body: { account: 'procurator.city@demo', password: 'dengwen-demo-2026' },
  });
  assert.ok(signedIn.ok);
  token = signedIn.answer.token;
  const filed = await filer.call(
    routes.file,
    { params: { court }, query: {}, body: { draft: null, complaint: complaintAgainst(1) } },
    { idempotencyKey: crypto.randomUUID() },
  );
  assert.ok(filed.ok);
  ref = filed.answer.ref;
});
after(() => house.close());

const base = (): string => `${house.url}/api/courts/${ref.court}/cases/${ref.case}/uploads`;
const tus = (headers: Record<string, string> = {}, by = token): Record<string, string> => ({
  authorization: `Bearer ${by}`,
  'tus-resumable': '1.0.0',
  ...headers,
});

async function begin(length: number): Promise<string> {
  const response = await fetch(base(), { method: 'POST', headers: tus({ 'upload-length': String(length) }) });
  assert.equal(response.status, 201, await response.text());
  return response.headers.get('location')?.split('/').at(-1) ?? '';
}

async function send(upload: string, offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const response = await fetch(`${base()}/${upload}`, {
    method: 'PATCH',
    headers: tus({ 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' }),
    body: bytes,
  });
  assert.equal(response.status, 204, await response.text());
  return Number(response.headers.get('upload-offset'));
}

async function offsetOf(upload: string): Promise<number> {
  const response = await fetch(`${base()}/${upload}`, { method: 'HEAD', headers: tus() });
  return Number(response.headers.get('upload-offset'));
}

async function uploaded(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const upload = await begin(content.length);
  for (let offset = 0; offset < content.length;) offset = await send(upload, offset, content.slice(offset));
  return upload;
}

const shown = exhibitJson(plainExhibit);
assert.ok(typeof shown === 'object' && shown !== null && !Array.isArray(shown));

function saying(upload: string, content: Uint8Array, change: Readonly<Record<string, unknown>> = {}): ExhibitInput {
  const known = new Set(['id', 'case', 'size', 'sha256', 'sm3', 'collector', 'format']);
  const rest = Object.fromEntries(
    Object.entries(JSON.parse(JSON.stringify(shown))).filter(([name]) => !known.has(name)),
  );
  return {
    upload,
    sha256: createHash('sha256').update(content).digest('hex'),
    sm3: createHash('sm3').update(content).digest('hex'),
    exhibit: { ...rest, officers: ['演示员甲', '演示员乙'], ...change },
  };
}

function submit(body: ExhibitInput, key: string = crypto.randomUUID(), by = filer) {
  return by.call(routes.submitExhibit, { params: ref, query: {}, body }, { idempotencyKey: key });
}

async function listed(by = filer): Promise<readonly ExhibitView[]> {
  const reply = await by.call(routes.exhibits, { params: ref, query: {}, body: undefined });
  assert.ok(reply.ok);
  return reply.answer.exhibits;
}

const content = new Uint8Array(randomBytes((1 << 20) + 4321));

test('a file sent in pieces becomes an exhibit with both digests, one act and a receipt that verifies', async () => {
  const upload = await begin(content.length);
  assert.equal(await send(upload, 0, content.slice(0, 1000)), 0);
  assert.equal(await send(upload, 0, content.slice(0, 1 << 20)), 1 << 20);
  assert.equal(await offsetOf(upload), 1 << 20);
  assert.equal(await send(upload, 1 << 20, content.slice(1 << 20)), content.length);
  const key = crypto.randomUUID();
  const entered = await submit(saying(upload, content), key);
  assert.ok(entered.ok, JSON.stringify(entered));
  assert.equal(entered.answer.act, 'exhibit-acquire');
  const trusted = parseVerifierKey(nodeHash, house.server.house.log.publishedKey);
  assert.ok(trusted);
  const report = verifyReceipt(utf8(entered.answer.receipt), { keys: [trusted], hash: nodeHash, verify: nodeVerify });
  assert.equal(report.verdict, 'verified');
  const again = await submit(saying(upload, content), key);
  assert.ok(again.ok && again.answer.replayed);
  assert.equal(again.answer.entry, entered.answer.entry);
  const [exhibit] = await listed();
  assert.equal(exhibit?.id, upload);
  assert.equal(exhibit?.exhibit['sm3'], createHash('sm3').update(content).digest('hex'));
  assert.deepEqual(exhibit?.defects, []);
});

test('reading an exhibit is entered before it, each time, and gives the very bytes', async () => {
  const [exhibit] = await listed();
  assert.ok(exhibit);
  const params = { ...ref, exhibit: exhibit.id };
  for (let time = 1; time <= 2; time += 1) {
    const opened = await filer.call(routes.openExhibit, { params, query: {}, body: { reason: '核对原件' } });
    assert.ok(opened.ok && opened.answer instanceof Uint8Array);
    assert.deepEqual(Buffer.from(opened.answer), Buffer.from(content));
    const [after_] = await listed();
    assert.equal(after_?.custody.length, 1 + time);
    assert.equal(after_?.custody.at(-1)?.event['action'], 'open');
  }
});

test('custody is one line: each event names the last, and what breaks it is refused', async () => {
  const [exhibit] = await listed();
  assert.ok(exhibit);
  const params = { ...ref, exhibit: exhibit.id };
  const event = {
    action: 'seal' as const,
    at: new Date().toISOString(),
    place: '演示证物室',
    officers: ['演示员甲', '演示员乙'],
    to: null,
    reason: '封存待送',
    method: '写保护并加封条',
    attestation: { as: 'witness', name: '演示见证人' },
    comparison: 'same' as const,
    result: null,
  };
  const handle = (body: object) =>
    filer.call(
      routes.handleExhibit,
      { params, query: {}, body: { ...event, ...body } },
      { idempotencyKey: crypto.randomUUID() },
    );
  const sealed = await handle({});
  assert.ok(sealed.ok, JSON.stringify(sealed));
  const alone = await handle({ officers: ['演示员甲'] });
  assert.ok(!alone.ok);
  assert.deepEqual(alone.problem.findings?.[0]?.code, 'field.too-few');
  const earlier = await handle({ at: '2026-11-20T02:00:00.000Z' });
  assert.ok(!earlier.ok && earlier.problem.findings?.[0]?.code === 'day.order');
  const future = await handle({ at: '2999-01-01T00:00:00.000Z' });
  assert.ok(!future.ok && future.problem.findings?.[0]?.code === 'day.too-late');
  const toNobody = await handle({ action: 'transfer' });
  assert.ok(!toNobody.ok && toNobody.problem.code === 'invalid-request');
  const destroyed = await handle({ action: 'destroy' });
  assert.ok(!destroyed.ok && destroyed.problem.code === 'wrong-organ');
  const [now] = await listed();
  const line = (now?.custody ?? []).map(({ event: one }) => readCustodyEvent(JSON.parse(JSON.stringify(one))));
  assert.equal(line.length, 4);
  assert.deepEqual(custodyDefects(line.flatMap((one) => (one.ok ? [one.value] : []))), []);
});

test('a digest that differs, an unfinished upload and the same file twice are refused and leave nothing', async () => {
  const other = new Uint8Array(randomBytes(5000));
  const upload = await uploaded(other);
  const wrong = await submit({ ...saying(upload, other), sm3: '0'.repeat(64) });
  assert.ok(!wrong.ok);
  assert.deepEqual(wrong.problem.findings, [{ code: 'exhibit.digest', at: '/sm3' }]);
  const missing = await submit(saying(upload, other, { place: '' }));
  assert.ok(!missing.ok && missing.problem.findings?.[0]?.at === '/exhibit/place');
  const half = await begin(10);
  const unfinished = await submit(saying(half, other));
  assert.ok(!unfinished.ok && unfinished.problem.code === 'version-conflict');
  const twin = await uploaded(content);
  const twice = await submit(saying(twin, content));
  assert.ok(!twice.ok && twice.problem.findings?.[0]?.code === 'field.duplicate');
  assert.equal((await listed()).length, 1);
  const reply = await filer.call(routes.exhibits, { params: ref, query: {}, body: undefined });
  assert.ok(reply.ok);
  assert.equal(reply.answer.uploads.length, 3);
  for (const id of reply.answer.uploads)
    assert.equal((await fetch(`${base()}/${id}`, { method: 'DELETE', headers: tus() })).status, 204);
  assert.deepEqual(await readUploads(), []);
});

async function readUploads(): Promise<readonly string[]> {
  return asOwner(house.databaseUrl, async (client) => {
    await client.query('BEGIN');
    await client.query(`SET LOCAL app.system = 'on'`);
    const { rows } = await client.query<{ upload_id: string }>(`SELECT upload_id FROM upload WHERE court_id <> ''`);
    await client.query('COMMIT');
    return rows.map((row) => row.upload_id);
  });
}

test('nobody sends, lists or opens anything in a case that is not theirs', async () => {
  const stranger = await house.as('procurator.shuzhou@demo');
  const anonymous = await fetch(base(), {
    method: 'POST',
    headers: { 'tus-resumable': '1.0.0', 'upload-length': '5' },
  });
  assert.ok([401, 403].includes(anonymous.status));
  assert.equal(anonymous.headers.get('content-type')?.startsWith('application/problem+json'), true);
  const problem = (await anonymous.json()) as Problem;
  assert.ok(['csrf', 'not-signed-in'].includes(problem.code));
  const [exhibit] = await listed();
  assert.ok(exhibit);
  const reply = await stranger.call(routes.exhibits, { params: ref, query: {}, body: undefined });
  assert.ok(!reply.ok && reply.problem.code === 'not-found');
  const opened = await stranger.call(routes.openExhibit, {
    params: { ...ref, exhibit: exhibit.id },
    query: {},
    body: { reason: '好奇' },
  });
  assert.ok(!opened.ok && opened.problem.code === 'not-found');
  const session = await house.anybody.call(routes.signIn, {
    params: {},
    query: {},
    body: { account: 'procurator.shuzhou@demo', password: 'dengwen-demo-2026' },
  });
  assert.ok(session.ok);
  const sent = await fetch(base(), { method: 'POST', headers: tus({ 'upload-length': '5' }, session.answer.token) });
  assert.equal(sent.status, 404);
});

test('a judge of the court sees the same set, whole: every entry of the case has its act', async () => {
  const reply = await judge.call(routes.exhibits, { params: ref, query: {}, body: undefined });
  assert.ok(reply.ok, JSON.stringify(reply));
  const { completeness, readers } = reply.answer;
  assert.equal(completeness.entriesInLog, completeness.entriesHere);
  assert.deepEqual(completeness.missingNumbers, []);
  assert.deepEqual(readers.find(({ who }) => who === 'judge')?.sees, readers.find(({ who }) => who === 'filer')?.sees);
  assert.ok(readers.find(({ who }) => who === 'defendant')?.why);
});
