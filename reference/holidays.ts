import type { Day } from '#words/day.ts';
import { dayField } from './brands.ts';
import { lazily, oneOf, optional, reliabilities, type Reliability } from './marks.ts';
import { parseTable, tableText } from './table.ts';

/** `statutory` by statute, `holiday` another day off by the notice, `workday-makeup` a weekend day worked. */
export const holidayKinds = ['statutory', 'holiday', 'workday-makeup'] as const;
export type HolidayKind = (typeof holidayKinds)[number];

export interface Holiday {
  readonly date: Day;
  readonly kind: HolidayKind;
  readonly festival: string;
  /** Number of the notice that named the day; null for the days of 2027, computed from the statute. */
  readonly notice: string | null;
  readonly source: string;
  readonly reliability: Reliability;
}

/** A notice of the General Office of the State Council on the holidays of a year. */
export interface HolidayNotice {
  readonly number: string;
  readonly forYear: number;
  readonly date: Day;
  readonly title: string;
  /** Whether it changed an earlier notice for the same year. */
  readonly amends: boolean;
}

/** Every day of 2018 to 2027 that differs from the ordinary week, in order. */
export const holidays = lazily((): readonly Holiday[] =>
  parseTable(
    tableText('holidays'),
    ['date', 'kind', 'festival', 'notice', 'source', 'reliability'],
    (row): Holiday => ({
      date: dayField(row.date),
      kind: oneOf(holidayKinds, row.kind),
      festival: row.festival,
      notice: optional(row.notice, String),
      source: row.source,
      reliability: oneOf(reliabilities, row.reliability),
    }),
  ),
);

/** The notices, oldest first. */
export const holidayNotices = lazily((): readonly HolidayNotice[] =>
  parseTable(tableText('holiday-notices'), ['number', 'for_year', 'date', 'title', 'amends'], (row): HolidayNotice => ({
    number: row.number,
    forYear: Number(row.for_year),
    date: dayField(row.date),
    title: row.title,
    amends: row.amends === 'yes',
  })),
);
