import type { Parameter } from '#law/kernel/parameter.ts';

/** The weight of the objective facts in the proposed multiple. */
export const punitiveWeightFacts: Parameter = Object.freeze({
  id: 'punitive-weight-facts',
  unit: 'per-mille',
  values: [],
});
