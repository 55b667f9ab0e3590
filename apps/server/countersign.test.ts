import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { after, before, test } from 'node:test';
import { routes } from '#contract/routes.ts';
import { cosignatureLine, formatWitnessKey, witnessKey, type Cosigner } from '#ledger/cosignature.ts';
import { parseNote } from '#ledger/note.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { openTestServer } from './testing/running-server.ts';
import type { TestServer } from './testing/running-server.ts';
import { filerOfCase } from './testing/exhibits.ts';

let house: TestServer;
let witness: Cosigner;
const seconds = 1_795_420_800;

before(async () => {
  house = await openTestServer();
  await filerOfCase(house);
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
