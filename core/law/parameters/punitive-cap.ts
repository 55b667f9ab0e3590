import type { Parameter } from '#law/kernel/parameter.ts';

/** The cap of the proposed punitive sum, unless the share of turnover is higher. */
export const punitiveCap: Parameter = Object.freeze({
  id: 'punitive-cap',
  unit: 'fen',
  values: [],
});
