import type { Parameter } from '#law/kernel/parameter.ts';
import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';

/** Registered users of a large network platform. */
export const largePlatformRegistered: Parameter = Object.freeze({
  id: 'large-platform-registered',
  unit: 'persons',
  values: [{ value: 50_000_000, from: asDay('2025-01-01'), cite: asProvisionId('NDSR 62(1)(8)') }],
});
