import { preservationFeeTable } from '../parameters/tables/preservation-fee.ts';
import { charge, holdsOn } from '../parameters/tables/table.ts';
import { computed, oneOf, question, unless } from '../terms.ts';

/** Is a fee due for asking for preservation, and how much? */
export const preservationFee = question({
  id: 'preservation-fee',
  rows: ['PR-FEE'],
  term: unless(
    'preservation-fee',
    { cites: ['Fee 14'], burden: 'plaintiff' },
    computed('preservation-fee.scale', ['Fee 14'], {
      reads: ['preservedSum'],
      decide: ({ preservedSum }, { on }) => {
        if (!holdsOn(preservationFeeTable, on)) return { truth: 'unknown', because: 'open' };
        if (preservedSum === undefined) return { truth: 'unknown' };
        const { most, lines } = charge(preservationFeeTable, preservedSum ?? 0);
        return { truth: 'yes', value: { fee: most, lines } };
      },
    }),
    oneOf('preservation-fee.procuratorate', ['ProcRules 107'], 'plaintiffKind', 'procuratorate'),
  ),
});
