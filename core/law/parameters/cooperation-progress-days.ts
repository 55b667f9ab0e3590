import type { Parameter } from '#law/kernel/parameter.ts';

/** Within how many days a court tells another how its case stands. The law gives no number; a proposal does. */
export const cooperationProgressDays: Parameter = Object.freeze({
  id: 'cooperation-progress-days',
  unit: 'days',
  values: [],
});
