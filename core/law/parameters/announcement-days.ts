import type { Parameter } from '#law/kernel/parameter.ts';
import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';

/** Length of the announcement before a procuratorate sues. */
export const announcementDays: Parameter = Object.freeze({
  id: 'announcement-days',
  unit: 'days',
  values: [{ value: 30, from: asDay('2018-03-02'), cite: asProvisionId('ProcI 13') }],
});
