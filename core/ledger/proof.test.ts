import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256, toHex } from '#words/digest.ts';
import { append, decodePeaks, emptyRange, encodePeaks, rootOf } from './compact-range.ts';
import type { CompactRange } from './compact-range.ts';
import { emptyRoot, leafHash, nodeHash } from './hash.ts';
import type { Hash } from './hash.ts';
import { carryOut, consistencyPlan, inclusionPlan, nodesOf, rootPlan } from './proof.ts';
import type { ProofPlan } from './proof.ts';
import { consistencyDefect } from './verify-consistency.ts';
import type { ConsistencyClaim } from './verify-consistency.ts';
import { inclusionDefect } from './verify-inclusion.ts';
import type { InclusionClaim } from './verify-inclusion.ts';

const hash: Hash = (...parts) => {
  const running = createHash('sha256');
  for (const part of parts) running.update(part);
  return new Uint8Array(running.digest());
};

/** MTH of RFC 9162 section 2.1.1, word by word: what the fast ways are compared with. */
function naiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return emptyRoot(hash);
  if (leaves.length === 1) return only;
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return nodeHash(hash, naiveRoot(leaves.slice(0, split)), naiveRoot(leaves.slice(split)));
}

/** Sizes up to past a power of two, where the right edge takes every shape at three depths. */
const largest = 70;
const leaves = Array.from({ length: largest }, (_, place) => leafHash(hash, Uint8Array.of(place, 0xd3)));

const stored = new Map<string, Uint8Array>();
const ranges: CompactRange[] = [emptyRange];
for (const leaf of leaves) {
  const grown = append(hash, ranges.at(-1) ?? emptyRange, leaf);
  for (const node of grown.completed) stored.set(`${node.level}/${node.index}`, node.hash);
  ranges.push(grown.range);
}
const roots = ranges.map((range) => rootOf(hash, range));

function proofOf(plan: ProofPlan): readonly Uint8Array[] {
  return carryOut(hash, plan, ({ level, index }) => {
    const found = stored.get(`${level}/${index}`);
    assert.ok(found, `node ${level}/${index} was completed`);
    return found;
  });
}

function rootAt(size: number): Uint8Array {
  const root = roots[size];
  assert.ok(root);
  return root;
}

function inclusionClaim(index: number, size: number): InclusionClaim {
  const leaf = leaves[index];
  assert.ok(leaf);
  return { leaf, index, size, proof: proofOf(inclusionPlan(index, size)), root: rootAt(size) };
}

function consistencyClaim(earlierSize: number, laterSize: number): ConsistencyClaim {
  const proof = proofOf(consistencyPlan(earlierSize, laterSize));
  return { earlierSize, earlierRoot: rootAt(earlierSize), laterSize, laterRoot: rootAt(laterSize), proof };
}

test('the empty root is the hash of nothing, and browser and Node hashes agree', () => {
  assert.equal(toHex(rootAt(0)), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  assert.deepEqual(sha256(Uint8Array.of(1), Uint8Array.of(2)), hash(Uint8Array.of(1, 2)));
  assert.equal(
    toHex(leafHash(sha256, new Uint8Array())),
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  );
});

test('appending gives the root of the definition at every size', () => {
  for (let size = 0; size <= largest; size += 1) assert.deepEqual(rootAt(size), naiveRoot(leaves.slice(0, size)));
});

test('a range survives being stored, and damaged peaks are refused', () => {
  for (const range of ranges) assert.deepEqual(decodePeaks(range.size, encodePeaks(range)), range);
  assert.throws(() => decodePeaks(3, new Uint8Array(32)), RangeError);
  assert.throws(() => decodePeaks(-1, new Uint8Array()), RangeError);
});

test('the root plan rebuilds the root of every earlier size', () => {
  for (let size = 1; size <= largest; size += 1) assert.deepEqual(proofOf(rootPlan(size)), [rootAt(size)]);
  assert.deepEqual(rootPlan(0), []);
});

test('every entry of every tree proves its place', () => {
  for (let size = 1; size <= largest; size += 1) {
    for (let index = 0; index < size; index += 1)
      assert.equal(inclusionDefect(hash, inclusionClaim(index, size)), null);
  }
});

test('every tree proves to be the beginning of every later one', () => {
  for (let later = 0; later <= largest; later += 1) {
    for (let earlier = 0; earlier <= later; earlier += 1) {
      assert.equal(consistencyDefect(hash, consistencyClaim(earlier, later)), null);
    }
  }
});

test('a plan asks only for nodes that are complete', () => {
  for (const { level, index } of nodesOf(inclusionPlan(3, largest))) assert.ok((index + 1) * 2 ** level <= largest);
});

test('an entry never proves another place, another size or another leaf', () => {
  for (let size = 1; size <= 20; size += 1) {
    for (let index = 0; index < size; index += 1) {
      const claim = inclusionClaim(index, size);
      for (let other = 0; other < size; other += 1) {
        if (other !== index) assert.notEqual(inclusionDefect(hash, { ...claim, index: other }), null);
      }
      assert.notEqual(inclusionDefect(hash, { ...claim, leaf: hash(claim.leaf) }), null);
      assert.notEqual(inclusionDefect(hash, { ...claim, root: rootAt(size + 1) }), null);
    }
  }
});

const places = fc
  .integer({ min: 2, max: largest })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }));

/** Every way to spoil a list of hashes: one left out, two exchanged, one doubled, one added, one bit turned. */
function spoiled(proof: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  const extra = hash(Uint8Array.of(0xee));
  return [
    [...proof, extra],
    [extra, ...proof],
    ...proof.flatMap((part, place) => {
      const turned = Uint8Array.from(part, (byte, at) => (at === place % 32 ? byte ^ 1 : byte));
      const next = proof[place + 1];
      return [
        proof.toSpliced(place, 1),
        proof.toSpliced(place, 0, part),
        proof.with(place, turned),
        proof.with(place, part.slice(1)),
        ...(next === undefined ? [] : [proof.toSpliced(place, 2, next, part)]),
      ];
    }),
  ];
}

test('a spoiled inclusion proof fails', () => {
  fc.assert(
    fc.property(places, ({ size, index }) => {
      const claim = inclusionClaim(index, size);
      for (const proof of spoiled(claim.proof)) assert.notEqual(inclusionDefect(hash, { ...claim, proof }), null);
    }),
  );
});

test('a spoiled consistency proof fails', () => {
  fc.assert(
    fc.property(places, ({ size, index }) => {
      const claim = consistencyClaim(index + 1, size);
      for (const proof of spoiled(claim.proof)) assert.notEqual(consistencyDefect(hash, { ...claim, proof }), null);
    }),
  );
});

test('a log that changed an entry cannot prove to be consistent with what it was', () => {
  for (let later = 2; later <= 40; later += 1) {
    for (let earlier = 1; earlier < later; earlier += 1) {
      const claim = consistencyClaim(earlier, later);
      const rewritten = naiveRoot([hash(Uint8Array.of(9)), ...leaves.slice(1, later)]);
      assert.notEqual(consistencyDefect(hash, { ...claim, earlierRoot: rewritten }), null);
      assert.equal(consistencyDefect(hash, { ...claim, laterRoot: rewritten }), 'later-root-differs');
    }
  }
});

const badSizes = [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -0.5];

test('sizes and indexes that are no exact whole numbers are refused before anything is hashed', () => {
  const never: Hash = () => assert.fail('nothing may be hashed');
  const root = rootAt(5);
  for (const bad of badSizes) {
    assert.equal(inclusionDefect(never, { leaf: root, index: bad, size: 5, proof: [], root }), 'index-outside-tree');
    assert.equal(inclusionDefect(never, { leaf: root, index: 0, size: bad, proof: [], root }), 'index-outside-tree');
    assert.equal(
      consistencyDefect(never, { earlierSize: bad, earlierRoot: root, laterSize: 9, laterRoot: root, proof: [] }),
      'sizes-reversed',
    );
    assert.throws(() => inclusionPlan(bad, 5), RangeError);
    assert.throws(() => consistencyPlan(bad, 5), RangeError);
    assert.throws(() => rootPlan(bad), RangeError);
  }
  assert.equal(inclusionDefect(never, { leaf: root, index: 5, size: 5, proof: [], root }), 'index-outside-tree');
  assert.equal(inclusionDefect(never, { leaf: root.slice(1), index: 0, size: 1, proof: [], root }), 'hash-length');
});

test('trees beyond 32 bits prove as small ones do', () => {
  const size = 2 ** 40 + 3;
  const index = 2 ** 40 + 1;
  // A tree whose perfect subtrees all hash to their own name: only the shape counts here.
  const name = (level: number, place: number): Uint8Array => hash(new TextEncoder().encode(`${level}/${place}`));
  const read = ({ level, index: place }: { level: number; index: number }): Uint8Array =>
    level === 1 ? nodeHash(hash, name(0, place * 2), name(0, place * 2 + 1)) : name(level, place);
  const [root] = carryOut(hash, rootPlan(size), read);
  const proof = carryOut(hash, inclusionPlan(index, size), read);
  assert.ok(root);
  assert.equal(inclusionDefect(hash, { leaf: name(0, index), index, size, proof, root }), null);
  assert.equal(inclusionDefect(hash, { leaf: name(0, index), index: 1, size, proof, root }) === null, false);
});

test('a leaf hash of another length is never appended', () => {
  assert.throws(() => append(hash, emptyRange, new Uint8Array(31)), RangeError);
});
