import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';

import type { FeeTable } from './table.ts';

/** Court fees of cases on other personality rights, personal information among them; the region fixes the base. */
export const courtFeePersonality: FeeTable = Object.freeze({
  id: 'court-fee-personality',
  from: asDay('2007-04-01'),
  cite: asProvisionId('Fee 13'),
  base: { least: yuan(100), most: yuan(500) },
  brackets: [
    { above: yuan(50_000), upTo: yuan(100_000), charge: { perMille: 10 } },
    { above: yuan(100_000), upTo: null, charge: { perMille: 5 } },
  ],
});
