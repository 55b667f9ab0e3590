import type { Parameter } from '#law/kernel/parameter.ts';

/** Technical staff that a proposal asks of a designated organisation. The law sets none. */
export const organisationTechnicalStaff: Parameter = Object.freeze({
  id: 'organisation-technical-staff',
  unit: 'persons',
  values: [],
});
