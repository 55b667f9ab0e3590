import type { Parameter } from '#law/kernel/parameter.ts';

/** Persons from whom ‘many’ begins in the most sensitive class. The law gives no number; proposals do. */
export const ladderMostSensitive: Parameter = Object.freeze({
  id: 'ladder-most-sensitive',
  unit: 'persons',
  values: [],
});
