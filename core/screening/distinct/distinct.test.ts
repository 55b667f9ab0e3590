import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { kindIds } from '../kind.ts';
import { rowMark } from '../scanner.ts';
import { createDistinct } from './distinct.ts';
import type { DistinctCounts } from './distinct.ts';
import type { Spill, SpillFailure } from './spill.ts';

/** A store in memory, which may be told to fail. */
function store(
  fails: { readonly append?: SpillFailure; readonly read?: SpillFailure } = {},
): Spill & { bytes: number } {
  let kept = new Uint8Array(1 << 16);
  return {
    bytes: 0,
    append(piece) {
      if (fails.append !== undefined) return fails.append;
      while (this.bytes + piece.length > kept.length) kept = new Uint8Array(kept.buffer.transfer(2 * kept.length));
      kept.set(piece, this.bytes);
      this.bytes += piece.length;
      return null;
    },
    read(at, into) {
      if (fails.read !== undefined) return fails.read;
      into.set(kept.subarray(at, at + into.length));
      return null;
    },
    close() {
      kept = new Uint8Array(0);
    },
  };
}

const bytesOf = (digests: readonly bigint[]): Uint8Array => new Uint8Array(new BigUint64Array(digests).buffer);

function countsByText(digests: readonly bigint[]): Record<string, number> {
  const distinct = [...new Set(digests)];
  return Object.fromEntries(
    kindIds.map((kind, place) => [kind, distinct.filter((digest) => digest % 64n === BigInt(place)).length]),
  );
}

function count(digests: readonly bigint[], spill: Spill, memory?: number): DistinctCounts {
  const distinct = createDistinct(spill, memory === undefined ? {} : { memory });
  for (let from = 0; from < digests.length; from += 1000) distinct.add(bytesOf(digests.slice(from, from + 1000)));
  return distinct.finish();
}

/** Digests of a few kinds over few values, so that many come again; any 64 bits, zero among them. */
const someDigests = fc.array(
  fc
    .tuple(fc.oneof(fc.bigInt(0n, 40n), fc.bigInt(0n, 2n ** 58n - 1n)), fc.nat(kindIds.length - 1))
    .map(([value, kind]) => (value << 6n) | BigInt(kind)),
  { maxLength: 300 },
);

test('distinct values are counted by kind, exactly', () => {
  fc.assert(
    fc.property(someDigests, (digests) => {
      assert.deepEqual(count(digests, store(), 1), { counts: countsByText(digests), failure: null });
    }),
    { numRuns: 100 },
  );
});

/** A row: its digest, and the kinds of which it has an item, as bits. */
type DigestOfRow = readonly [digest: bigint, kinds: number];

function rowBytes(rows: readonly DigestOfRow[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(12 * rows.length));
  for (const [place, [digest, kinds]] of rows.entries()) {
    view.setBigUint64(12 * place, (digest & ~63n) | BigInt(rowMark), true);
    view.setUint32(12 * place + 8, kinds, true);
  }
  return new Uint8Array(view.buffer);
}

test('a row counts once for each of its kinds, however often it comes and beside whatever values', () => {
  const someRows = fc.array(fc.tuple(fc.bigInt(0n, 30n), fc.nat(2 ** 32 - 1)), { maxLength: 100 });
  fc.assert(
    fc.property(someRows, someDigests, (made, values) => {
      const rows = made.map(([value, kinds]): DigestOfRow => [(value << 55n) | (value << 6n), kinds]);
      const distinct = createDistinct(store(), { memory: 1 });
      distinct.add(rowBytes(rows));
      distinct.add(bytesOf(values));
      const kindsOf = new Map<bigint, number>();
      for (const [digest, kinds] of rows) kindsOf.set(digest, (kindsOf.get(digest) ?? 0) | kinds);
      const expected = countsByText(values);
      for (const kinds of kindsOf.values())
        for (const [place, kind] of kindIds.entries())
          if ((kinds >>> place) % 2 === 1) expected[kind] = (expected[kind] ?? 0) + 1;
      assert.deepEqual(distinct.finish(), { counts: expected, failure: null });
    }),
    { numRuns: 100 },
  );
});

test('rows are spilled as values are', () => {
  const rows = many(1_000_000).map((digest): DigestOfRow => [digest, 1 << 17]);
  const spill = store();
  const distinct = createDistinct(spill, { memory: 1 });
  for (let from = 0; from < rows.length; from += 10_000) distinct.add(rowBytes(rows.slice(from, from + 10_000)));
  assert.equal(distinct.finish().counts.name, new Set(rows.map(([digest]) => digest & ~63n)).size);
  assert.ok(spill.bytes > 2_000_000);
});

test('an index of every kind has a bit, and none is the mark of a row', () => {
  assert.ok(kindIds.length <= 32);
  assert.equal(kindIds.indexOf('name'), 17);
});

/** Well mixed digests, half of which come twice. */
function many(total: number): bigint[] {
  return Array.from({ length: total }, (_, place) => {
    const value = BigInt(place % Math.ceil(total / 2));
    const mixed = BigInt.asUintN(64, (value + 1n) * 0x9e3779b97f4a7c15n);
    return (BigInt.asUintN(64, mixed ^ (mixed << 31n)) & ~63n) | (value % 3n);
  });
}

test('what does not fit in memory is spilled, and nothing is lost or counted twice', () => {
  const digests = many(1_600_000);
  const spill = store();
  const { counts, failure } = count(digests, spill, 1);
  assert.ok(spill.bytes > 2_000_000);
  assert.equal(failure, null);
  const distinct = new Set(digests);
  assert.equal(counts['resident-id'], [...distinct].filter((digest) => digest % 64n === 0n).length);
  assert.equal(
    Object.values(counts).reduce<number>((sum, each) => sum + (each ?? 0), 0),
    distinct.size,
  );
});

test('digests that are no digests at all, all in one partition, are counted just as well', () => {
  const digests = Array.from({ length: 200_000 }, (_, place) => BigInt(place % 150_000) << 6n);
  assert.equal(count(digests, store()).counts['resident-id'], 150_000);
});

test('a full disk leaves the kinds that came without a count, and says why', () => {
  for (const fails of [{ append: 'disk-full' }, { read: 'input-output' }] as const) {
    const { counts, failure } = count(many(1_600_000), store(fails), 1);
    assert.equal(failure, Object.values(fails)[0]);
    assert.deepEqual(
      [counts['resident-id'], counts['hmt-residence'], counts['permanent-resident-id']],
      [null, null, null],
    );
    assert.equal(counts.email, 0);
  }
});

test('nothing is spilled where memory has room', () => {
  const digests = many(100_000);
  assert.equal(count(digests, store({ append: 'disk-full' })).failure, null);
});

test('half a digest is refused, and digests may lie anywhere in memory', () => {
  const distinct = createDistinct(store());
  const shifted = new Uint8Array(17);
  shifted.set(bytesOf([64n, 128n]), 1);
  distinct.add(shifted.subarray(1));
  assert.throws(() => distinct.add(shifted.subarray(0, 7)), RangeError);
  assert.throws(() => distinct.add(rowBytes([[64n, 1]]).subarray(0, 8)), RangeError);
  assert.equal(distinct.finish().counts['resident-id'], 2);
});
