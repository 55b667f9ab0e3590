import type { Parameter } from '#law/kernel/parameter.ts';

/** How much the proposed grid rises with each step of duration. */
export const gridDurationStep: Parameter = Object.freeze({
  id: 'grid-duration-step',
  unit: 'per-mille',
  values: [],
});
