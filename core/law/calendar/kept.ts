import { addDays, asPartialDay, firstDayOf, lastDayOf } from '#words/day.ts';
import type { Day } from '#words/day.ts';
import type { Computation } from '#law/kernel/terms.ts';

import { due, type Due, type Reckoning } from './due.ts';
import type { DayPeriod } from './period.ts';
import { published } from './published.ts';
import { within } from './within.ts';

/** A day as a fact gives it: whole or partial; undefined is unknown, null is not applicable. */
type Told = string | null | undefined;

/**
 * Whether an act was done within its period. While it is not done (null), the day of the regime is looked at: an act whose last day
 * has passed is overdue. Where nothing has set the period running (null trigger), nothing is late.
 */
export function kept(period: DayPeriod, trigger: Told, act: Told, on: Day, reckoning: Reckoning = {}): Computation {
  if (trigger === undefined) return { truth: 'unknown' };
  if (trigger === null) return { truth: 'yes', value: { running: false } };
  const start = asPartialDay(trigger);
  if (act === undefined)
    return { truth: 'unknown', value: ending(due(period, lastDayOf(start), published, reckoning)) };
  const { inTime, latest } = within(period, start, asPartialDay(act ?? on), published, reckoning);
  const value = { ...ending(latest), done: act !== null };
  return { truth: inTime, value };
}

/** Whether an act came only after a period had ended; while it is not done (null), the day of the regime is looked at. */
export function waited(period: DayPeriod, trigger: Told, act: Told, on: Day, reckoning: Reckoning = {}): Computation {
  if (trigger === undefined) return { truth: 'unknown' };
  if (trigger === null) return { truth: 'no', value: { running: false } };
  const start = asPartialDay(trigger);
  const earliest = due(period, firstDayOf(start), published, reckoning);
  const latest = due(period, lastDayOf(start), published, reckoning);
  const value = { ...ending(latest), earliestAct: addDays(latest.due, 1) };
  if (act === undefined) return { truth: 'unknown', value };
  const done = asPartialDay(act ?? on);
  if (firstDayOf(done) > latest.due) return { truth: 'yes', value };
  return { truth: lastDayOf(done) <= earliest.due ? 'no' : 'unknown', value };
}

function ending({ due: lastDay, provisional, otherwise }: Due) {
  return { due: lastDay, provisional, ...(otherwise !== null && { otherwise }) };
}
