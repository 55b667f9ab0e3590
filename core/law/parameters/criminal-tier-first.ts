import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** Items from which the first tier is serious. */
export const criminalTierFirst: Parameter = Object.freeze({
  id: 'criminal-tier-first',
  unit: 'items',
  values: [{ value: 50, from: asDay('2017-06-01'), cite: asProvisionId('CrimPI 5(1)') }],
});
