import type { Parameter } from '#law/kernel/parameter.ts';

/** The weight of the harm in the proposed multiple. */
export const punitiveWeightHarm: Parameter = Object.freeze({
  id: 'punitive-weight-harm',
  unit: 'per-mille',
  values: [],
});
