import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utf8 } from '#words/digest.ts';
import { cosignatureLine, formatWitnessKey } from '#ledger/cosignature.ts';
import type { Cosigner } from '#ledger/cosignature.ts';
import { formatCountersignedHead, parseCountersignedHead } from '#ledger/countersigned-head.ts';
import type { CountersignedHead } from '#ledger/countersigned-head.ts';
import { cosignerOf, logOf, nodeHash, nodeVerify, signerOf } from '#ledger/log.fixture.ts';
import { parseNote } from '#ledger/note.ts';
import { convictionPlan } from '#ledger/split-view.ts';
import { parseTlogPolicy } from '#ledger/tlog-policy.ts';
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import { judgeHead } from '#ledger/witness.ts';
import { readDirectory } from './archive.ts';
import { bundleOf, entering, logAround, making, signer, sourceOf, verifier } from './bundle.fixture.ts';
import { bundleFindings } from './bundle-findings.ts';
import { readBundle } from './read-bundle.ts';
import { verifyBundle } from './verify-bundle.ts';
import type { BundleReport, BundleVerifier } from './verify-bundle.ts';

const counsel = cosignerOf('defendant.example', 11);
const court = cosignerOf('second-court.example', 12);
const seconds = 1_795_000_000;

/** The log on which the bundle rests has five entries; these ones know how it goes on, and how it might have gone. */
const { entries } = logAround([entering, making]);
const size = entries.length;
const grown = logOf([...entries, utf8('another entry 3'), utf8('another entry 4')], signer);
const other = logOf(
  entries.map((entry, place) => (place === 0 ? utf8('another history') : entry)),
  signer,
);

function countersigned(note: string, by: Cosigner = counsel): string {
  const parsed = parseNote(note);
  assert.ok(parsed);
  return note + cosignatureLine(parsed.text, by, seconds);
}

const own: CountersignedHead = { note: countersigned(grown.checkpoint(size)), consistency: [] };
const earlier: CountersignedHead = {
  note: countersigned(grown.checkpoint(3)),
  consistency: grown.consistency(3, size),
};
const later: CountersignedHead = {
  note: countersigned(grown.checkpoint(size + 2)),
  consistency: grown.consistency(size, size + 2),
};

const claiming = `log ${formatVerifierKey(signer.key)}\nwitness counsel ${formatWitnessKey(counsel.key)}\nquorum none\n`;

async function report(
  heads: readonly CountersignedHead[],
  by: Partial<BundleVerifier['trust']> = {},
  policy?: string,
): Promise<BundleReport> {
  const bytes = await bundleOf({ countersigned: heads, ...(policy === undefined ? {} : { policy }) });
  return verifyBundle(sourceOf(bytes), { ...verifier, trust: { ...verifier.trust, ...by } });
}

/** The findings as `item code`, remarks included. */
const told = ({ findings }: BundleReport): readonly string[] =>
  findings.map(({ item, code }) => `${item} ${code}`.trim());
const first = 'countersigned/000001.txt';
const untold = ['timestamp-none'];

test('whoever countersigned the bundle’s head, an earlier or a later one is shown, under a key that the verifier brings', async () => {
  const shown = await report([own, earlier, later], { witnesses: [counsel.key] });
  assert.equal(shown.verdict, 'verified');
  assert.deepEqual(told(shown), untold);
  assert.deepEqual(
    shown.witnesses,
    [size, 3, size + 2].map((many) => ({ name: 'defendant.example', size: many, seconds, standing: 'verified' })),
  );
});

test('a key that only the bundle names makes it a claim, and without any key it is not checked', async () => {
  const claimed = await report([earlier], {}, claiming);
  assert.deepEqual([claimed.verdict, claimed.witnesses[0]?.standing], ['verified', 'claimed']);
  assert.deepEqual(told(claimed), [`${first} cosignature-claimed`, ...untold]);
  const unknown = await report([earlier]);
  assert.deepEqual([unknown.verdict, unknown.witnesses[0]?.standing], ['verified', 'not checked']);
  assert.equal(unknown.witnesses[0]?.seconds, null);
  assert.deepEqual(told(unknown), [`${first} cosignature-not-known`, ...untold]);
  const brought = await report([earlier], { witnesses: [counsel.key] }, claiming);
  assert.equal(brought.witnesses[0]?.standing, 'verified');
});

test('a quorum counts who countersigned this head or a later one; who saw only an earlier one has not seen the case', async () => {
  const read = parseTlogPolicy(nodeHash, claiming.replace('quorum none', 'quorum counsel'));
  assert.ok(read.ok);
  const trust = { logs: [], policy: read.policy };
  for (const head of [own, later]) assert.equal((await report([head], trust)).verdict, 'verified');
  assert.deepEqual(told(await report([earlier], trust)), ['checkpoint quorum-not-reached', ...untold]);
});

const text = (head: CountersignedHead): string => formatCountersignedHead(head);
const turned = (head: CountersignedHead): CountersignedHead => ({
  ...head,
  consistency: head.consistency.map((node, place) => (place === 0 ? node.toReversed() : node)),
});
const stranger = logOf(entries, signerOf('dengwen.example/log', 8));
const elsewhere = logOf(entries, signerOf('another.example/log', 7));

const damages: readonly (readonly [what: string, head: CountersignedHead, finding: string])[] = [
  ['no note', { ...own, note: 'nothing\n' }, 'countersigned-unreadable'],
  ['no head', { ...own, note: `text\n\n${own.note.split('\n\n')[1] ?? ''}` }, 'countersigned-unreadable'],
  ['no witness at all', { ...own, note: grown.checkpoint(size) }, 'countersigned-by-nobody'],
  [
    'the signature of another log key',
    { ...own, note: countersigned(stranger.checkpoint()) },
    'countersigned-not-signed',
  ],
  ['the head of another log', { ...own, note: countersigned(elsewhere.checkpoint()) }, 'countersigned-not-signed'],
  ['a head that was changed', { ...own, note: own.note.replace(`\n${size}\n`, `\n${size + 1}\n`) }, 'signature-wrong'],
  ['a time that was changed', { ...own, note: retimed(own.note) }, 'cosignature-wrong'],
  ['the line of another head', { ...own, note: grown.checkpoint(size) + lineOf(earlier.note) }, 'cosignature-wrong'],
  ['another root at the same size', { ...own, note: countersigned(other.checkpoint(size)) }, 'split-view'],
  ['a proof that is not needed', { ...own, consistency: earlier.consistency }, 'countersigned-proof-length'],
  ['no proof', { ...earlier, consistency: [] }, 'countersigned-proof-length'],
  ['a node too many', { ...later, consistency: [...later.consistency, nodeHash()] }, 'countersigned-proof-length'],
  ['a spoilt proof', turned(earlier), 'countersigned-unproved'],
  [
    'the proof of another pair',
    { ...later, consistency: grown.consistency(4, size + 2) },
    'countersigned-proof-length',
  ],
  [
    'an earlier head of another history, with the nodes that rebuild this one',
    { note: countersigned(other.checkpoint(3)), consistency: grown.carry(convictionPlan(3, size)) },
    'split-view',
  ],
];

function lineOf(note: string): string {
  return `${note.trimEnd().split('\n').at(-1) ?? ''}\n`;
}

function retimed(note: string): string {
  const line = lineOf(note);
  const [dash = '', name = '', encoded = ''] = line.trimEnd().split(' ');
  const bytes = Buffer.from(encoded, 'base64');
  bytes[11] = (bytes[11] ?? 0) ^ 1;
  return note.replace(line, `${[dash, name, bytes.toString('base64')].join(' ')}\n`);
}

for (const [what, head, finding] of damages) {
  test(`a countersigned head with ${what} is found: ${finding}`, async () => {
    const shown = await report([head], { witnesses: [counsel.key] });
    assert.equal(shown.verdict, 'failed');
    assert.deepEqual(told(shown), [`${first} ${finding}`, ...untold]);
    assert.deepEqual(shown.witnesses, []);
  });
}

test('a spoilt countersignature is found under a claimed key too, and a strange one beside it is only not checked', async () => {
  const spoilt = await report([{ ...own, note: retimed(own.note) }], {}, claiming);
  assert.deepEqual(told(spoilt), [`${first} cosignature-wrong`, ...untold]);
  const both = await report([{ ...own, note: own.note + lineOf(countersigned(grown.checkpoint(size), court)) }], {
    witnesses: [counsel.key],
  });
  assert.deepEqual(
    both.witnesses.map(({ name, standing }) => [name, standing]),
    [
      ['defendant.example', 'verified'],
      ['second-court.example', 'not checked'],
    ],
  );
});

test('the form is one: other spellings of a countersigned head are refused, and so is a number left out', async () => {
  const bytes = await bundleOf({ countersigned: [earlier] });
  const layout = await readDirectory(sourceOf(bytes));
  assert.ok(layout?.files.some(({ name }) => name === first));
  assert.deepEqual(parseCountersignedHead(text(earlier)), earlier);
  for (const spoilt of [
    text(earlier).replace('/1', '/2'),
    text(earlier).replace('\n', '\r\n'),
    text(earlier).replace('\n', '\n\n'),
    text(earlier).replace('=\n', '\n'),
    `\n${text(earlier)}`,
    '',
  ])
    assert.notDeepEqual(parseCountersignedHead(spoilt), earlier, spoilt);
  assert.throws(() => formatCountersignedHead({ ...earlier, consistency: [utf8('short')] }), RangeError);
});

test('no single bit of a bundle with a countersigned head can be turned without its failing', async () => {
  const bytes = await bundleOf({ countersigned: [earlier] });
  const at = Buffer.from(bytes).indexOf(text(earlier));
  assert.ok(at > 0);
  const copy = bytes.slice();
  const accepted: number[] = [];
  for (let place = at; place < at + text(earlier).length; place += 1) {
    for (let bit = 0; bit < 8; bit += 1) {
      copy[place] = (bytes[place] ?? 0) ^ (1 << bit);
      const codes: string[] = [];
      await readBundle(sourceOf(copy), verifier, (item, code) => {
        if (bundleFindings[code] === 'failed') codes.push(`${item} ${code}`);
      });
      if (!codes.includes(`${first} file-altered`)) accepted.push(place);
    }
    copy[place] = bytes[place] ?? 0;
  }
  assert.deepEqual(accepted, []);
});

test('the drill with a bundle: counsel countersigned one history, the court’s bundle rests on another, and the pair convicts', async () => {
  // At filing counsel receives a head and countersigns it. The log then writes its third entry anew for the court.
  const kept = countersigned(other.checkpoint(3));
  const bytes = await bundleOf({ countersigned: [own] });
  const { head } = await verifyBundle(sourceOf(bytes), verifier);
  assert.ok(head);
  const judge = (proof: readonly Uint8Array[]) =>
    judgeHead(nodeHash, { note: head.text, last: kept, proof, isNewest: false }, signer.key, nodeVerify);
  // Whatever the log offers as its proof, counsel signs nothing; the nodes of the court’s history convict it.
  assert.equal(judge([]), 'unproved');
  assert.equal(judge(other.consistency(3, size)), 'unproved');
  assert.equal(judge(grown.carry(convictionPlan(3, size))), 'convicted');
  const put = { note: kept, consistency: grown.carry(convictionPlan(3, size)) };
  assert.ok(told(await report([own, put])).includes('countersigned/000002.txt split-view'));
});
