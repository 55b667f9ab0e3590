import type { Parameter } from '#law/kernel/parameter.ts';

/** How far duration can raise the proposed grid. */
export const gridDurationMost: Parameter = Object.freeze({
  id: 'grid-duration-most',
  unit: 'per-mille',
  values: [],
});
