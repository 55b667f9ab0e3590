import type { Parameter } from '#law/kernel/parameter.ts';

/** Within how many hours of docketing the docket is published nationwide. The law gives no number; a proposal does. */
export const docketPublicationHours: Parameter = Object.freeze({
  id: 'docket-publication-hours',
  unit: 'hours',
  values: [],
});
