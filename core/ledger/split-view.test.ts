import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '#words/digest.ts';
import { cosignatureLine, cosignedBy } from './cosignature.ts';
import { cosignerOf, logOf, nodeHash, nodeVerify, signerOf } from './log.fixture.ts';
import { parseNote } from './note.ts';
import { compareViews, convictionPlan, convicts } from './split-view.ts';
import type { Comparison, TwoViews } from './split-view.ts';

const signer = signerOf('dengwen.example/log', 7);
const stranger = signerOf('dengwen.example/log', 8);
const entry = (name: string): Uint8Array => utf8(`entry ${name}`);
const names = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'];

/** One log that shows the court `honest` and the defendant a history whose third entry is another. */
const honest = logOf(names.map(entry), signer);
const forged = logOf(
  names.map((name) => entry(name === '3' ? 'three, altered' : name)),
  signer,
);

const compare = (views: TwoViews): Comparison => compareViews(nodeHash, views, signer.key, nodeVerify);

test('the drill: the court and the defendant compare what they hold, and the pair convicts the log', () => {
  // At filing the defendant's counsel countersigns the head it received: from now on it can be shown what it saw.
  const counsel = cosignerOf('defendant.example', 11);
  const received = forged.checkpoint(8);
  const note = parseNote(received);
  assert.ok(note);
  const kept = received + cosignatureLine(note.text, counsel, 1_795_000_000);
  // A year later the court shows a later head of the log as it knows it.
  const shown = honest.checkpoint(11);
  // The log's own consistency proof cannot connect them, whichever of its histories it takes.
  for (const log of [honest, forged])
    assert.equal(compare({ one: kept, other: shown, proof: log.consistency(8, 11) }), 'unproved');
  // The entries behind the later head rebuild it, and another root at 8 than the one the log signed for counsel.
  const proof = honest.carry(convictionPlan(8, 11));
  assert.ok(convicts(nodeHash, { one: kept, other: shown, proof }, signer.key, nodeVerify));
  const witnessed = parseNote(kept);
  assert.ok(witnessed && cosignedBy(witnessed, [counsel.key], nodeVerify));
});

test('two heads of one size and different roots convict by themselves', () => {
  const views = { one: honest.checkpoint(5), other: forged.checkpoint(5), proof: [] };
  assert.equal(compare(views), 'split');
  assert.ok(convicts(nodeHash, views, signer.key, nodeVerify));
});

test('a log with one history is cleared at every pair of sizes, and never convicted', () => {
  for (let earlier = 0; earlier <= names.length; earlier += 1) {
    for (let later = earlier; later <= names.length; later += 1) {
      const [one, other] = [honest.checkpoint(earlier), honest.checkpoint(later)];
      const proof = honest.consistency(earlier, later);
      assert.equal(compare({ one, other, proof }), 'consistent');
      assert.equal(compare({ one: other, other: one, proof }), 'consistent');
      for (const nodes of [proof, honest.carry(convictionPlan(earlier, later))])
        assert.ok(!convicts(nodeHash, { one, other, proof: nodes }, signer.key, nodeVerify), `${earlier} ${later}`);
    }
  }
});

test('every pair of sizes after the altered entry convicts, whichever history is the later one', () => {
  for (let earlier = 3; earlier < names.length; earlier += 1) {
    for (let later = earlier + 1; later <= names.length; later += 1) {
      for (const [seen, shown] of [
        [honest, forged],
        [forged, honest],
      ] as const) {
        const views = { one: seen.checkpoint(earlier), other: shown.checkpoint(later) };
        const proof = shown.carry(convictionPlan(earlier, later));
        assert.ok(convicts(nodeHash, { ...views, proof }, signer.key, nodeVerify), `${earlier} ${later}`);
      }
    }
  }
});

test('a spoilt proof accuses nobody', () => {
  const views = { one: honest.checkpoint(5), other: honest.checkpoint(11) };
  const proof = honest.carry(convictionPlan(5, 11));
  for (const nodes of [
    [],
    proof.slice(1),
    proof.toReversed(),
    [...proof, new Uint8Array(32)],
    proof.map((_, place) => new Uint8Array(place)),
  ]) {
    assert.ok(!convicts(nodeHash, { ...views, proof: nodes }, signer.key, nodeVerify));
    assert.equal(compare({ ...views, proof: nodes }), 'unproved');
  }
});

test('heads of another key, of another log, or unreadable ones convict nobody', () => {
  const own = honest.checkpoint(5);
  const others: readonly (readonly [string, Comparison])[] = [
    [logOf(names.map(entry), stranger).checkpoint(5), 'not-signed'],
    [forged.checkpoint(5).replace('\n5\n', '\n6\n'), 'not-signed'],
    ['', 'unreadable'],
    [`${own}x`, 'unreadable'],
  ];
  for (const [other, says] of others) {
    assert.equal(compare({ one: own, other, proof: [] }), says);
    assert.ok(!convicts(nodeHash, { one: own, other, proof: [] }, signer.key, nodeVerify));
  }
});
