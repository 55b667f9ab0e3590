import type { Parameter } from '#law/kernel/parameter.ts';

/** The least for each person in the proposed punitive sum, after ConsL 55. */
export const punitiveFloor: Parameter = Object.freeze({
  id: 'punitive-floor',
  unit: 'fen',
  values: [],
});
