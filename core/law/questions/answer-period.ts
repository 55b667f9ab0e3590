import { asPartialDay, lastDayOf } from '#words/day.ts';

import { due } from '../calendar/due.ts';
import { kept } from '../calendar/kept.ts';
import type { Kept } from '../calendar/kept.ts';
import { periods } from '../calendar/periods.ts';
import { published } from '../calendar/published.ts';
import { computed, question } from '../terms.ts';

/** Did the defendant answer in time? Fifteen days from service, thirty without domicile in China; silence does not stop the trial. */
export const answerPeriod = question({
  id: 'answer-period',
  rows: ['PR-SERVE'],
  term: computed(
    'answer-period',
    { cites: ['CPL 128', 'CPL 285'], burden: 'defendant', curableBy: 'defendant' },
    {
      reads: ['complaintServedOn', 'answeredOn', 'defendantDomicileInChina'],
      decide: ({ complaintServedOn, answeredOn, defendantDomicileInChina: here }, { on }) => {
        const atHome = kept(periods.T6, complaintServedOn, answeredOn, on);
        const abroad = kept(periods['T6.abroad'], complaintServedOn, answeredOn, on);
        const result =
          here === undefined && atHome.truth !== abroad.truth ? unsettled : here === false ? abroad : atHome;
        if (answeredOn === undefined || answeredOn === null) return result;
        const copyBy = due(periods['answer-copy'], lastDayOf(asPartialDay(answeredOn)), published).due;
        return { ...result, value: { ...result.value, copyBy } };
      },
    },
  ),
});

const unsettled: Kept = { truth: 'unknown', last: null };
