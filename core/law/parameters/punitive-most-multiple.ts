import type { Parameter } from '#law/kernel/parameter.ts';

/** The highest proposed multiple. */
export const punitiveMostMultiple: Parameter = Object.freeze({
  id: 'punitive-most-multiple',
  unit: 'times',
  values: [],
});
