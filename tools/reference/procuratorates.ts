import { formatTable, parseTable } from '#reference/table.ts';
import type { ImportedCourt } from './courts.ts';
import type { ImportedProvince } from './provinces.ts';
import { initials } from './romanise.ts';

const given = [
  'name',
  'short_name',
  'name_source',
  'confidence',
  'level',
  'special',
  'province',
  'parent',
  'court_name',
  'division_code',
  'note',
] as const;

/** Columns of the committed table of procuratorates. */
export const procuratorateColumns = [
  'id',
  'name',
  'short_name',
  'name_en',
  'initials',
  'level',
  'special',
  'province',
  'parent',
  'court',
  'division',
  'source',
  'reliability',
  'confidence',
  'note',
] as const;

const notes: Readonly<Record<string, string>> = {
  '': '',
  'division changed: name may be stale': 'division-changed',
  'some became provincial 分院': 'perhaps-branch',
  'form of the name varies (e.g. 检察分院)': 'form-varies',
  'name by analogy': 'by-analogy',
};

const branches: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4', 五: '5' };

/**
 * The court's rendered name with a procuratorate's kind, or a branch's where the Chinese name says so. Not official.
 */
function englishProcuratorate(name: string, courtEn: string, provinceEn: string): string {
  if (name === '最高人民检察院') return "Supreme People's Procuratorate";
  if (name.endsWith('省人民检察院')) return `${provinceEn} Provincial People's Procuratorate`;
  const numbered = /人民检察院第([一二三四五])分院$/.exec(name)?.[1];
  if (numbered !== undefined) return `No. ${branches[numbered]} Branch, ${provinceEn} People's Procuratorate`;
  const place = courtEn.replace(/ \(.+\)$/, '').replace(/ (?:(?:High|Intermediate) )?People's Court$/, '');
  if (/人民检察院.+分院$/.test(name)) return `${place} Branch, ${provinceEn} People's Procuratorate`;
  const renderings: readonly (readonly [pattern: RegExp, english: string])[] = [
    [/Railway Transport Intermediate Court$/, 'Railway Transport Procuratorate Branch'],
    [/Railway Transport Court$/, 'Railway Transport Procuratorate'],
    [/Military Court/, 'Military Procuratorate'],
    [/(?:(?:High|Intermediate) )?People's Court(?= \(|$)/, "People's Procuratorate"],
    [/(Forestry|Land Reclamation) (?:(?:Intermediate|Primary) )?Court$/, "$1 People's Procuratorate"],
    [/Intermediate Court$|Court$/, "People's Procuratorate"],
  ];
  for (const [pattern, english] of renderings) if (pattern.test(courtEn)) return courtEn.replace(pattern, english);
  throw new Error(`no English name for ${name} (${courtEn})`);
}

/** The committed table of procuratorates from the import folder's `procuratorates.csv`. */
export function procuratorateTable(
  text: string,
  provinces: readonly ImportedProvince[],
  courts: readonly ImportedCourt[],
): string {
  const rows = parseTable(text, given, (row) => row);
  const courtByName = new Map(courts.map((court) => [court.name, court]));
  const provinceByName = new Map(provinces.map((province) => [province.name, province]));
  const courtOf = (row: (typeof rows)[number]): ImportedCourt => {
    const court = courtByName.get(row.court_name);
    if (court === undefined) throw new Error(`no court ${row.court_name}`);
    return court;
  };
  const idOf = (row: (typeof rows)[number]): string => (row.level === 'supreme' ? 'SPP' : `P${courtOf(row).id}`);
  const ids = new Map(rows.map((row) => [row.name, idOf(row)]));
  return formatTable(
    procuratorateColumns,
    rows.map((row) => {
      const note = notes[row.note];
      if (note === undefined) throw new Error(`unknown note ${row.note}`);
      const court = courtOf(row);
      const province = provinceByName.get(row.province);
      return {
        id: idOf(row),
        name: row.name,
        short_name: row.short_name,
        name_en: englishProcuratorate(row.name, court.name_en, province?.name_en ?? ''),
        initials: initials(row.name),
        level: row.level,
        special: row.special,
        province: province?.id ?? '',
        parent: ids.get(row.parent) ?? '',
        court: court.id,
        division: row.division_code,
        source: 'derived-from-courts',
        reliability: 'derived',
        confidence: row.confidence,
        note,
      };
    }),
  );
}
