import type { Parameter } from '#law/kernel/parameter.ts';

/** The least for each person in the most sensitive class of the proposed grid. The law has no grid. */
export const gridMostSensitiveLow: Parameter = Object.freeze({
  id: 'grid-most-sensitive-low',
  unit: 'fen',
  values: [],
});
