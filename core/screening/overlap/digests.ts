import { tupleBytes } from '../link/tuple.ts';

/** What two data sets are compared by; each kind by itself, for a person has one of each at best. */
export const overlapKinds = ['identity', 'mobile', 'email'] as const;
export type OverlapKind = (typeof overlapKinds)[number];

/**
 * The digests of one kind out of tuples that an engine made under the domain key, one after another, repetitions
 * included.
 *
 * @throws RangeError where the bytes are no whole number of tuples
 */
export function digestsOf(tuples: Uint8Array, kind: OverlapKind): BigUint64Array {
  if (tuples.length % tupleBytes !== 0) throw new RangeError(`${tuples.length} bytes are no whole number of tuples`);
  const view = new DataView(tuples.buffer, tuples.byteOffset, tuples.length);
  const from = 8 * overlapKinds.indexOf(kind);
  const found = new BigUint64Array(tuples.length / tupleBytes);
  let count = 0;
  for (let at = from; at < tuples.length; at += tupleBytes) {
    const digest = view.getBigUint64(at, true);
    if (digest === 0n) continue;
    found[count] = digest;
    count += 1;
  }
  return found.subarray(0, count);
}

/** Sorted, each once. */
export function sortedDistinct(digests: BigUint64Array): BigUint64Array<ArrayBuffer> {
  const sorted = digests.slice().sort();
  let count = 0;
  for (const digest of sorted) {
    if (count > 0 && sorted[count - 1] === digest) continue;
    sorted[count] = digest;
    count += 1;
  }
  return sorted.slice(0, count);
}

/** Digests in both; either is sorted, each once. */
export function commonOf(one: BigUint64Array, other: BigUint64Array): number {
  // As words, low before high: a comparison of big integers would take several times as long.
  const left = new Uint32Array(one.buffer, one.byteOffset, 2 * one.length);
  const right = new Uint32Array(other.buffer, other.byteOffset, 2 * other.length);
  let common = 0;
  let at = 0;
  let beside = 0;
  while (at < left.length && beside < right.length) {
    const high = (left[at + 1] ?? 0) - (right[beside + 1] ?? 0);
    const order = high === 0 ? (left[at] ?? 0) - (right[beside] ?? 0) : high;
    if (order === 0) common += 1;
    if (order <= 0) at += 2;
    if (order >= 0) beside += 2;
  }
  return common;
}
