import assert from 'node:assert/strict';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundleOf, entering, logAround, making, signer } from '#evidence/bundle.fixture.ts';
import { cosignedBy, parseWitnessKey } from '#ledger/cosignature.ts';
import { logOf, nodeHash, nodeVerify } from '#ledger/log.fixture.ts';
import { parseNote } from '#ledger/note.ts';
import { convictionPlan } from '#ledger/split-view.ts';
import { writeReceipt } from '#ledger/receipt.ts';
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import { toHex, utf8 } from '#words/digest.ts';
import { entryIndex } from '#words/identifiers.ts';
import { dengwen, folderWith } from './testing/dengwen.ts';
import type { Ended } from './testing/dengwen.ts';

const { entries } = logAround([entering, making]);
const more = [utf8('another entry 3'), utf8('another entry 4'), utf8('another entry 5')];
const honest = logOf([...entries, ...more], signer);
const forged = logOf([utf8('another history'), ...entries.slice(1), ...more], signer);
const bundle = await bundleOf();

type History = Pick<typeof honest, 'checkpoint' | 'carry' | 'consistency'>;

/** A server that shows one history up to a size, and gives its proofs or those of another. */
async function serving(history: History, size: number, provesBy: History['consistency'] = history.consistency) {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://server');
    response.setHeader('content-type', 'application/json');
    response.setHeader('connection', 'close');
    const [from, to] = [Number(url.searchParams.get('from')), Number(url.searchParams.get('to'))];
    if (url.pathname === '/api/log')
      response.end(JSON.stringify({ key: formatVerifierKey(signer.key), size, checkpoint: history.checkpoint(size) }));
    else if (to <= size) response.end(JSON.stringify({ from, to, proof: provesBy(from, to).map(toHex) }));
    else {
      response.statusCode = 404;
      response.setHeader('content-type', 'application/problem+json');
      response.end(JSON.stringify({ type: 'about:blank', title: 'x', status: 404, code: 'not-found' }));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, 'close');
    },
  };
}

/** A witness on a machine of its own; nothing answers at the discard port unless a server is named. */
function machine() {
  const folder = folderWith({ 'key.txt': formatVerifierKey(signer.key), 'case.zip': bundle });
  const witness = folder.path('witness');
  const paper = (name: string, text: string): string => {
    writeFileSync(folder.path(name), text);
    return folder.path(name);
  };
  const run = (line: readonly string[], url = 'http://127.0.0.1:9'): Promise<Ended> => {
    const environment = { DENGWEN_WITNESS: witness, DENGWEN_DATA: folder.path('none'), DENGWEN_URL: url };
    return dengwen(['countersign', ...line, '--key', folder.path('key.txt')], { environment });
  };
  return { folder, witness, paper, run };
}

const name = ['--name', 'counsel.example'];

test('the head of a bundle is countersigned with a key of the witness’s own, which only its owner may read', async () => {
  const { folder, witness, run } = machine();
  using _removed = folder;
  const { exit, out, err } = await run([folder.path('case.zip'), ...name]);
  assert.equal(exit, 0, err);
  const key = parseWitnessKey(nodeHash, readFileSync(join(witness, 'witness-key.txt'), 'utf8').trim());
  const note = parseNote(out);
  assert.ok(key && note);
  const held = cosignedBy(note, [key], nodeVerify);
  assert.ok(held && held.length === 1 && key.name === 'counsel.example');
  assert.equal(statSync(join(witness, 'witness-secret.pem')).mode & 0o777, 0o600);
  assert.equal(existsSync(folder.path('none')), false);
  const again = await run([folder.path('case.zip')]);
  assert.deepEqual([again.exit, again.out], [0, out]);
  assert.match(again.err, /先前已经加签/);
  const told = JSON.parse((await run([folder.path('case.zip'), '--json', '--out', folder.path('note.txt')])).out);
  assert.deepEqual([told.finding, told.size, told.sent], ['same', entries.length, null]);
  assert.equal(readFileSync(folder.path('note.txt'), 'utf8'), out);
});

test('without a name, a trusted key, or with a secret open to others nothing is signed', async () => {
  const { folder, witness, run } = machine();
  using _removed = folder;
  assert.equal((await run([folder.path('case.zip')])).exit, 2);
  assert.equal((await run([folder.path('case.zip'), '--name', 'two words'])).exit, 2);
  const environment = { DENGWEN_WITNESS: witness, DENGWEN_DATA: folder.path('none') };
  assert.equal((await dengwen(['countersign', folder.path('case.zip'), ...name], { environment })).exit, 3);
  assert.equal(existsSync(witness), false);
  assert.equal((await run([folder.path('case.zip'), ...name])).exit, 0);
  assert.equal((await run([folder.path('case.zip'), '--name', 'another.example'])).exit, 2);
  chmodSync(join(witness, 'witness-secret.pem'), 0o644);
  const open = await run([folder.path('case.zip')]);
  assert.deepEqual([open.exit, open.out], [1, '']);
});

test('one at a time: a second countersigning waits for nobody and says why', async () => {
  const { folder, witness, paper, run } = machine();
  using _removed = folder;
  const head = paper('head.txt', honest.checkpoint(5));
  const [one, other] = await Promise.all([run([head, ...name]), run([head, ...name])]);
  assert.deepEqual([one.exit, other.exit].toSorted(), [0, 1]);
  assert.equal(existsSync(join(witness, 'in-use')), false);
  assert.equal((await run([head])).exit, 0);
});

test('a bundle that fails, another log’s head and an altered head are refused', async () => {
  const { folder, paper, run } = machine();
  using _removed = folder;
  const altered = Buffer.from(bundle);
  altered[altered.indexOf('hello')] = 0x48;
  writeFileSync(folder.path('altered.zip'), altered);
  assert.equal((await run([folder.path('altered.zip'), ...name])).exit, 1);
  const spoilt = paper('spoilt.txt', honest.checkpoint(5).replace('\n5\n', '\n6\n'));
  const { exit, out, err } = await run([spoilt]);
  assert.deepEqual([exit, out], [1, '']);
  assert.match(err, /没有签过这份末端/);
  assert.equal((await run([paper('nothing.txt', 'nothing\n')])).exit, 1);
  assert.equal((await run([folder.path('none.txt')])).exit, 2);
});

test('a later head is signed with the log’s proof that it continues; without anybody to give one it is not checked', async () => {
  const { folder, paper, run } = machine();
  using _removed = folder;
  assert.equal((await run([paper('three.txt', honest.checkpoint(3)), ...name])).exit, 0);
  const alone = await run([folder.path('case.zip')]);
  assert.deepEqual([alone.exit, alone.out], [3, '']);
  await using server = await serving(honest, 8);
  assert.equal((await run([folder.path('case.zip')], server.url)).exit, 0);
  const newest = await run(['--json'], server.url);
  assert.deepEqual([newest.exit, JSON.parse(newest.out).size], [0, 8]);
  const covered = await run([paper('four.txt', honest.checkpoint(4)), '--json'], server.url);
  assert.deepEqual([covered.exit, JSON.parse(covered.out).finding], [0, 'covered']);
});

test('a bundle that brings the witness’s own earlier head with it needs no server', async () => {
  const { folder, paper, run } = machine();
  using _removed = folder;
  const three = await run([paper('three.txt', honest.checkpoint(3)), ...name]);
  const countersigned = [{ note: three.out, consistency: honest.consistency(3, entries.length) }];
  writeFileSync(folder.path('case.zip'), await bundleOf({ countersigned }));
  const { exit, err } = await run([folder.path('case.zip')]);
  assert.equal(exit, 0, err);
});

/** The papers that were kept, by name. */
function proofIn(witness: string): Readonly<Record<string, string>> {
  const [only, ...others] = readdirSync(join(witness, 'proof'));
  assert.ok(only !== undefined && others.length === 0);
  const folder = join(witness, 'proof', only);
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

test('the drill: a second history is refused, and both heads are kept as the proof that convicts', async () => {
  const { folder, witness, paper, run } = machine();
  using _removed = folder;
  // Counsel countersigned what it was shown; the court’s bundle rests on a history whose first entry is another.
  const kept = await run([paper('received.txt', forged.checkpoint(3)), ...name]);
  await using server = await serving(honest, 8, (from, to = 8) => honest.carry(convictionPlan(from, to)));
  const { exit, out, err } = await run([folder.path('case.zip'), '--lang', 'en'], server.url);
  assert.deepEqual([exit, out], [1, '']);
  assert.match(err, /signed two histories/);
  const proof = proofIn(witness);
  assert.equal(proof['countersigned.txt'], kept.out);
  assert.equal(proof['shown.txt'], honest.checkpoint(5));
  assert.ok(proof['nodes.txt']);
});

test('the head of a receipt is countersigned too, and a receipt that was changed is not', async () => {
  const { folder, paper, run } = machine();
  using _removed = folder;
  const { made } = logAround([entering, making]);
  const [first] = made;
  assert.ok(first);
  const file = writeReceipt({
    entry: first.entry,
    index: entryIndex(1),
    inclusion: honest.inclusion(1, 5),
    checkpoint: honest.checkpoint(5),
    claimedKey: formatVerifierKey(signer.key),
    committed: { content: first.content, salt: first.salt },
  });
  const text = new TextDecoder().decode(file);
  const changed = await run([paper('changed.json', text.replace('PZJ0106', 'PZJ0105')), ...name]);
  assert.deepEqual([changed.exit, changed.out], [1, '']);
  const { exit, out } = await run([paper('receipt.json', text)]);
  assert.equal(exit, 0);
  assert.equal(parseNote(out)?.text, parseNote(honest.checkpoint(5))?.text);
});

test('two heads of one size convict without any server', async () => {
  const { folder, witness, paper, run } = machine();
  using _removed = folder;
  await run([paper('received.txt', forged.checkpoint(5)), ...name]);
  const { exit, err } = await run([folder.path('case.zip')]);
  assert.equal(exit, 1);
  assert.match(err, /两部不能并存的历史/);
  assert.deepEqual(Object.keys(proofIn(witness)).toSorted(), ['countersigned.txt', 'nodes.txt', 'shown.txt']);
});

test('a log that was set back is refused, and one that cannot prove itself is too', async () => {
  const { folder, paper, run } = machine();
  using _removed = folder;
  await run([paper('eight.txt', honest.checkpoint(8)), ...name]);
  await using back = await serving(honest, 5);
  const rolled = await run([], back.url);
  assert.deepEqual([rolled.exit, rolled.out], [1, '']);
  assert.match(rolled.err, /已被倒退/);
  const other = machine();
  using _other = other.folder;
  await other.run([other.paper('three.txt', honest.checkpoint(3)), ...name]);
  await using lying = await serving(forged, 8);
  const unproved = await other.run([], lying.url);
  assert.equal(unproved.exit, 1);
  assert.match(unproved.err, /拒绝加签/);
});
