import type { Bilingual } from '#words/language.ts';

import { periods } from '../calendar/periods.ts';
import type { PeriodId } from '../calendar/periods.ts';

import { factsOf } from './define.ts';

const { choice, day } = factsOf('period');

/** The words of every period of the table; a test holds that each has its own. */
const options = Object.fromEntries(Object.values(periods).map(({ id, words }) => [id, words])) as Readonly<
  Record<PeriodId, Bilingual>
>;

/** Any period of the table, reckoned by itself. */
export const periodFacts = {
  periodKind: choice('past', '哪一个期间？', 'Which period?', options),
  periodStartedOn: day('past', '何事何日起算？', 'On which day was it set running?'),
  periodActOn: day(
    'past',
    '何时完成？（尚未完成的，不适用）',
    'On which day was the act done? (not applicable while it is not)',
  ),
} as const;
