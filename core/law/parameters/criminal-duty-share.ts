import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** What remains of the figures where the items were obtained in duty or service. */
export const criminalDutyShare: Parameter = Object.freeze({
  id: 'criminal-duty-share',
  unit: 'per-mille',
  values: [{ value: 500, from: asDay('2017-06-01'), cite: asProvisionId('CrimPI 5(1)(8)') }],
});
