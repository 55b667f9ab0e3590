import { daysBetween, firstDayOf, lastDayOf, parsePartialDay } from '#words/day.ts';
import type { Day } from '#words/day.ts';

/**
 * How near two cases stand, as a suggestion for a judge to look at. It is never a key: whether two cases concern
 * the same tortious act (同一侵权行为, CPLI 283(3), 289) is found by a judge, by an act with reasons.
 */
export interface Comparable {
  readonly defendants: readonly string[];
  readonly conduct: readonly string[];
  readonly from: string | null;
  readonly until: string | null;
  readonly claims: readonly string[];
}

export type Sameness = 'same' | 'overlaps' | 'differs' | 'not-known' | 'not-comparable';

export interface Relatedness {
  /** 0 to 100. */
  readonly score: number;
  readonly defendant: Sameness;
  readonly conduct: Sameness;
  readonly period: Sameness;
  /** Days in both periods over days in either, in per cent; null where a period is not fully known. */
  readonly periodOverlapPercent: number | null;
  readonly claims: Sameness;
  /** Not known here: victims are compared by what screenings leave (`victims-in-common.ts`), and no score rests on it. */
  readonly victims: Sameness;
}

/**
 * Points a ground adds when it is the same. The defendant outweighs all else together, since a tort is counted
 * per defendant; the others only order what is shown. Chosen by us, no law gives them.
 */
export const weights = Object.freeze({ defendant: 55, conduct: 20, period: 20, claims: 5 });

export function relatedness(one: Comparable, other: Comparable): Relatedness {
  const defendant = sets(one.defendants, other.defendants);
  const conduct = sets(one.conduct, other.conduct);
  const claims = sets(one.claims, other.claims);
  const percent = periodOverlap(one, other);
  return {
    score: Math.round(
      weights.defendant * defendant.share +
        weights.conduct * conduct.share +
        weights.claims * claims.share +
        (weights.period * (percent ?? 0)) / 100,
    ),
    defendant: defendant.sameness,
    conduct: conduct.sameness,
    claims: claims.sameness,
    period: percent === null ? 'not-known' : percent === 100 ? 'same' : percent > 0 ? 'overlaps' : 'differs',
    periodOverlapPercent: percent,
    victims: 'not-known',
  };
}

function sets(one: readonly string[], other: readonly string[]): { share: number; sameness: Sameness } {
  const left = new Set(one);
  const right = new Set(other);
  if (left.size === 0 || right.size === 0) return { share: 0, sameness: 'not-known' };
  const both = left.intersection(right).size;
  const share = both / left.union(right).size;
  return { share, sameness: share === 1 ? 'same' : both > 0 ? 'overlaps' : 'differs' };
}

function periodOverlap(one: Comparable, other: Comparable): number | null {
  const left = span(one);
  const right = span(other);
  if (left === null || right === null) return null;
  const both = days(later(left.from, right.from), earlier(left.until, right.until));
  const either = days(earlier(left.from, right.from), later(left.until, right.until));
  return Math.round((100 * both) / either);
}

/** A partial date covers all it may mean: `2021` as a start is 1 January, as an end 31 December. */
function span({ from, until }: Comparable): { from: Day; until: Day } | null {
  if (from === null || until === null) return null;
  const first = parsePartialDay(from);
  const last = parsePartialDay(until);
  if (!first.ok || !last.ok) return null;
  const whole = { from: firstDayOf(first.value), until: lastDayOf(last.value) };
  return whole.from <= whole.until ? whole : null;
}

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
const later = (one: Day, other: Day): Day => (one > other ? one : other);
const days = (from: Day, until: Day): number => (from > until ? 0 : daysBetween(from, until) + 1);
