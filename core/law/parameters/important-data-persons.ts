import type { Parameter } from '#law/kernel/parameter.ts';
import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';

/** From so many persons a processor takes on duties of important-data processors. */
export const importantDataPersons: Parameter = Object.freeze({
  id: 'important-data-persons',
  unit: 'persons',
  values: [{ value: 10_000_000, from: asDay('2025-01-01'), cite: asProvisionId('NDSR 28') }],
});
