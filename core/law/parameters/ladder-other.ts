import type { Parameter } from '#law/kernel/parameter.ts';

/** Persons from whom ‘many’ begins for other information. The law gives no number; proposals do. */
export const ladderOther: Parameter = Object.freeze({
  id: 'ladder-other',
  unit: 'persons',
  values: [],
});
