import type { Parameter } from '#law/kernel/parameter.ts';

/** Persons from whom a continuing leak may be sued on without waiting. The law gives no number; proposals do. */
export const urgentPersons: Parameter = Object.freeze({
  id: 'urgent-persons',
  unit: 'persons',
  values: [],
});
