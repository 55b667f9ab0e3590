import type { Parameter } from '#law/kernel/parameter.ts';

/** The most for each person in the last class of the proposed grid. The law has no grid. */
export const gridOtherHigh: Parameter = Object.freeze({
  id: 'grid-other-high',
  unit: 'fen',
  values: [],
});
