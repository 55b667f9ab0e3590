import type { Parameter } from '#law/kernel/parameter.ts';

/** Legal staff that a proposal asks of a designated organisation. The law sets none. */
export const organisationLegalStaff: Parameter = Object.freeze({
  id: 'organisation-legal-staff',
  unit: 'persons',
  values: [],
});
