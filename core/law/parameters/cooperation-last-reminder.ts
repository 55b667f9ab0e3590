import type { Parameter } from '#law/kernel/parameter.ts';

/** How long before its end the last reminder of a request is sent. The law gives no number; a proposal does. */
export const cooperationLastReminder: Parameter = Object.freeze({
  id: 'cooperation-last-reminder',
  unit: 'days',
  values: [],
});
