import type { Parameter } from '#law/kernel/parameter.ts';
import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';

/** Assessors on the bench of seven. */
export const benchAssessors: Parameter = Object.freeze({
  id: 'bench-assessors',
  unit: 'judges',
  values: [{ value: 4, from: asDay('2018-04-27'), cite: asProvisionId('Jury 14') }],
});
