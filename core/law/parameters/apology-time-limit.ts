import type { Parameter } from '#law/kernel/parameter.ts';

/** Within how many days of the judgment’s taking effect the apology is made. */
export const apologyTimeLimit: Parameter = Object.freeze({
  id: 'apology-time-limit',
  unit: 'days',
  values: [],
});
