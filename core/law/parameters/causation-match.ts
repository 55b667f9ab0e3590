import type { Parameter } from '#law/kernel/parameter.ts';

/** How far the leaked content must match for causation to be presumed. The law has no such presumption. */
export const causationMatch: Parameter = Object.freeze({
  id: 'causation-match',
  unit: 'per-mille',
  values: [],
});
