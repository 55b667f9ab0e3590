import type { Parameter } from '#law/kernel/parameter.ts';
import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';

/** Judges on the bench of seven. */
export const benchJudges: Parameter = Object.freeze({
  id: 'bench-judges',
  unit: 'judges',
  values: [{ value: 3, from: asDay('2018-04-27'), cite: asProvisionId('Jury 14') }],
});
