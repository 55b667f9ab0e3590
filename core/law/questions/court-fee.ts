import { courtFeePersonality } from '../parameters/tables/court-fee-personality.ts';
import { courtFeeProperty } from '../parameters/tables/court-fee-property.ts';
import { charge, holdsOn } from '../parameters/tables/table.ts';
import { reducedFeeShare } from '../parameters/reduced-fee-share.ts';
import { perMilleOf } from '../per-mille.ts';
import { feeTableReading } from '../readings/fee-table.ts';
import { computed, oneOf, question, unless } from '../terms.ts';

/**
 * Is a court fee due, and how much? A procuratorate pays none. The value shows the table, each step in fen and the least and most
 * between which the region's base lies; fractions of a fen are dropped. Where no sum is claimed the base stands alone.
 */
export const courtFee = question({
  id: 'court-fee',
  rows: ['PR-FEE'],
  term: unless(
    'court-fee',
    { cites: ['Fee 20', 'Fee 29'], burden: 'plaintiff' },
    computed('court-fee.scale', ['Fee 13', 'Fee 15', 'Fee 16', 'CPLI 201'], {
      reads: ['claimAmount', 'feeReduction'],
      readings: [feeTableReading],
      decide: ({ claimAmount: sum, feeReduction }, { on, figure, reading }) => {
        const table = reading(feeTableReading) === 'property' && sum !== null ? courtFeeProperty : courtFeePersonality;
        const share = figure(reducedFeeShare);
        if (!holdsOn(table, on) || share === undefined) return { truth: 'unknown', because: 'open' };
        if (sum === undefined || feeReduction === undefined) return { truth: 'unknown' };
        const { least, most, lines } = charge(table, sum ?? 0);
        const halved = feeReduction !== null && feeReduction !== 'none';
        const due = (fee: number): number => (halved ? perMilleOf(fee, share) : fee);
        return {
          truth: 'yes',
          value: {
            table: table.id,
            base: [table.base.least, table.base.most],
            lines,
            halved,
            least: due(least),
            most: due(most),
          },
        };
      },
    }),
    oneOf('court-fee.procuratorate', ['ProcRules 107'], 'plaintiffKind', 'procuratorate'),
  ),
});
