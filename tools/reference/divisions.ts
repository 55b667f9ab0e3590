import { formatTable, parseTable } from '#reference/table.ts';
import { englishPlace } from './english-places.ts';
import { initials } from './romanise.ts';

const given = [
  'code',
  'name',
  'level',
  'province',
  'prefecture',
  'valid_from',
  'valid_to',
  'status',
  'successor',
  'partial_transfer',
  'start_date',
  'start_doc',
  'end_date',
  'end_doc',
  'source',
] as const;

/** Columns of the committed table of divisions. */
export const divisionColumns = [
  'code',
  'name',
  'name_en',
  'initials',
  'level',
  'prefecture',
  'from',
  'to',
  'status',
  'successors',
  'partial',
  'start_date',
  'start_decree',
  'end_date',
  'end_decree',
  'source',
  'reliability',
] as const;

const sources: Readonly<Record<string, string>> = {
  'areacodes-2024': 'areacodes',
  'areacodes-2024+2025diff': 'areacodes;areacodes-2025',
  'areacodes-2025diff': 'areacodes-2025',
};

/** The committed table of divisions, and every name in it. */
export function divisionTable(text: string): { text: string; names: ReadonlySet<string> } {
  const rows = parseTable(text, given, (row) => {
    const source = sources[row.source];
    if (source === undefined) throw new Error(`unknown source ${row.source}`);
    return {
      code: row.code,
      name: row.name,
      name_en: englishPlace(row.name),
      initials: initials(row.name),
      level: row.level,
      prefecture: row.prefecture,
      from: row.valid_from,
      to: row.valid_to,
      status: row.status,
      successors: row.successor,
      partial: row.partial_transfer,
      start_date: row.start_date,
      start_decree: row.start_doc,
      end_date: row.end_date,
      end_decree: row.end_doc,
      source,
      reliability: 'listed',
    };
  });
  return { text: formatTable(divisionColumns, rows), names: new Set(rows.map((row) => row.name)) };
}
