import type { Parameter } from '#law/kernel/parameter.ts';

/** The least for each person in the last class of the proposed grid. The law has no grid. */
export const gridOtherLow: Parameter = Object.freeze({
  id: 'grid-other-low',
  unit: 'fen',
  values: [],
});
