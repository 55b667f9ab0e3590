import { asPartialDay, lastDayOf } from '#words/day.ts';

import { due } from '../calendar/due.ts';
import { kept } from '../calendar/kept.ts';
import { periods } from '../calendar/periods.ts';
import { published } from '../calendar/published.ts';
import { all, computed, oneOf, question } from '../terms.ts';

/**
 * Can the decision be appealed, and was it in time? The procuratorate appeals as a party, not by protest. Each side's time runs from its
 * own service.
 */
export const appeal = question({
  id: 'appeal',
  rows: ['PR-APPEAL'],
  term: all(
    'appeal',
    ['CPL 171', 'ProcI 10'],
    oneOf('appeal.first-instance', ['CPL 171'], 'caseStage', 'first-instance', 'remand'),
    oneOf(
      'appeal.appealable',
      ['CPL 171', 'CPL 157'],
      'appealTarget',
      'judgment',
      'non-acceptance',
      'jurisdiction',
      'dismissal',
    ),
    computed('appeal.in-time', ['CPL 171', 'CPL 286', 'CPLI 244', 'CPL 174'], {
      reads: ['appealTarget', 'appellantDomicileInChina', 'decisionServedOn', 'appealedOn'],
      decide: ({ appealTarget, appellantDomicileInChina: here, decisionServedOn, appealedOn }, { on }) => {
        if (appealTarget === undefined) return { truth: 'unknown' };
        const atHome = periods[appealTarget === 'judgment' ? 'T15.judgment' : 'T15.ruling'];
        const shortest = kept(atHome, decisionServedOn, appealedOn, on);
        if (here === undefined) return shortest.truth === 'yes' ? shortest : { truth: 'unknown' };
        const result = here === false ? kept(periods['T15.abroad'], decisionServedOn, appealedOn, on) : shortest;
        if (appealedOn === undefined || appealedOn === null) return result;
        const copiesBy = due(periods['appeal-copies'], lastDayOf(asPartialDay(appealedOn)), published).due;
        return { ...result, value: { ...result.value, copiesBy } };
      },
    }),
  ),
});
