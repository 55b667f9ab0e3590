import { firstDayOf, lastDayOf, type PartialDay } from '#words/day.ts';

import { due, type Due, type Reckoning } from './due.ts';
import type { DayPeriod } from './period.ts';
import type { Calendar } from './working-days.ts';

/** Whether an act came within a period, where both days may be known only by month or year. */
export interface Within {
  /** `unknown` where some of the days that are meant are in time and some are late. */
  readonly inTime: 'yes' | 'no' | 'unknown';
  /** The latest end that the period can have. */
  readonly latest: Due;
}

/** Compares an act with the end of a period; a later trigger never gives an earlier end, so the ends of the ranges suffice. */
export function within(
  period: DayPeriod,
  trigger: PartialDay,
  act: PartialDay,
  calendar: Calendar,
  reckoning: Reckoning = {},
): Within {
  const earliest = due(period, firstDayOf(trigger), calendar, reckoning);
  const latest = due(period, lastDayOf(trigger), calendar, reckoning);
  if (lastDayOf(act) <= earliest.due) return { inTime: 'yes', latest };
  return { inTime: firstDayOf(act) > latest.due ? 'no' : 'unknown', latest };
}
