import type { Parameter } from '#law/kernel/parameter.ts';

/** How long before its end the first reminder of a request is sent. The law gives no number; a proposal does. */
export const cooperationFirstReminder: Parameter = Object.freeze({
  id: 'cooperation-first-reminder',
  unit: 'days',
  values: [],
});
