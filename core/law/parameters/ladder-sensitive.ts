import type { Parameter } from '#law/kernel/parameter.ts';

/** Persons from whom ‘many’ begins in the middle class. The law gives no number; proposals do. */
export const ladderSensitive: Parameter = Object.freeze({
  id: 'ladder-sensitive',
  unit: 'persons',
  values: [],
});
