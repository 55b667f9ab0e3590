import type { Parameter } from '#law/kernel/parameter.ts';

/** The share of last year’s turnover that caps the proposed methods, where it is less. The law has no such cap. */
export const damagesCapTurnover: Parameter = Object.freeze({
  id: 'damages-cap-turnover',
  unit: 'per-mille',
  values: [],
});
