import type { Parameter } from '#law/kernel/parameter.ts';

/** How much fines already paid can take off the proposed multiple. */
export const punitiveFineShare: Parameter = Object.freeze({
  id: 'punitive-fine-share',
  unit: 'per-mille',
  values: [],
});
