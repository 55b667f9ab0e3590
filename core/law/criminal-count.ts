import type { Value } from '#law/kernel/step.ts';
import type { At } from '#law/kernel/terms.ts';

import { criminalDutyShare } from './parameters/criminal-duty-share.ts';
import { criminalTierFirst } from './parameters/criminal-tier-first.ts';
import { criminalTierSecond } from './parameters/criminal-tier-second.ts';
import { criminalTierThird } from './parameters/criminal-tier-third.ts';
import { perMilleOf } from './per-mille.ts';

type Tier = 'first' | 'second' | 'third';

/**
 * Tiers by kind of item. They are not the sensitive kinds of PIPL 28: health stands in the second tier, and biometrics and children are
 * not named at all, so they fall under the third.
 */
const tiers: Readonly<Record<string, Tier>> = {
  whereabouts: 'first',
  'communication-content': 'first',
  credit: 'first',
  property: 'first',
  'financial-account': 'first',
  accommodation: 'second',
  'communication-records': 'second',
  health: 'second',
  transactions: 'second',
};

/** What the items come to: the sum of shares of their thresholds, per mille, rounded down. */
export interface CriminalCount {
  readonly ratioPerMille: number;
  readonly reaches: (multiple: number) => boolean;
  readonly lines: readonly { readonly [key: string]: Value }[];
}

/**
 * Counts items as article 11 does: items got and then sold count once; the same items given to several recipients are added up; of a bulk
 * only what is proved false or duplicate is left out. Figures are halved where the items were obtained in duty or service. Null where a
 * row is no row or no figures hold on the day.
 */
export function criminalCount(
  rows: readonly Readonly<Record<string, string | number | boolean>>[],
  inDuty: boolean,
  { figure }: At,
): CriminalCount | null {
  const share = figure(criminalDutyShare);
  const figures = {
    first: figure(criminalTierFirst),
    second: figure(criminalTierSecond),
    third: figure(criminalTierThird),
  };
  if (share === undefined) return null;
  const lines = [];
  for (const { kind, items, recipients, disproved } of rows) {
    if (typeof kind !== 'string' || typeof items !== 'number') return null;
    const tier = tiers[kind] ?? 'third';
    const full = figures[tier];
    if (full === undefined) return null;
    const threshold = inDuty ? perMilleOf(full, share) : full;
    const standing = Math.max(0, items - (typeof disproved === 'number' ? disproved : 0));
    // Got and not passed on counts once, as does passing on to one recipient.
    const count = standing * Math.max(1, typeof recipients === 'number' ? recipients : 1);
    lines.push({ kind, tier, count, threshold });
  }
  // A common denominator keeps the sum of shares in whole numbers.
  const unit = lines.reduce((product, { threshold }) => leastCommon(product, threshold), 1);
  const sum = lines.reduce((total, { count, threshold }) => total + count * (unit / threshold), 0);
  return {
    ratioPerMille: Math.floor((sum * 1_000) / unit),
    reaches: (multiple) => sum >= multiple * unit,
    lines,
  };
}

function leastCommon(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b !== 0) [a, b] = [b, a % b];
  return (one / a) * other;
}
