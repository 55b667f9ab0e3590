import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** The number of the cause of action, as a transcription of the table gives it. */
export const causeNumber: Parameter = Object.freeze({
  id: 'cause-number',
  unit: 'number',
  values: [{ value: 509, from: asDay('2026-01-01'), cite: asProvisionId('Causes25') }],
});
