import { kept } from '../calendar/kept.ts';
import { periods } from '../calendar/periods.ts';
import { silentPeriodsReading } from '../readings/silent-periods.ts';
import { silently } from '../silent-periods.ts';
import { all, computed, oneOf, question } from '../terms.ts';

/** Was the procuratorate that sues told of the hearing at least three days before it? */
export const hearingNotice = question({
  id: 'hearing-notice',
  rows: ['PR-SERVE'],
  term: all(
    'hearing-notice',
    { cites: ['ProcI 8'], burden: 'court' },
    oneOf('hearing-notice.procuratorate', ['ProcI 8'], 'plaintiffKind', 'procuratorate'),
    computed(
      'hearing-notice.in-time',
      { cites: ['ProcI 8', 'ProcRules 49'], curableBy: 'court' },
      {
        reads: ['hearingOn', 'hearingNoticeServedOn'],
        readings: [silentPeriodsReading],
        decide: ({ hearingOn, hearingNoticeServedOn }, at) =>
          kept(periods['T11.notice'], hearingOn, hearingNoticeServedOn, at.on, silently(at)),
      },
    ),
  ),
});
