import type { Parameter } from '#law/kernel/parameter.ts';

/** From this sum a public-interest suit would belong to the intermediate court. The law gives no number; a proposal does. */
export const levelHighSum: Parameter = Object.freeze({ id: 'level-high-sum', unit: 'fen', values: [] });
