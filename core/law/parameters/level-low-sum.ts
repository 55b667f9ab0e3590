import type { Parameter } from '#law/kernel/parameter.ts';

/** Below this sum a case may be tried by a basic court in summary procedure. The law divides no public-interest suit by money; a proposal does. */
export const levelLowSum: Parameter = Object.freeze({ id: 'level-low-sum', unit: 'fen', values: [] });
