import type { Parameter } from '#law/kernel/parameter.ts';

/** Share of special groups that halves the ladder. The law gives no number; proposals do. */
export const ladderSpecialGroup: Parameter = Object.freeze({
  id: 'ladder-special-group',
  unit: 'per-mille',
  values: [],
});
