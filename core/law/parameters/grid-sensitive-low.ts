import type { Parameter } from '#law/kernel/parameter.ts';

/** The least for each person in the middle class of the proposed grid. The law has no grid. */
export const gridSensitiveLow: Parameter = Object.freeze({
  id: 'grid-sensitive-low',
  unit: 'fen',
  values: [],
});
