import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** How long limitation still runs after an obstacle has ended. */
export const limitationAfterSuspension: Parameter = Object.freeze({
  id: 'limitation-after-suspension',
  unit: 'months',
  values: [{ value: 6, from: asDay('2021-01-01'), cite: asProvisionId('CC 194') }],
});
