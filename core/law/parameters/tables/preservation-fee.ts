import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';

import type { FeeTable } from './table.ts';

/** Fees of asking for preservation. */
export const preservationFeeTable: FeeTable = Object.freeze({
  id: 'preservation-fee',
  from: asDay('2007-04-01'),
  cite: asProvisionId('Fee 14'),
  base: { least: yuan(30), most: yuan(30) },
  brackets: [
    { above: yuan(1_000), upTo: yuan(100_000), charge: { perMille: 10 } },
    { above: yuan(100_000), upTo: null, charge: { perMille: 5 } },
  ],
  ceiling: yuan(5_000),
});
