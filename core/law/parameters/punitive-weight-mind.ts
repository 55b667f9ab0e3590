import type { Parameter } from '#law/kernel/parameter.ts';

/** The weight of the state of mind in the proposed multiple. */
export const punitiveWeightMind: Parameter = Object.freeze({
  id: 'punitive-weight-mind',
  unit: 'per-mille',
  values: [],
});
