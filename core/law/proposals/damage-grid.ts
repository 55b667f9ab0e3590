import { yuan } from '#words/money.ts';
import type { Value } from '#law/kernel/step.ts';
import type { At } from '#law/kernel/terms.ts';

import { gridDurationMonths } from '../parameters/grid-duration-months.ts';
import { gridDurationMost } from '../parameters/grid-duration-most.ts';
import { gridDurationStep } from '../parameters/grid-duration-step.ts';
import { gridMostSensitiveHigh } from '../parameters/grid-most-sensitive-high.ts';
import { gridMostSensitiveLow } from '../parameters/grid-most-sensitive-low.ts';
import { gridOtherHigh } from '../parameters/grid-other-high.ts';
import { gridOtherLow } from '../parameters/grid-other-low.ts';
import { gridSensitiveHigh } from '../parameters/grid-sensitive-high.ts';
import { gridSensitiveLow } from '../parameters/grid-sensitive-low.ts';
import { perMilleOf } from '../per-mille.ts';

import type { LadderClass } from './ladder.ts';
import { scheme } from './r-many.ts';

/** Figures of the grid, by parameter; engineering proposals, none of them law. */
export const gridFigures = Object.freeze({
  'grid-most-sensitive-low': yuan(1_000),
  'grid-most-sensitive-high': yuan(5_000),
  'grid-sensitive-low': yuan(200),
  'grid-sensitive-high': yuan(1_000),
  'grid-other-low': yuan(20),
  'grid-other-high': yuan(200),
  'grid-duration-months': 6,
  'grid-duration-step': 100,
  'grid-duration-most': 2_000,
});

/** The grid's answer in fen, with a line for each class and the factor for duration. */
export interface Grid {
  readonly low: number;
  readonly high: number;
  readonly factorPerMille: number;
  readonly lines: readonly { readonly [key: string]: Value }[];
}

type Rows = readonly Readonly<Record<string, string | number | boolean>>[];

const bounds = {
  'most-sensitive': [gridMostSensitiveLow, gridMostSensitiveHigh],
  sensitive: [gridSensitiveLow, gridSensitiveHigh],
  other: [gridOtherLow, gridOtherHigh],
} as const satisfies Record<LadderClass, unknown>;

/**
 * A sum for each person by the class of the information, raised with the time the infringement lasted. Figures laid over by a proposal
 * count before the grid's own. Null where a row names no kind or number of persons.
 */
export function gridOf(rows: Rows, months: number, at: At): Grid | null {
  const own: Readonly<Record<string, number>> = gridFigures;
  const figure = (parameter: (typeof bounds)['other'][number]): number =>
    at.figure(parameter) ?? own[parameter.id] ?? 0;
  const persons: Record<LadderClass, number> = { 'most-sensitive': 0, sensitive: 0, other: 0 };
  for (const { kind, persons: count } of rows) {
    if (typeof kind !== 'string' || typeof count !== 'number') return null;
    persons[scheme[kind] ?? 'other'] += count;
  }
  const steps = Math.floor(months / figure(gridDurationMonths));
  const factorPerMille = Math.min(1_000 + steps * figure(gridDurationStep), figure(gridDurationMost));
  const lines = (['most-sensitive', 'sensitive', 'other'] as const)
    .filter((each) => persons[each] > 0)
    .map((each) => {
      const [low, high] = bounds[each];
      return {
        class: each,
        persons: persons[each],
        each: [figure(low), figure(high)],
        low: persons[each] * figure(low),
        high: persons[each] * figure(high),
      };
    });
  return {
    low: perMilleOf(sumOf(lines.map(({ low }) => low)), factorPerMille),
    high: perMilleOf(sumOf(lines.map(({ high }) => high)), factorPerMille),
    factorPerMille,
    lines,
  };
}

function sumOf(sums: readonly number[]): number {
  return sums.reduce((total, each) => total + each, 0);
}
