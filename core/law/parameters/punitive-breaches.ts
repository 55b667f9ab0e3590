import type { Parameter } from '#law/kernel/parameter.ts';

/** How many rules broken make a point of their own in the proposed multiple. */
export const punitiveBreaches: Parameter = Object.freeze({
  id: 'punitive-breaches',
  unit: 'number',
  values: [],
});
