import type { Parameter } from '#law/kernel/parameter.ts';

/** From so many victims a suit would belong to the intermediate court. The law gives no number; a proposal does. */
export const levelHighPersons: Parameter = Object.freeze({ id: 'level-high-persons', unit: 'persons', values: [] });
