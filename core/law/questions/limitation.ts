import { addMonths, asPartialDay, firstDayOf, lastDayOf } from '#words/day.ts';
import type { Day } from '#words/day.ts';

import { due } from '../calendar/due.ts';
import { periods } from '../calendar/periods.ts';
import { published } from '../calendar/published.ts';
import { limitationAfterSuspension } from '../parameters/limitation-after-suspension.ts';
import { all, computed, includesAny, is, question } from '../terms.ts';

/**
 * Is a claim for money barred by limitation? Only where the defendant pleads it. Three years run from knowledge, anew after an
 * interruption, and end no earlier than six months after an obstacle; twenty years run from the harm. Nothing special is said of when a
 * public-interest plaintiff knew.
 */
export const limitation = question({
  id: 'limitation',
  rows: ['LI-LIMIT'],
  term: all(
    'limitation',
    { cites: ['CC 188', 'CC 192'], burden: 'defendant' },
    is('limitation.pleaded', { cites: ['CC 192', 'CC 193'], curableBy: 'defendant' }, 'limitationPleaded'),
    includesAny(
      'limitation.subject',
      ['CC 188', 'CC 196', 'CC 995'],
      'claimsMade',
      'damages',
      'costs',
      'punitive-damages',
      'mental-damages',
    ),
    computed('limitation.run-out', ['CC 188', 'CC 194', 'CC 195'], {
      reads: ['harmKnownOn', 'harmedOn', 'limitationRestartedOn', 'suspensionEndedOn', 'filedOn'],
      decide: ({ harmKnownOn, harmedOn, limitationRestartedOn: restarted, suspensionEndedOn, filedOn }, { figure }) => {
        const months = figure(limitationAfterSuspension);
        if (months === undefined) return { truth: 'unknown', because: 'open' };
        const days = [harmKnownOn, harmedOn, restarted, suspensionEndedOn, filedOn];
        if (days.includes(undefined) || typeof filedOn !== 'string') return { truth: 'unknown' };
        const [earliest, latest] = ([firstDayOf, lastDayOf] as const).map((end) => {
          const at = (day: string | null | undefined): Day | null =>
            typeof day === 'string' ? end(asPartialDay(day)) : null;
          return lastDay(at(restarted) ?? at(harmKnownOn), at(harmedOn), at(suspensionEndedOn), months);
        });
        if (earliest === null || earliest === undefined || latest === null || latest === undefined)
          return { truth: 'no' };
        const value = { due: latest };
        if (firstDayOf(asPartialDay(filedOn)) > latest) return { truth: 'yes', value };
        return { truth: lastDayOf(asPartialDay(filedOn)) <= earliest ? 'no' : 'unknown', value };
      },
    }),
  ),
});

/** The last day for suit: the earlier of three years, prolonged by an obstacle, and twenty; null where neither has begun. */
function lastDay(known: Day | null, harmed: Day | null, obstacleEnded: Day | null, months: number): Day | null {
  const short = known === null ? null : due(periods['T20.knowledge'], known, published).due;
  const long = harmed === null ? null : due(periods['T20.longest'], harmed, published).due;
  const afterObstacle = obstacleEnded === null ? null : addMonths(obstacleEnded, months);
  const prolonged = short !== null && afterObstacle !== null && afterObstacle > short ? afterObstacle : short;
  return [prolonged, long].filter((day) => day !== null).toSorted()[0] ?? null;
}
