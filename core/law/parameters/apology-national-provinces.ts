import type { Parameter } from '#law/kernel/parameter.ts';

/** From how many provinces an apology is made in national media. */
export const apologyNationalProvinces: Parameter = Object.freeze({
  id: 'apology-national-provinces',
  unit: 'places',
  values: [],
});
