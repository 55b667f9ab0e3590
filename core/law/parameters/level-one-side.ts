import { yuan } from '#words/money.ts';

import type { Parameter } from '#law/kernel/parameter.ts';
import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';

/** Intermediate court in ordinary civil cases, all parties inside or all outside its province. */
export const levelOneSide: Parameter = Object.freeze({
  id: 'level-one-side',
  unit: 'fen',
  values: [{ value: yuan(500_000_000), from: asDay('2021-10-01'), cite: asProvisionId('LevelStd 1') }],
});
