import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { Parameter } from '#law/kernel/parameter.ts';

/** Profit from which buying or receiving for lawful business is serious. */
export const criminalLawfulProfit: Parameter = Object.freeze({
  id: 'criminal-lawful-profit',
  unit: 'fen',
  values: [{ value: yuan(50_000), from: asDay('2017-06-01'), cite: asProvisionId('CrimPI 6') }],
});
