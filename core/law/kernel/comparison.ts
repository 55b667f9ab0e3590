import type { Day } from '#words/day.ts';

import type { Comparison } from './terms.ts';

/** True, false, or undefined where the value itself leaves it open (a partial day, a figure without number). */
export type Test = (value: unknown) => boolean | undefined;

/** The test that a comparison makes, with the bound that the regime gave. */
export function testOf(comparison: Comparison, bound: number | null): Test {
  switch (comparison.op) {
    case 'is': {
      const { value: expected } = comparison;
      return (value) => value === expected;
    }
    case 'one-of': {
      const { values } = comparison;
      return (value) => typeof value === 'string' && values.includes(value);
    }
    case 'includes-any': {
      const { values } = comparison;
      return (value) => Array.isArray(value) && values.some((each) => value.includes(each));
    }
    case 'at-least':
      return (value) => (typeof value === 'number' && bound !== null ? value >= bound : undefined);
    case 'more-than':
      return (value) => (typeof value === 'number' && bound !== null ? value > bound : undefined);
    case 'on-or-after':
      return (value) => notBefore(value, comparison.bound);
    case 'before': {
      return (value) => {
        const after = notBefore(value, comparison.bound);
        return after === undefined ? undefined : !after;
      };
    }
  }
}

/** Whether a day that may be known only by month or year is the bound or later; undefined where its days differ. */
function notBefore(value: unknown, bound: Day): boolean | undefined {
  if (typeof value !== 'string') return undefined;
  const sameLength = bound.slice(0, value.length);
  if (value !== sameLength) return value > sameLength;
  if (value.length === bound.length) return true;
  // The bound falls inside the partial day: settled only where it is that month's or year's first day.
  return bound.endsWith(value.length === 4 ? '-01-01' : '-01') ? true : undefined;
}
