import type { Parameter } from '#law/kernel/parameter.ts';

/** Beyond how many months the duration makes a point of its own in the proposed multiple. */
export const punitiveDurationMonths: Parameter = Object.freeze({
  id: 'punitive-duration-months',
  unit: 'months',
  values: [],
});
