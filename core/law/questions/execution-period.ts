import { kept } from '../calendar/kept.ts';
import { periods } from '../calendar/periods.ts';
import { silentPeriodsReading } from '../readings/silent-periods.ts';
import { silently } from '../silent-periods.ts';
import { computed, question } from '../terms.ts';

/** Was execution applied for within two years? The period binds an applicant; the court's own motion has none. */
export const executionPeriod = question({
  id: 'execution-period',
  rows: ['PR-EXEC'],
  term: computed(
    'execution-period',
    { cites: ['CPL 250'], burden: 'plaintiff' },
    {
      reads: ['performanceEndedOn', 'executionAppliedOn'],
      readings: [silentPeriodsReading],
      decide: ({ performanceEndedOn, executionAppliedOn }, at) =>
        kept(periods.T21, performanceEndedOn, executionAppliedOn, at.on, silently(at)),
    },
  ),
});
