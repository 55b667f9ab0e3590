import type { Parameter } from '#law/kernel/parameter.ts';

/** For how many days an apology stands on the defendant’s own home page. */
export const apologyDays: Parameter = Object.freeze({
  id: 'apology-days',
  unit: 'days',
  values: [],
});
