import { kept } from '../calendar/kept.ts';
import { periods } from '../calendar/periods.ts';
import { computed, question } from '../terms.ts';

/** Did the court send the complaint to the defendant within five days of docketing? */
export const complaintService = question({
  id: 'complaint-service',
  rows: ['PR-SERVE'],
  term: computed(
    'complaint-service',
    { cites: ['CPL 128', 'ProcI 17'], burden: 'court', curableBy: 'court' },
    {
      reads: ['docketedOn', 'complaintSentOn'],
      decide: ({ docketedOn, complaintSentOn }, { on }) => kept(periods.T5, docketedOn, complaintSentOn, on),
    },
  ),
});
