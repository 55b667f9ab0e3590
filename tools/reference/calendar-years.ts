import { parseTable, tableText } from '#reference/table.ts';

/** The years the law core carries. */
export const calendarYears = [2021, 2022, 2023, 2024, 2025, 2026] as const;

const list = (days: readonly string[]): string => `[${days.map((day) => `'${day}'`).join(', ')}]`;

/** The source text of `core/law/calendar/years/<year>.ts`, from the committed tables. */
export function calendarYearModule(year: number): string {
  const days = parseTable(
    tableText('holidays'),
    ['date', 'kind', 'festival', 'notice', 'source', 'reliability'],
    (row) => row,
  ).filter((day) => day.date.startsWith(`${year}-`) && day.notice !== '');
  const notices = parseTable(
    tableText('holiday-notices'),
    ['number', 'for_year', 'date', 'title', 'amends'],
    (row) => row,
  );
  const own = notices.find((notice) => notice.for_year === `${year}` && notice.amends === '');
  if (own === undefined) throw new Error(`no notice for ${year}`);
  const others = notices.filter((notice) => notice !== own && days.some((day) => day.notice === notice.number));
  const text = (notice: typeof own) =>
    `{ forYear: ${notice.for_year}, zh: '${notice.title}', number: '${notice.number}', date: '${notice.date}' }`;
  const kind = (name: string) => list(days.filter((day) => day.kind === name).map((day) => day.date));
  return `import { calendarYear } from '../calendar-year.ts';

/** ${year}, written from the committed holiday table; a test holds the two equal. */
export const year${year} = calendarYear({
  year: ${year},
  notice: ${text(own)},
  otherNotices: [${others.map(text).join(', ')}],
  nextNoticeKnown: ${notices.some((notice) => notice.for_year === `${year + 1}`)},
  statutory: ${kind('statutory')},
  daysOff: ${kind('holiday')},
  makeUpWorkdays: ${kind('workday-makeup')},
});
`;
}
