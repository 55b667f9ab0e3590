import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameBytes } from '#words/digest.ts';
import { cosignatureLine, formatWitnessKey } from '#ledger/cosignature.ts';
import { cosignerOf, nodeHash, signerOf } from '#ledger/log.fixture.ts';
import { parseNote } from '#ledger/note.ts';
import { parseTlogPolicy } from '#ledger/tlog-policy.ts';
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import { bundleOf, hello, objectOf, parts, signer } from './bundle.fixture.ts';
import { ObjectDiffers } from './bundle-write.ts';
import { acquired, plainExhibit } from './exhibit.fixture.ts';
import { forged } from './spoilt-bundle.fixture.ts';
import { check, told, whole } from './verify-bundle.fixture.ts';

test('a whole bundle verifies, and shows its acts, its exhibit, its custody and its head', async () => {
  const report = await check(whole);
  assert.deepEqual(told(report), []);
  assert.equal(report.verdict, 'verified');
  assert.deepEqual(
    report.acts.map(({ serial, index, entry }) => [serial, index, entry.act]),
    [
      [1, 1, 'enter-exhibit'],
      [2, 3, 'make-bundle'],
    ],
  );
  const [shown] = report.exhibits;
  assert.deepEqual(shown, { exhibit: plainExhibit, act: 1, custody: [acquired], isWhole: true });
  assert.equal(report.head?.key, signer.key);
  assert.equal(report.head.checkpoint.size, 5);
});

test('one set of parts has one form: written twice it is the same, and every unpacker’s end record stands at the end', async () => {
  assert.ok(sameBytes(whole, await bundleOf()));
  assert.deepEqual([...whole.subarray(-22, -18)], [0x50, 0x4b, 5, 6]);
});

test('without a key of one’s own nothing is verified, and a spoilt signature is still found', async () => {
  const trust = { logs: [], witnesses: [], policy: null };
  const report = await check(whole, { trust });
  assert.equal(report.verdict, 'not checked');
  assert.deepEqual(told(report), ['checkpoint key-not-given']);
  assert.equal(report.head?.key, null);
  const spoilt = await forged('proofs/000001.tlog-proof', (text) => text.replace('\n5\n', '\n6\n'));
  assert.ok(told(await check(spoilt, { trust })).includes('checkpoint signature-wrong'));
});

test('a key inside a bundle makes nobody trusted', async () => {
  const stranger = signerOf('dengwen.example/log', 8);
  const report = await check(whole, { trust: { logs: [stranger.key], witnesses: [], policy: null } });
  assert.deepEqual(told(report), ['checkpoint key-not-trusted']);
});

test('a quorum of witnesses is asked for by the verifier’s own policy, and countersignatures are shown', async () => {
  const defendant = cosignerOf('defendant.example', 11);
  const policyText = `log ${formatVerifierKey(signer.key)}\nwitness defendant ${formatWitnessKey(defendant.key)}\nquorum defendant\n`;
  const read = parseTlogPolicy(nodeHash, policyText);
  assert.ok(read.ok);
  const trust = { logs: [], witnesses: [], policy: read.policy };
  assert.deepEqual(told(await check(whole, { trust })), ['checkpoint quorum-not-reached']);
  const acts = parts.acts.map((act) => {
    const note = parseNote(act.proof.slice(act.proof.indexOf('\n\n') + 2));
    assert.ok(note);
    return { ...act, proof: act.proof + cosignatureLine(note.text, defendant, 1_795_000_000) };
  });
  const cosigned = await bundleOf({ acts });
  const report = await check(cosigned, { trust });
  assert.equal(report.verdict, 'verified');
  assert.deepEqual(
    report.witnesses.map(({ name, seconds, standing }) => [name, seconds, standing]),
    [['defendant.example', 1_795_000_000, 'verified']],
  );
  const unknowing = await check(cosigned);
  assert.equal(unknowing.verdict, 'verified');
  assert.ok(unknowing.findings.some(({ code }) => code === 'cosignature-not-known'));
});

test('a bundle over objects that are not what their digest says is never written', async () => {
  const wrong = { ...objectOf(hello), sha256: plainExhibit.sm3 };
  await assert.rejects(() => bundleOf({ objects: [wrong] }), ObjectDiffers);
  await assert.rejects(() => bundleOf({ objects: [{ ...objectOf(hello), size: 6 }] }), ObjectDiffers);
});
