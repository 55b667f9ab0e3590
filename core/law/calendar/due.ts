import { asProvisionId, type ProvisionId } from '#words/citation.ts';
import { addDays, addMonths, daysBetween, shanghaiDay, type Day } from '#words/day.ts';
import { addMilliseconds, asInstant, milliseconds, type Instant } from '#words/instant.ts';

import type { DayPeriod, HourPeriod, Span } from './period.ts';
import { isWorking, nearestWorkingDay, type Calendar, type DayStatus } from './working-days.ts';

/** Days that do not count, both ends included: an announcement, expert work, settlement talks (CPLI 243). */
export interface Exclusion {
  readonly from: Day;
  readonly to: Day;
}

/** One line of the working, in the order in which a clerk would write it. */
export type WorkingStep =
  | { readonly step: 'trigger'; readonly day: Day; readonly provisions: readonly ProvisionId[] }
  | { readonly step: 'first-counted'; readonly day: Day; readonly provisions: readonly ProvisionId[] }
  | { readonly step: 'counted'; readonly day: Day; readonly span: Span; readonly provisions: readonly ProvisionId[] }
  | { readonly step: 'left-out'; readonly day: Day; readonly days: number; readonly provisions: readonly ProvisionId[] }
  | {
      readonly step: 'moved';
      readonly day: Day;
      readonly over: readonly DayStatus[];
      readonly provisions: readonly ProvisionId[];
    };

/** When a period ends, how that was found, and what is not certain about it. */
export interface Due {
  /** Last day of the period; counted backwards, the latest day on which the act is in time. */
  readonly due: Day;
  /** True where the calendar for a day that decided the end is not published yet. */
  readonly provisional: boolean;
  /** Where no text or a contested one decides on holidays: the day under the other answer, if it differs. */
  readonly otherwise: Day | null;
  readonly working: readonly WorkingStep[];
}

/** What the caller settles for one reckoning. */
export interface Reckoning {
  /** The answer where the roll-over is a gap or a reading; left out, the reading's default, and for a gap nothing moves. */
  readonly rollOver?: 'rolls' | 'stays';
  readonly exclusions?: readonly Exclusion[];
}

const startNotCounted = ['CPL 85', 'CPLI 125', 'CC 201'].map(asProvisionId);
const correspondingDay = ['CPL 85', 'CC 202'].map(asProvisionId);
const counting = ['CPL 85', 'CC 200'].map(asProvisionId);
const holidayRule = ['CPL 85', 'CC 203'].map(asProvisionId);

/**
 * The end of a period that runs from `trigger`, or, for one counted backwards, the latest day before it. The day of the trigger
 * is not counted; an end on a holiday moves to the nearest working day where the period's rule, or the caller, says so.
 * Throws a RangeError where days are to be left out of a period that no provision interrupts.
 */
export function due(period: DayPeriod, trigger: Day, calendar: Calendar, reckoning: Reckoning = {}): Due {
  const sign = period.direction === 'forward' ? 1 : -1;
  const working: WorkingStep[] = [
    { step: 'trigger', day: trigger, provisions: period.provisions },
    { step: 'first-counted', day: addDays(trigger, sign), provisions: startNotCounted },
  ];
  const nominal = counted(trigger, period.span, sign);
  working.push({
    step: 'counted',
    day: nominal,
    span: period.span,
    provisions: period.span.unit === 'days' ? counting : correspondingDay,
  });
  const last = leaveOut(period, trigger, nominal, reckoning.exclusions ?? [], working);
  const nearest = nearestWorkingDay(last, sign, calendar);
  const moves = rollsOver(period, reckoning);
  if (moves && nearest.over.length > 0) {
    working.push({ step: 'moved', day: nearest.day, over: nearest.over, provisions: holidayProvisions(period) });
  }
  const end = moves ? nearest.day : last;
  const other = moves ? last : nearest.day;
  return Object.freeze({
    due: end,
    provisional: nearest.provisional,
    otherwise: period.rollOver.rule === 'rolls' || other === end ? null : other,
    working: Object.freeze(working),
  });
}

/**
 * The moment at which a period in hours ends: the hour in which it was set running is not counted, so it runs from the
 * next full hour (CPLI 125), through nights and holidays.
 */
export function dueInstant(period: HourPeriod, trigger: Instant): Instant {
  const hour = 3_600_000;
  const nextHour = Math.floor(milliseconds(trigger) / hour) * hour + hour;
  return addMilliseconds(asInstant(new Date(nextHour)), period.hours * hour);
}

/**
 * Whether papers are in time: received by the last day, or handed to the post by then, for travel time is not counted
 * (CPL 85(4)). Instants are read as days of Asia/Shanghai, whose last minute still counts.
 */
export function inTime(end: Day, sent: { readonly received?: Instant; readonly posted?: Instant }): boolean {
  return [sent.received, sent.posted].some((moment) => moment !== undefined && shanghaiDay(moment) <= end);
}

/** Whether courts work on the day. */
export function isWorkingDay(day: Day, calendar: Calendar): boolean {
  return isWorking(calendar.statusOf(day).kind);
}

function counted(trigger: Day, { count, unit }: Span, sign: 1 | -1): Day {
  if (unit === 'days') return addDays(trigger, sign * count);
  return addMonths(trigger, sign * (unit === 'months' ? count : count * 12));
}

function rollsOver(period: DayPeriod, { rollOver }: Reckoning): boolean {
  switch (period.rollOver.rule) {
    case 'rolls':
      return true;
    case 'reading':
      return (rollOver ?? period.rollOver.default) === 'rolls';
    case 'gap':
      return rollOver === 'rolls';
  }
}

function holidayProvisions({ rollOver }: DayPeriod): readonly ProvisionId[] {
  return rollOver.rule === 'rolls' ? rollOver.provisions : holidayRule;
}

/**
 * Adds to the end as many days as fall inside the period and are left out; days added may bring further ones inside, so the
 * count is repeated until it stands. A day in two exclusions is left out once.
 */
function leaveOut(
  period: DayPeriod,
  trigger: Day,
  nominal: Day,
  exclusions: readonly Exclusion[],
  working: WorkingStep[],
): Day {
  if (exclusions.length === 0) return nominal;
  if (period.exclusions.length === 0) throw new RangeError(`${period.id}: no provision leaves days out of this period`);
  let end = nominal;
  let left = 0;
  for (;;) {
    const inside = daysLeftOut(trigger, end, exclusions);
    if (inside === left) break;
    left = inside;
    end = addDays(nominal, left);
  }
  if (left > 0) working.push({ step: 'left-out', day: end, days: left, provisions: period.exclusions });
  return end;
}

function daysLeftOut(trigger: Day, end: Day, exclusions: readonly Exclusion[]): number {
  let left = 0;
  let reached = trigger;
  for (const { from, to } of exclusions.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const start = from > reached ? from : addDays(reached, 1);
    const stop = to < end ? to : end;
    if (stop < start) continue;
    left += daysBetween(start, stop) + 1;
    reached = stop;
  }
  return left;
}
