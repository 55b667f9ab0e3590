import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** Items from which the third tier is serious. */
export const criminalTierThird: Parameter = Object.freeze({
  id: 'criminal-tier-third',
  unit: 'items',
  values: [{ value: 5_000, from: asDay('2017-06-01'), cite: asProvisionId('CrimPI 5(1)') }],
});
