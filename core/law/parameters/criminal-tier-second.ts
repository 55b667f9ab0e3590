import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** Items from which the second tier is serious. */
export const criminalTierSecond: Parameter = Object.freeze({
  id: 'criminal-tier-second',
  unit: 'items',
  values: [{ value: 500, from: asDay('2017-06-01'), cite: asProvisionId('CrimPI 5(1)') }],
});
