import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { digestOf, tuplesOf } from '../link/rows.fixture.ts';
import { digestsOf } from './digests.ts';
import { estimateOverlap } from './estimate.ts';
import { digestSet, exactOverlap, readDigestSet, writeDigestSet } from './exact.ts';
import { formDefectWords } from './form.ts';
import { samenessOfEstimate, samenessOfExact } from './sameness.ts';
import { createSketcher, readSketch, sketchSize, writeSketch } from './sketch.ts';
import type { Sketch } from './sketch.ts';

const key = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);

/** Digests of the numbers from `from` on. */
const numbers = (from: number, count: number): BigUint64Array =>
  BigUint64Array.from({ length: count }, (_, place) => digestOf(from + place));

function sketchOf(digests: BigUint64Array, name: Uint8Array = key): Sketch {
  const sketcher = createSketcher('mobile', name);
  const half = Math.floor(digests.length / 2);
  sketcher.add(digests.subarray(half));
  sketcher.add(digests.subarray(0, half));
  sketcher.add(digests.subarray(0, Math.min(half, 100)));
  return sketcher.finish(new Set(digests).size);
}

test('a sketch keeps the smallest digests, whatever comes first or again', () => {
  const digests = numbers(0, 20_000);
  const expected = digests.slice().sort().slice(0, sketchSize);
  assert.deepEqual(sketchOf(digests).digests, expected);
  assert.deepEqual(sketchOf(numbers(0, 100)).digests, numbers(0, 100).sort());
  assert.throws(() => createSketcher('mobile', key).finish(3), RangeError);
});

test('small sets are compared exactly by their sketches', () => {
  const { common, ofOne, ofOther, exact } = estimateOverlap(sketchOf(numbers(0, 400)), sketchOf(numbers(300, 300)));
  assert.deepEqual([common.least, common.value, common.most, exact], [100, 100, 100, true]);
  assert.deepEqual([ofOne.value, ofOther.value], [0.25, 1 / 3]);
});

test('the truth lies within the bounds in at least 92 of 100 draws, over overlaps of every size', () => {
  let within = 0;
  let draws = 0;
  const size = 20_000;
  for (let draw = 0; draw < 200; draw += 1) {
    const shared = Math.round((size * (draw % 20)) / 19);
    const from = draw * 100_000;
    const other = 2000 + (draw % 7) * 6000;
    const truth = Math.min(shared, other);
    const { common, ofOne } = estimateOverlap(
      sketchOf(numbers(from, size)),
      sketchOf(numbers(from + size - shared, other)),
    );
    draws += 1;
    if (common.least <= truth && truth <= common.most) within += 1;
    assert.ok(ofOne.least <= ofOne.value && ofOne.value <= ofOne.most && ofOne.most <= 1);
    // Sets of like size: the error stated is no wider than what a court could use.
    if (other === size) assert.ok(common.most - common.least < 0.12 * size);
  }
  assert.ok(within / draws >= 0.92, `${within} of ${draws}`);
});

test('the exact overlap is that of sets', () => {
  const some = fc.array(fc.nat(60), { maxLength: 60 });
  fc.assert(
    fc.property(some, some, fc.boolean(), (one, other, mixed) => {
      const digest = (value: number): bigint => (mixed ? digestOf(value) : BigInt(value + 1) << BigInt(value));
      const set = (values: readonly number[]) => digestSet('identity', key, BigUint64Array.from(values, digest));
      const common = new Set(one).intersection(new Set(other)).size;
      assert.deepEqual(exactOverlap(set(one), set(other)), {
        common,
        one: new Set(one).size,
        other: new Set(other).size,
      });
    }),
  );
});

test('a written sketch and a written set read back as they were; nothing else is read', () => {
  const sketch = sketchOf(numbers(0, 5000));
  const set = digestSet('mobile', key, numbers(0, 5));
  const [sketchBytes, setBytes] = [writeSketch(sketch), writeDigestSet(set)];
  assert.ok(sketchBytes.length < 4200);
  assert.deepEqual(readSketch(sketchBytes), { ok: true, value: sketch });
  assert.deepEqual(readDigestSet(setBytes), { ok: true, value: set });
  assert.deepEqual(readSketch(setBytes), { ok: false, defect: 'not-this-form' });
  assert.deepEqual(readDigestSet(sketchBytes), { ok: false, defect: 'not-this-form' });
  assert.deepEqual(readDigestSet(setBytes, 4), { ok: false, defect: 'too-large' });
  for (let length = 0; length < setBytes.length; length += 1)
    assert.equal(readDigestSet(setBytes.subarray(0, length)).ok, false);
  assert.equal(readDigestSet(Uint8Array.of(...setBytes, 0)).ok, false);
});

test('a damaged form is refused or is another well-formed one, and never throws', () => {
  const bytes = writeDigestSet(digestSet('email', key, numbers(0, 6)));
  for (let bit = 0; bit < 8 * bytes.length; bit += 1) {
    const damaged = bytes.slice();
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const read = readDigestSet(damaged);
    if (read.ok) assert.deepEqual(writeDigestSet(read.value), damaged);
    else assert.ok(formDefectWords[read.defect].zh.length > 0);
  }
});

test('digests of other kinds or under other keys are never compared', () => {
  const [one, other] = [numbers(0, 10), numbers(5, 10)];
  const otherKey = Uint8Array.of(8, 7, 6, 5, 4, 3, 2, 1);
  assert.throws(() => estimateOverlap(sketchOf(one), sketchOf(other, otherKey)), RangeError);
  assert.throws(() => exactOverlap(digestSet('email', key, one), digestSet('mobile', key, other)), RangeError);
});

test('victims are the same or differ only where they were counted one by one', () => {
  assert.equal(samenessOfExact({ common: 5, one: 5, other: 5 }), 'same');
  assert.equal(samenessOfExact({ common: 5, one: 5, other: 6 }), 'overlaps');
  assert.equal(samenessOfExact({ common: 0, one: 5, other: 6 }), 'differs');
  assert.equal(samenessOfExact({ common: 0, one: 0, other: 6 }), 'not-known');
  assert.equal(samenessOfEstimate(estimateOverlap(sketchOf(numbers(0, 9000)), sketchOf(numbers(0, 9000)))), 'overlaps');
  assert.equal(
    samenessOfEstimate(estimateOverlap(sketchOf(numbers(0, 9000)), sketchOf(numbers(10_000, 9000)))),
    'not-known',
  );
  assert.equal(samenessOfEstimate(estimateOverlap(sketchOf(numbers(0, 0)), sketchOf(numbers(0, 9)))), 'not-known');
});

test('tuples give up the digests of each kind, what is missing left out', () => {
  const tuples = tuplesOf([
    { identities: [1], mobiles: [2, 3], emails: [], rank: 0 },
    { identities: [], mobiles: [2], emails: [4], rank: 0 },
  ]);
  assert.deepEqual([...digestsOf(tuples, 'identity')], [digestOf(1)]);
  assert.deepEqual([...digestsOf(tuples, 'mobile')], [digestOf(2), digestOf(3), digestOf(2)]);
  assert.deepEqual([...digestsOf(tuples, 'email')], [digestOf(4)]);
});
