import { yuan } from '#words/money.ts';

import type { Parameter } from '#law/kernel/parameter.ts';
import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';

/** Intermediate court in ordinary civil cases with one party outside its province. */
export const levelOneOutside: Parameter = Object.freeze({
  id: 'level-one-outside',
  unit: 'fen',
  values: [{ value: yuan(100_000_000), from: asDay('2021-10-01'), cite: asProvisionId('LevelStd 2') }],
});
