import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CalendarYear } from '#law/calendar/calendar-year.ts';
import { year2021 } from '#law/calendar/years/2021.ts';
import { year2022 } from '#law/calendar/years/2022.ts';
import { year2023 } from '#law/calendar/years/2023.ts';
import { year2024 } from '#law/calendar/years/2024.ts';
import { year2025 } from '#law/calendar/years/2025.ts';
import { year2026 } from '#law/calendar/years/2026.ts';
import { type HolidayKind, holidayNotices, holidays } from '#reference/holidays.ts';

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
