import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** By how much the figures are multiplied where the case is especially serious. */
export const criminalMultiple: Parameter = Object.freeze({
  id: 'criminal-multiple',
  unit: 'times',
  values: [{ value: 10, from: asDay('2017-06-01'), cite: asProvisionId('CrimPI 5(2)') }],
});
