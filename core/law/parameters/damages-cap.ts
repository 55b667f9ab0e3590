import type { Parameter } from '#law/kernel/parameter.ts';

/** The most that the proposed methods give, as the fine of PIPL 66 is capped. The law has no such cap. */
export const damagesCap: Parameter = Object.freeze({
  id: 'damages-cap',
  unit: 'fen',
  values: [],
});
