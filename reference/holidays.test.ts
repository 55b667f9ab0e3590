import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarYear } from '#law/calendar/calendar-year.ts';
import { year2021 } from '#law/calendar/years/2021.ts';
import { year2022 } from '#law/calendar/years/2022.ts';
import { year2023 } from '#law/calendar/years/2023.ts';
import { year2024 } from '#law/calendar/years/2024.ts';
import { year2025 } from '#law/calendar/years/2025.ts';
import { year2026 } from '#law/calendar/years/2026.ts';
import { weekday } from '#words/day.ts';
import { type HolidayKind, holidayNotices, holidays } from './holidays.ts';

const years: readonly CalendarYear[] = [year2021, year2022, year2023, year2024, year2025, year2026];

test('the calendar of the law core holds the very days and notices of the table', () => {
  for (const year of years) {
    const rows = holidays().filter((row) => row.date.startsWith(`${year.year}-`) && row.notice !== null);
    const days = (kind: HolidayKind) => rows.filter((row) => row.kind === kind).map((row) => row.date);
    assert.deepEqual(year.statutory, days('statutory'), `${year.year}`);
    assert.deepEqual(year.daysOff, days('holiday'), `${year.year}`);
    assert.deepEqual(year.makeUpWorkdays, days('workday-makeup'), `${year.year}`);
    const named = [year.notice, ...year.otherNotices].map(({ forYear, number, date, zh }) => [
      forYear,
      number,
      date,
      zh,
    ]);
    const known = holidayNotices()
      .filter((notice) => rows.some((row) => row.notice === notice.number))
      .map(({ forYear, number, date, title }) => [forYear, number, date, title]);
    assert.deepEqual(named, known, `${year.year}`);
    assert.equal(year.notice.forYear, year.year);
    assert.equal(
      year.nextNoticeKnown,
      holidayNotices().some((notice) => notice.forYear === year.year + 1),
    );
  }
});

test('a day stands once, in order; a make-up workday is a Saturday or a Sunday', () => {
  const dates = holidays().map((row) => row.date);
  assert.deepEqual(dates, [...new Set(dates)].toSorted());
  for (const row of holidays()) if (row.kind === 'workday-makeup') assert.ok(weekday(row.date) >= 6, row.date);
});

test('the statute gives eleven days a year until 2024 and thirteen from 2025', () => {
  for (let year = 2018; year <= 2027; year += 1) {
    const days = holidays().filter((row) => row.kind === 'statutory' && row.date.startsWith(`${year}-`));
    // In 2020 the Mid-Autumn Festival fell on National Day.
    assert.equal(days.length, year >= 2025 ? 13 : year === 2020 ? 10 : 11, `${year}`);
  }
});

test('the days of a year without a notice are derived and name none', () => {
  for (const row of holidays()) {
    assert.equal(row.notice === null, row.reliability === 'derived', row.date);
    assert.equal(row.notice === null, row.date.startsWith('2027-'), row.date);
  }
});
