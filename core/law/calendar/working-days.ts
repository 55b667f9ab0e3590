import { addDays, weekday, type Day } from '#words/day.ts';

import type { CalendarYear } from './calendar-year.ts';
import { statutoryDays } from './statutory-days.ts';

/** What a day is to a court. Everything but `working` and `make-up` is a statutory holiday (法定休假日) for CPL 85. */
export type DayKind = 'working' | 'make-up' | 'weekend' | 'statutory' | 'day-off';

/** What is known of one day. */
export interface DayStatus {
  readonly day: Day;
  readonly kind: DayKind;
  /** True where a notice not yet published may still make it otherwise. */
  readonly provisional: boolean;
}

/** Answers what any day is. */
export interface Calendar {
  readonly statusOf: (day: Day) => DayStatus;
}

/**
 * Notices for a new year have moved days back to 29 December; the last working week is left open until the next notice
 * is known.
 */
const openFrom = '12-24';

/**
 * A calendar over the published years. A year without a notice has its weekends and the days that the statute names, all of
 * them provisional: it never invents how days will be swapped.
 */
export function calendarOf(years: readonly CalendarYear[]): Calendar {
  const published = new Map(years.map((year) => [year.year, kindsOf(year)]));
  const computed = new Map<number, ReadonlyMap<Day, DayKind>>();
  const unpublished = (year: number): ReadonlyMap<Day, DayKind> => {
    const known = computed.get(year) ?? new Map(statutoryDays(year).days.map((day) => [day, 'statutory' as const]));
    computed.set(year, known);
    return known;
  };
  const open = new Set(years.filter(({ nextNoticeKnown }) => !nextNoticeKnown).map(({ year }) => year));
  return Object.freeze({
    statusOf(day: Day): DayStatus {
      const year = Number(day.slice(0, 4));
      const kinds = published.get(year);
      const kind = (kinds ?? unpublished(year)).get(day) ?? (weekday(day) > 5 ? 'weekend' : 'working');
      const provisional = kinds === undefined || (open.has(year) && day.slice(5) >= openFrom && kind !== 'statutory');
      return { day, kind, provisional };
    },
  });
}

function kindsOf(year: CalendarYear): ReadonlyMap<Day, DayKind> {
  return new Map([
    ...year.statutory.map((day) => [day, 'statutory'] as const),
    ...year.daysOff.map((day) => [day, 'day-off'] as const),
    ...year.makeUpWorkdays.map((day) => [day, 'make-up'] as const),
  ]);
}

/** Whether courts work on a day of this kind; a weekend day made up for is a working day. */
export function isWorking(kind: DayKind): boolean {
  return kind === 'working' || kind === 'make-up';
}

/** The day itself if courts work on it, else the nearest working day after (`1`) or before (`-1`), with the days passed over. */
export function nearestWorkingDay(
  day: Day,
  direction: 1 | -1,
  calendar: Calendar,
): { readonly day: Day; readonly over: readonly DayStatus[]; readonly provisional: boolean } {
  const over: DayStatus[] = [];
  let status = calendar.statusOf(day);
  while (!isWorking(status.kind)) {
    over.push(status);
    status = calendar.statusOf(addDays(status.day, direction));
  }
  return { day: status.day, over, provisional: [...over, status].some(({ provisional }) => provisional) };
}
