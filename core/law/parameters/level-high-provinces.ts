import type { Parameter } from '#law/kernel/parameter.ts';

/** From so many provinces a suit would belong to the intermediate court. The law gives no number; a proposal does. */
export const levelHighProvinces: Parameter = Object.freeze({ id: 'level-high-provinces', unit: 'places', values: [] });
