import type { Parameter } from '#law/kernel/parameter.ts';

/** Within how many days another court serves papers on request. The law gives no number; a proposal does. */
export const cooperationServiceDays: Parameter = Object.freeze({
  id: 'cooperation-service-days',
  unit: 'days',
  values: [],
});
