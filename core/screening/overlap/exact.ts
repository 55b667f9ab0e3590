import { commonOf, sortedDistinct } from './digests.ts';
import type { OverlapKind } from './digests.ts';
import { areComparable } from './estimate.ts';
import { readForm, writeForm } from './form.ts';
import type { Digests, Formed } from './form.ts';

const title = 'dengwen digest set 1';
/** Sixty-four million digests, half a gigabyte: more are compared by the database (platform/screening/tuples). */
export const setSizeAtMost = 1 << 26;

/** Every digest of a data set. Whoever has it and the domain key can test any number against it: it is personal data. */
export interface DigestSet extends Digests {
  readonly whole: true;
}

/** @param key eight bytes that name the domain key under which all digests were made */
export function digestSet(kind: OverlapKind, key: Uint8Array, digests: BigUint64Array): DigestSet {
  const sorted = sortedDistinct(digests);
  return { whole: true, kind, key, count: sorted.length, digests: sorted };
}

export function writeDigestSet(set: DigestSet): Uint8Array {
  return writeForm(title, set);
}

/** Reads a set as `writeDigestSet` wrote it. */
export function readDigestSet(bytes: Uint8Array, digestsAtMost = setSizeAtMost): Formed<DigestSet> {
  const read = readForm(title, bytes, digestsAtMost);
  if (!read.ok) return read;
  if (read.value.count !== read.value.digests.length) return { ok: false, defect: 'count' };
  return { ok: true, value: { ...read.value, whole: true } };
}

export interface ExactOverlap {
  readonly common: number;
  readonly one: number;
  readonly other: number;
}

/** Values in both, counted one by one. @throws RangeError where the sets are of different kinds or keys */
export function exactOverlap(one: DigestSet, other: DigestSet): ExactOverlap {
  if (!areComparable(one, other)) throw new RangeError('sets of different kinds or keys share nothing');
  return { common: commonOf(one.digests, other.digests), one: one.count, other: other.count };
}
