import { kept } from '../calendar/kept.ts';
import { periods } from '../calendar/periods.ts';
import { silentPeriodsReading } from '../readings/silent-periods.ts';
import { silently } from '../silent-periods.ts';
import { all, any, computed, oneOf, open, question } from '../terms.ts';

/**
 * Did the court or procuratorate asked for help do it, or report back, in time? An entrusted investigation has thirty days; for other
 * help no time is set, so it is open.
 */
export const courtAssistance = question({
  id: 'court-assistance',
  rows: ['PR-ASSIST'],
  term: any(
    'court-assistance',
    { cites: ['CPL 134', 'ProcRules 43', 'Evid 29'], burden: 'court' },
    all(
      'court-assistance.investigation',
      ['CPL 134', 'ProcRules 43'],
      oneOf('court-assistance.investigate', ['CPL 134', 'ProcRules 43'], 'assistanceKind', 'investigate'),
      computed(
        'court-assistance.thirty-days',
        { cites: ['CPL 134', 'ProcRules 43'], curableBy: 'court' },
        {
          reads: ['assistanceReceivedOn', 'assistanceDoneOn'],
          readings: [silentPeriodsReading],
          decide: ({ assistanceReceivedOn, assistanceDoneOn }, at) =>
            kept(periods.T19, assistanceReceivedOn, assistanceDoneOn, at.on, silently(at)),
        },
      ),
    ),
    all(
      'court-assistance.other',
      ['Evid 29'],
      oneOf(
        'court-assistance.other-help',
        ['Evid 29'],
        'assistanceKind',
        'serve',
        'preserve',
        'progress',
        'transfer-evidence',
      ),
      open('court-assistance.no-clock', ['Evid 29'], 'assistanceTimely'),
    ),
  ),
});
