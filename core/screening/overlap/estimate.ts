import { commonOf } from './digests.ts';
import { sameBytes } from '#words/digest.ts';
import type { Digests } from './form.ts';
import type { Sketch } from './sketch.ts';

/** A figure with the bounds within which the truth lies in 95 of 100 draws. */
export interface Bounded {
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

export interface OverlapEstimate {
  /** Values in both. */
  readonly common: Bounded;
  /** Which share of the one is also in the other, and the other way round; 0 to 1. */
  readonly ofOne: Bounded;
  readonly ofOther: Bounded;
  /** How many values the figures rest on; where both sets are wholly in their sketches, nothing is estimated. */
  readonly sample: number;
  readonly exact: boolean;
}

/** Whether two may be compared at all: same kind, same domain key. */
export function areComparable(one: Digests, other: Digests): boolean {
  return one.kind === other.kind && sameBytes(one.key, other.key);
}

/** The quantile of the normal distribution that leaves 95 of 100 between it and its negative. */
const z = 1.959964;

/**
 * How far two data sets overlap, out of their sketches alone. Below the smaller of their largest digests both sketches
 * are complete, and there the union is a fair sample: the share of it that lies in both estimates their likeness
 * (Jaccard), bounded after Wilson. With 512 digests kept its standard error is at most 2.2 in a hundred. Where one set is
 * much larger than the other, few of the smaller are in the sample, and the bounds on its share are wide.
 *
 * @throws RangeError where they are not comparable
 */
export function estimateOverlap(one: Sketch, other: Sketch): OverlapEstimate {
  if (!areComparable(one, other)) throw new RangeError('sketches of different kinds or keys share nothing');
  if (one.count === 0 || other.count === 0) {
    const nothing = { value: 0, least: 0, most: 0 };
    return { common: nothing, ofOne: nothing, ofOther: nothing, sample: one.count + other.count, exact: true };
  }
  const limit = [one, other]
    .filter((sketch) => sketch.count > sketch.digests.length)
    .map((sketch) => sketch.digests.at(-1) ?? 0n)
    .reduce<bigint | null>((least, each) => (least === null || each < least ? each : least), null);
  const left = upTo(one.digests, limit);
  const right = upTo(other.digests, limit);
  const common = commonOf(left, right);
  const sample = left.length + right.length - common;
  // |A ∩ B| = J · (|A| + |B|) / (1 + J), and it is in neither more often than that has values.
  const most = Math.min(one.count, other.count);
  const inBoth = (share: number): number => Math.min(most, (share * (one.count + other.count)) / (1 + share));
  const found = limit === null ? certain(common) : bounded(wilson(common, sample), inBoth);
  return {
    common: bounded(found, Math.round),
    ofOne: bounded(found, (count) => count / one.count),
    ofOther: bounded(found, (count) => count / other.count),
    sample,
    exact: limit === null,
  };
}

function upTo(digests: BigUint64Array, limit: bigint | null): BigUint64Array {
  if (limit === null) return digests;
  const end = digests.findIndex((digest) => digest > limit);
  return end === -1 ? digests : digests.subarray(0, end);
}

function wilson(hits: number, of: number): Bounded {
  const share = hits / of;
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return {
    value: share,
    least: hits === 0 ? 0 : Math.max(0, middle - half),
    most: hits === of ? 1 : Math.min(1, middle + half),
  };
}

const certain = (value: number): Bounded => ({ value, least: value, most: value });
const bounded = ({ value, least, most }: Bounded, by: (value: number) => number): Bounded => ({
  value: by(value),
  least: by(least),
  most: by(most),
});
