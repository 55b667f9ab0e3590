import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** Within how many hours an urgent preservation is ruled on, counted from the hour after the request. */
export const preservationHours: Parameter = Object.freeze({
  id: 'preservation-hours',
  unit: 'hours',
  values: [{ value: 48, from: asDay('2024-01-01'), cite: asProvisionId('CPL 104') }],
});
