import type { Parameter } from '#law/kernel/parameter.ts';

/** The share of last year’s turnover that caps the proposed punitive sum, where it is higher. */
export const punitiveCapTurnover: Parameter = Object.freeze({
  id: 'punitive-cap-turnover',
  unit: 'per-mille',
  values: [],
});
