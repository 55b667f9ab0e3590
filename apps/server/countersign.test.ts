import assert from 'node:assert/strict';
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { dengwen, folderWith } from '#apps/cli/testing/dengwen.ts';
import { routes } from '#contract/routes.ts';
import { cosignatureLine, formatWitnessKey, witnessKey, type Cosigner } from '#ledger/cosignature.ts';
import { parseNote } from '#ledger/note.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { openTestServer } from './testing/running-server.ts';
import type { TestServer } from './testing/running-server.ts';
import { filerOfCase } from './testing/exhibits.ts';
import type { FilerOfCase } from './testing/exhibits.ts';

let house: TestServer;
let witness: Cosigner;
let filer: FilerOfCase;
const seconds = 1_795_420_800;

before(async () => {
  house = await openTestServer();
  filer = await filerOfCase(house);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(12));
  witness = {
    key: witnessKey(nodeHash, 'demo/counsel-of-the-defendant', raw),
    sign: (message) => new Uint8Array(sign(null, message, privateKey)),
  };
});
after(() => house.close());

async function head(): Promise<string> {
  const reply = await house.anybody.call(routes.logHead, { params: {}, query: {}, body: undefined });
  assert.ok(reply.ok);
  return reply.answer.checkpoint;
}

async function countersigned(note: string, key = formatWitnessKey(witness.key)) {
  const other = await house.as('defendant@demo');
  return other.call(routes.countersign, { params: {}, query: {}, body: { key, note } });
}

const lineOver = (note: string): string => cosignatureLine(parseNote(note)?.text ?? '', witness, seconds);

test('the other side countersigns the head it received; that is an entry, and anyone can read it', async () => {
  const received = await head();
  const reply = await countersigned(received + lineOver(received));
  assert.ok(reply.ok, JSON.stringify(reply));
  const shown = await house.anybody.call(routes.countersignatures, { params: {}, query: {}, body: undefined });
  assert.ok(shown.ok);
  assert.deepEqual(
    shown.answer.heads.map(({ size, line }) => [size, `${line}\n`]),
    [[reply.answer.size, lineOver(received)]],
  );
  const entry = await house.anybody.call(routes.logEntry, {
    params: { index: reply.answer.index },
    query: {},
    body: undefined,
  });
  assert.ok(entry.ok && entry.answer.leaf.includes('"countersign"'));
  const again = await countersigned(received + lineOver(received));
  assert.ok(!again.ok && again.problem.findings?.[0]?.code === 'field.duplicate');
});

test('a head that this log never signed, a signature over another, and no key at all are refused', async () => {
  const received = await head();
  const forged = received.replace(/^(\S+\n)(\d+)/, (_, origin: string, size: string) => `${origin}${Number(size) + 1}`);
  const cases = [
    [forged + lineOver(forged), 'field.conflict'],
    [received + lineOver(forged), 'field.conflict'],
    [received, 'field.conflict'],
    ['nonsense', 'field.form'],
  ] as const;
  for (const [note, code] of cases) {
    const reply = await countersigned(note);
    assert.ok(!reply.ok && reply.problem.findings?.[0]?.code === code, note);
  }
  const keyless = await countersigned(received + lineOver(received), 'nobody+00000000+AAAA');
  assert.ok(!keyless.ok && keyless.problem.findings?.[0]?.at === '/key');
});

test('whoever signs under the log’s own name is refused', async () => {
  const received = await head();
  const named = { ...witness, key: witnessKey(nodeHash, received.split('\n')[0] ?? '', witness.key.publicKey) };
  const note = received + cosignatureLine(parseNote(received)?.text ?? '', named, seconds);
  const reply = await countersigned(note, formatWitnessKey(named.key));
  assert.ok(!reply.ok && reply.problem.findings?.[0]?.at === '/key');
});

test('a second court countersigns the bundle that it received; the next bundle carries that, and verifies offline', async () => {
  await filer.submit(new Uint8Array(randomBytes(500)));
  using folder = folderWith({ 'key.txt': house.server.house.log.publishedKey });
  const bundle = async (name: string): Promise<string> => {
    const body = { exhibit: null, reason: '送第二法院核对' };
    const reply = await filer.client.call(routes.makeBundle, { params: filer.ref, query: {}, body });
    assert.ok(reply.ok && reply.answer instanceof Uint8Array);
    writeFileSync(folder.path(name), reply.answer);
    return folder.path(name);
  };
  const signIn = await house.anybody.call(routes.signIn, {
    params: {},
    query: {},
    body: { account: 'filing.shuzhou@demo', password: 'dengwen-demo-2026' },
  });
  assert.ok(signIn.ok, JSON.stringify(signIn));
  const environment = {
    DENGWEN_WITNESS: folder.path('witness'),
    DENGWEN_DATA: folder.path('none'),
    DENGWEN_URL: house.url,
    DENGWEN_TOKEN: signIn.answer.token,
  };
  const key = ['--key', folder.path('key.txt')];
  const first = await bundle('first.zip');
  const signed = await dengwen(['countersign', first, ...key, '--name', 'second-court.example', '--send', '--json'], {
    environment,
  });
  assert.equal(signed.exit, 0, signed.err);
  const { size, sent } = JSON.parse(signed.out) as { size: number; sent: number };
  assert.ok(sent >= size);
  const again = await dengwen(['countersign', first, ...key, '--send', '--json'], { environment });
  assert.deepEqual([again.exit, JSON.parse(again.out).sent], [0, null]);

  const next = await bundle('next.zip');
  const verified = async (...more: readonly string[]) => {
    const { exit, out } = await dengwen(['verify', next, ...key, ...more, '--json'], { environment: {} });
    const told: {
      verdict: string;
      states: { witnesses: readonly { name: string; size: number; standing: string }[] };
    } = JSON.parse(out);
    assert.deepEqual([exit, told.verdict], [0, 'verified'], out);
    return told.states.witnesses.find(({ name }) => name === 'second-court.example');
  };
  assert.deepEqual(
    { ...(await verified()), seconds: 0 },
    { name: 'second-court.example', size, seconds: 0, standing: 'claimed' },
  );
  const own = await verified('--witness', folder.path('witness/witness-key.txt'));
  assert.equal(own?.standing, 'verified');
  assert.match(readFileSync(folder.path('witness/witness-key.txt'), 'utf8'), /^second-court\.example\+/);
  const grown = await dengwen(['countersign', next, ...key, '--json'], {
    environment: { ...environment, DENGWEN_URL: 'http://127.0.0.1:9' },
  });
  assert.deepEqual([grown.exit, JSON.parse(grown.out).finding], [0, 'grown'], grown.err);
});

test('one key under two names, sent by two organs, does not spoil the bundles made afterwards', async () => {
  const received = await head();
  const twin = { ...witness, key: witnessKey(nodeHash, 'demo/the-same-key', witness.key.publicKey) };
  const text = parseNote(received)?.text ?? '';
  for (const [account, by] of [
    ['procurator.shuzhou@demo', witness],
    ['filing.jiangnan@demo', twin],
  ] as const) {
    const body = { key: formatWitnessKey(by.key), note: received + cosignatureLine(text, by, seconds) };
    const reply = await (await house.as(account)).call(routes.countersign, { params: {}, query: {}, body });
    assert.ok(reply.ok, JSON.stringify(reply));
  }
  const body = { exhibit: null, reason: '核对' };
  const made = await filer.client.call(routes.makeBundle, { params: filer.ref, query: {}, body });
  assert.ok(made.ok && made.answer instanceof Uint8Array);
  using folder = folderWith({ 'key.txt': house.server.house.log.publishedKey, 'case.zip': made.answer });
  const line = ['verify', folder.path('case.zip'), '--key', folder.path('key.txt'), '--json'];
  const { exit, out } = await dengwen(line, { environment: {} });
  assert.equal(exit, 0, out);
});
