import { addDays, asPartialDay, firstDayOf, lastDayOf } from '#words/day.ts';
import type { Day } from '#words/day.ts';
import type { Value } from '#law/kernel/step.ts';
import type { Computation } from '#law/kernel/terms.ts';

import { due, type Due, type Reckoning } from './due.ts';
import type { DayPeriod } from './period.ts';
import { published } from './published.ts';
import { within } from './within.ts';

/** A day as a fact gives it: whole or partial; undefined is unknown, null is not applicable. */
type Told = string | null | undefined;

/** A computation about a period, with its latest last day beside it; null where the period does not run. */
export interface Kept extends Computation {
  readonly value?: Readonly<Record<string, Value>>;
  readonly last: Day | null;
}

/**
 * Whether an act was done within its period. While it is not done (null), the day of the regime is looked at: an act whose last day
 * has passed is overdue. Where nothing has set the period running (null trigger), nothing is late.
 */
export function kept(period: DayPeriod, trigger: Told, act: Told, on: Day, reckoning: Reckoning = {}): Kept {
  if (trigger === undefined) return { truth: 'unknown', last: null };
  if (trigger === null) return { truth: 'yes', value: { running: false }, last: null };
  const start = asPartialDay(trigger);
  if (act === undefined) {
    const latest = due(period, lastDayOf(start), published, reckoning);
    return { truth: 'unknown', value: ending(latest), last: latest.due };
  }
  const { inTime, latest } = within(period, start, asPartialDay(act ?? on), published, reckoning);
  const value = { ...ending(latest), done: act !== null };
  return { truth: inTime, value, last: latest.due };
}

/** Whether an act came only after a period had ended; while it is not done (null), the day of the regime is looked at. */
export function waited(period: DayPeriod, trigger: Told, act: Told, on: Day, reckoning: Reckoning = {}): Kept {
  if (trigger === undefined) return { truth: 'unknown', last: null };
  if (trigger === null) return { truth: 'no', value: { running: false }, last: null };
  const start = asPartialDay(trigger);
  const earliest = due(period, firstDayOf(start), published, reckoning);
  const latest = due(period, lastDayOf(start), published, reckoning);
  const value = { ...ending(latest), earliestAct: addDays(latest.due, 1) };
  const last = latest.due;
  if (act === undefined) return { truth: 'unknown', value, last };
  const done = asPartialDay(act ?? on);
  if (firstDayOf(done) > last) return { truth: 'yes', value, last };
  return { truth: lastDayOf(done) <= earliest.due ? 'no' : 'unknown', value, last };
}

function ending({ due: lastDay, provisional, otherwise }: Due) {
  return { due: lastDay, provisional, ...(otherwise !== null && { otherwise }) };
}
