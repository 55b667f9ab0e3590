import type { Parameter } from '#law/kernel/parameter.ts';

/** The most for each person in the middle class of the proposed grid. The law has no grid. */
export const gridSensitiveHigh: Parameter = Object.freeze({
  id: 'grid-sensitive-high',
  unit: 'fen',
  values: [],
});
