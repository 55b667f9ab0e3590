import type { Parameter } from '#law/kernel/parameter.ts';

/** What mitigation must leave of the proposed sum. */
export const punitiveMitigationLeast: Parameter = Object.freeze({
  id: 'punitive-mitigation-least',
  unit: 'per-mille',
  values: [],
});
