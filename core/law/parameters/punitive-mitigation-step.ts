import type { Parameter } from '#law/kernel/parameter.ts';

/** How much each mitigating circumstance takes off the proposed sum. */
export const punitiveMitigationStep: Parameter = Object.freeze({
  id: 'punitive-mitigation-step',
  unit: 'per-mille',
  values: [],
});
