import { kept } from '../calendar/kept.ts';
import { periods } from '../calendar/periods.ts';
import { any, computed, oneOf, question } from '../terms.ts';

/** Was the court fee prepaid within seven days of the notice? A procuratorate has none to pay. */
export const feePrepayment = question({
  id: 'fee-prepayment',
  rows: ['PR-FEE'],
  term: any(
    'fee-prepayment',
    { cites: ['Fee 20', 'Fee 22'], burden: 'plaintiff' },
    oneOf('fee-prepayment.procuratorate', ['ProcRules 107'], 'plaintiffKind', 'procuratorate'),
    computed(
      'fee-prepayment.in-time',
      { cites: ['Fee 22'], curableBy: 'plaintiff' },
      {
        reads: ['feeNoticeOn', 'feePaidOn'],
        decide: ({ feeNoticeOn, feePaidOn }, { on }) => kept(periods.T4, feeNoticeOn, feePaidOn, on),
      },
    ),
  ),
});
