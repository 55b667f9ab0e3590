import type { Parameter } from '#law/kernel/parameter.ts';

/** Years of activity that a proposal asks of a designated organisation. The law sets none. */
export const organisationActiveYears: Parameter = Object.freeze({
  id: 'organisation-active-years',
  unit: 'years',
  values: [],
});
