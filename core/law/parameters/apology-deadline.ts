import type { Parameter } from '#law/kernel/parameter.ts';

/** Within how many days of the judgment’s taking effect the apology is made. */
export const apologyDeadline: Parameter = Object.freeze({
  id: 'apology-deadline',
  unit: 'days',
  values: [],
});
