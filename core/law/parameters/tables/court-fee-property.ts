import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';

import type { FeeTable } from './table.ts';

/** Court fees of property cases. */
export const courtFeeProperty: FeeTable = Object.freeze({
  id: 'court-fee-property',
  from: asDay('2007-04-01'),
  cite: asProvisionId('Fee 13'),
  base: { least: 0, most: 0 },
  brackets: [
    { above: 0, upTo: yuan(10_000), charge: { fixed: yuan(50) } },
    { above: yuan(10_000), upTo: yuan(100_000), charge: { perMille: 25 } },
    { above: yuan(100_000), upTo: yuan(200_000), charge: { perMille: 20 } },
    { above: yuan(200_000), upTo: yuan(500_000), charge: { perMille: 15 } },
    { above: yuan(500_000), upTo: yuan(1_000_000), charge: { perMille: 10 } },
    { above: yuan(1_000_000), upTo: yuan(2_000_000), charge: { perMille: 9 } },
    { above: yuan(2_000_000), upTo: yuan(5_000_000), charge: { perMille: 8 } },
    { above: yuan(5_000_000), upTo: yuan(10_000_000), charge: { perMille: 7 } },
    { above: yuan(10_000_000), upTo: yuan(20_000_000), charge: { perMille: 6 } },
    { above: yuan(20_000_000), upTo: null, charge: { perMille: 5 } },
  ],
});
