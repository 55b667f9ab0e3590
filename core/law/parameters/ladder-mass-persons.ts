import type { Parameter } from '#law/kernel/parameter.ts';

/** Persons from whom a case is of the highest tier whatever the information. The law gives no number; proposals do. */
export const ladderMassPersons: Parameter = Object.freeze({
  id: 'ladder-mass-persons',
  unit: 'persons',
  values: [],
});
