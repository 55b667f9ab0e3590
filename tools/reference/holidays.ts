import { formatTable, parseTable } from '#reference/table.ts';

/** Columns of `holidays.csv` in the import folder. */
const given = ['date', 'kind', 'year', 'name', 'weekday', 'notice', 'notice_date', 'sources'] as const;

const reliabilityBySource: Readonly<Record<string, readonly [source: string, reliability: string]>> = {
  'holiday-cn+chinese-days': ['holiday-cn;chinese-days', 'listed'],
  'chinese-days(weekend joined)': ['chinese-days', 'secondary'],
  'computed from statute (2024 revision); yearly notice not found': ['statute-2024', 'derived'],
};

/** Notices that change the arrangement of an earlier notice for the same year, by number. */
const amending: Readonly<Record<string, string>> = {
  '国办发明电〔2019〕3号': '国务院办公厅关于调整2019年劳动节假期安排的通知',
  '国办发明电〔2020〕1号': '国务院办公厅关于延长2020年春节假期的通知',
};

/** The tables `holidays` and `holiday-notices` from the text of the import folder's `holidays.csv`. */
export function holidayTables(text: string): { holidays: string; notices: string } {
  const rows = parseTable(text, given, (row) => row).toSorted((a, b) => a.date.localeCompare(b.date));
  const notices = new Map<string, { number: string; for_year: string; date: string; title: string; amends: string }>();
  for (const row of rows) {
    if (row.notice === '') continue;
    notices.set(row.notice, {
      number: row.notice,
      for_year: row.year,
      date: row.notice_date,
      title: amending[row.notice] ?? `国务院办公厅关于${row.year}年部分节假日安排的通知`,
      amends: row.notice in amending ? 'yes' : '',
    });
  }
  return {
    holidays: formatTable(
      ['date', 'kind', 'festival', 'notice', 'source', 'reliability'],
      rows.map((row) => {
        const [source, reliability] = reliabilityBySource[row.sources] ?? [];
        if (source === undefined || reliability === undefined) throw new Error(`unknown source ${row.sources}`);
        return {
          date: row.date,
          kind: row.kind,
          festival: row.name,
          notice: row.notice,
          source,
          reliability,
        };
      }),
    ),
    notices: formatTable(
      ['number', 'for_year', 'date', 'title', 'amends'],
      [...notices.values()].toSorted((a, b) => a.date.localeCompare(b.date)),
    ),
  };
}
