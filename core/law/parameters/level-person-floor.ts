import type { Parameter } from '#law/kernel/parameter.ts';

/** Value of a claim without a sum, for each victim. The law gives no number; a proposal does. */
export const levelPersonFloor: Parameter = Object.freeze({ id: 'level-person-floor', unit: 'fen', values: [] });
