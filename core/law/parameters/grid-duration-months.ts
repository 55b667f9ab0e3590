import type { Parameter } from '#law/kernel/parameter.ts';

/** After how many months the proposed grid rises a step. */
export const gridDurationMonths: Parameter = Object.freeze({
  id: 'grid-duration-months',
  unit: 'months',
  values: [],
});
