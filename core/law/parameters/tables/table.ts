import type { ProvisionId } from '#words/citation.ts';
import type { Day } from '#words/day.ts';
import type { Value } from '#law/kernel/step.ts';

import { perMilleOf } from '../../per-mille.ts';

/** One step of a cumulative table: what lies above one sum and up to another is charged at a rate, or costs a fixed sum. */
export interface Bracket {
  readonly above: number;
  /** Null in the last step, which has no end. */
  readonly upTo: number | null;
  readonly charge: { readonly perMille: number } | { readonly fixed: number };
}

/** A table of fees, all sums in fen. */
export interface FeeTable {
  readonly id: string;
  readonly from: Day;
  readonly until?: Day;
  readonly cite: ProvisionId;
  /** Charged for every case before the steps; the region fixes it between the two. */
  readonly base: { readonly least: number; readonly most: number };
  readonly brackets: readonly Bracket[];
  /** The most that the whole can be, where the table says so. */
  readonly ceiling?: number;
}

/** A fee with its working: from the least to the most that the table allows. */
export interface Charge {
  readonly least: number;
  readonly most: number;
  readonly lines: readonly { readonly [key: string]: Value }[];
}

/** The fee for a sum in fen; each step is rounded down to the fen. */
export function charge({ base, brackets, ceiling }: FeeTable, sum: number): Charge {
  const lines = brackets
    .filter(({ above }) => sum > above)
    .map(({ above, upTo, charge: rate }) => {
      const to = upTo === null ? sum : Math.min(sum, upTo);
      const fee = 'fixed' in rate ? rate.fixed : perMilleOf(to - above, rate.perMille);
      return { above, to, ...rate, fee };
    });
  const steps = lines.reduce((total, { fee }) => total + fee, 0);
  const limited = (total: number): number => (ceiling === undefined ? total : Math.min(total, ceiling));
  return { least: limited(base.least + steps), most: limited(base.most + steps), lines };
}

/** Whether the table holds on a day. */
export function holdsOn({ from, until }: FeeTable, on: Day): boolean {
  return from <= on && (until === undefined || on < until);
}
