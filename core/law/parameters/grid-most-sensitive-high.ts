import type { Parameter } from '#law/kernel/parameter.ts';

/** The most for each person in the most sensitive class of the proposed grid. The law has no grid. */
export const gridMostSensitiveHigh: Parameter = Object.freeze({
  id: 'grid-most-sensitive-high',
  unit: 'fen',
  values: [],
});
