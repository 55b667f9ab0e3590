import type { Parameter } from '#law/kernel/parameter.ts';

/** Within how many days a court preserves or hands over evidence for another. The law gives no number; a proposal does. */
export const cooperationRequestDays: Parameter = Object.freeze({
  id: 'cooperation-request-days',
  unit: 'days',
  values: [],
});
