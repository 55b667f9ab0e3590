import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** Illegal income from which the case is serious. */
export const criminalIncome: Parameter = Object.freeze({
  id: 'criminal-income',
  unit: 'fen',
  values: [{ value: yuan(5_000), from: asDay('2017-06-01'), cite: asProvisionId('CrimPI 5(1)') }],
});
