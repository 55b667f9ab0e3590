import { formatTable, parseTable } from '#reference/table.ts';
import { englishOrgan } from './english-organs.ts';
import type { ImportedProvince } from './provinces.ts';
import { initials } from './romanise.ts';

const given = [
  'name',
  'name_source',
  'code',
  'code_source',
  'rule',
  'evidence',
  'alt_codes',
  'level',
  'special',
  'province',
  'parent_court',
  'division_code',
  'division_status',
  'division_successor',
  'name_as_of',
  'wenshu_key',
] as const;

/** Columns of the committed table of courts. */
export const courtColumns = [
  'id',
  'name',
  'name_en',
  'initials',
  'level',
  'special',
  'province',
  'parent',
  'division',
  'division_changed',
  'division_successors',
  'name_as_of',
  'name_source',
  'reliability',
  'code',
  'code_source',
  'code_rule',
  'code_evidence',
  'alt_codes',
] as const;

const evidenceKeys: Readonly<Record<string, string>> = {
  '': '',
  'SxMobileOA 2018-09 (court system list)': 'sx-mobile-oa',
  'name derived from division; court existence not checked': 'areacodes',
  'case number in LexEval judgment text': 'lexeval',
  'case number quoted in a public GitHub file (2026-11-23 look-up)': 'case-numbers-seen',
  'case number quoted in a public GitHub file with court name': 'case-numbers-seen',
  'case number in a GitHub test fixture (low confidence)': 'test-fixture',
  'Jiangmen court via ifeng.com 2016-01-08': 'ifeng-2016',
  '法〔2015〕137号 art.4 (rule text)': 'case-number-rules',
  'rule text': 'case-number-rules',
  'court exists: SPC jurisdiction provisions 2021-03-16 (LawRefBook)': 'lawrefbook',
  'court exists: SPC jurisdiction provisions 2022-12-20 (LawRefBook)': 'lawrefbook',
  'court exists: NPCSC decision 2020-12-26 (title seen in a GitHub file)': 'npcsc-title-seen',
  'court existence from general knowledge, not checked': 'general-knowledge',
};

const ruleKeys: Readonly<Record<string, string>> = {
  'art.4': 'article-4',
  '法〔2015〕137号 art.4': 'article-4',
  'analogy with 沪74': 'analogy',
};

const evidenceOf = (text: string): string => {
  const key = evidenceKeys[text];
  if (key === undefined) throw new Error(`unknown evidence ${text}`);
  return key;
};

/** Names and codes of the High Courts: the codes' one character is the province's. */
export function highCourtCodes(text: string): readonly { name: string; code: string }[] {
  return parseTable(text, given, ({ name, code, level }) => ({ name, code, level })).filter(
    (row) => row.level === 'high',
  );
}

/** Ids given by an earlier import, by name: an id once given never changes, even when the code is corrected. */
export function earlierIds(committed: string): ReadonlyMap<string, string> {
  return new Map(parseTable(committed, courtColumns, (row) => [row.name, row.id] as const));
}

/** A court as the procuratorates' import needs it. */
export interface ImportedCourt {
  readonly id: string;
  readonly name: string;
  readonly name_en: string;
}

/** The committed table of courts from the import folder's `courts.csv`. */
export function courtTable(
  text: string,
  provinces: readonly ImportedProvince[],
  divisions: ReadonlySet<string>,
  earlier: ReadonlyMap<string, string>,
): { text: string; courts: readonly ImportedCourt[] } {
  const rows = parseTable(text, given, (row) => row);
  const provinceId = new Map(provinces.map((province) => [province.name, province.id]));
  const letters = new Map(provinces.map((province) => [province.character, province.id]));
  const taken = new Set(earlier.values());
  const idFor = (row: (typeof rows)[number]): string => {
    const known = earlier.get(row.name);
    if (known !== undefined) return known;
    if (row.level === 'supreme') return 'SPC';
    if (row.special === 'military') return 'PLA';
    const byCode = `${letters.get(row.code.charAt(0)) ?? ''}${row.code.slice(1)}`;
    if (row.code !== '' && !taken.has(byCode)) return byCode;
    for (let serial = 1; ; serial += 1) {
      const id = `${provinceId.get(row.province)}X${String(serial).padStart(3, '0')}`;
      if (!taken.has(id)) return id;
    }
  };
  const ids = new Map<string, string>();
  for (const row of rows) {
    const id = idFor(row);
    taken.add(id);
    ids.set(row.name, id);
  }
  const reliability = (row: (typeof rows)[number]): string => {
    if (row.name_source === 'listed-2019') return 'listed';
    if (row.name_source === 'derived') return 'derived';
    return evidenceOf(row.evidence) === 'general-knowledge' ? 'unverified' : 'secondary';
  };
  const courts = rows.map((row) => {
    const evidence = evidenceOf(row.evidence);
    return {
      id: ids.get(row.name) ?? '',
      name: row.name,
      name_en: englishOrgan(row.name, row.province, row.level === 'basic', divisions),
      initials: initials(row.name),
      level: row.level,
      special: row.special,
      province: provinceId.get(row.province) ?? '',
      parent: ids.get(row.parent_court) ?? '',
      division: row.division_code,
      division_changed: /^changed (\d{4})$/.exec(row.division_status)?.[1] ?? '',
      division_successors: row.division_successor,
      name_as_of: row.name_as_of.replace('+', ''),
      name_source: row.name_source === 'listed-2019' ? 'wenshukt' : evidence,
      reliability: reliability(row),
      code: row.code,
      code_source: row.code_source,
      code_rule: ruleKeys[row.rule] ?? row.rule,
      code_evidence: row.code_source === 'listed' ? evidence : '',
      alt_codes: row.alt_codes,
    };
  });
  const distinct = distinctNames(courts, provinces);
  return { text: formatTable(courtColumns, distinct), courts: distinct };
}

/** Courts whose names sound alike get their province in brackets, and their prefecture too where that is not enough. */
function distinctNames<Court extends { id: string; name_en: string; province: string; parent: string }>(
  courts: readonly Court[],
  provinces: readonly ImportedProvince[],
): Court[] {
  const provinceEn = new Map(provinces.map((province) => [province.id, province.name_en]));
  const byId = new Map(courts.map((court) => [court.id, court]));
  const alike = (list: readonly Court[]) => Map.groupBy(list, (court) => court.name_en);
  const prefecture = (court: Court) =>
    byId.get(court.parent)?.name_en.replace(/ Intermediate People's Court.*$/, '') ?? '';
  const named = (list: readonly Court[], place: (court: Court) => string): Court[] => {
    const groups = alike(list);
    return list.map((court) =>
      (groups.get(court.name_en)?.length ?? 0) > 1
        ? { ...court, name_en: `${court.name_en} (${place(court)})` }
        : court,
    );
  };
  const once = named(courts, (court) => provinceEn.get(court.province) ?? '');
  const groups = alike(once);
  return once.map((court) =>
    (groups.get(court.name_en)?.length ?? 0) > 1
      ? { ...court, name_en: court.name_en.replace(/\(/, `(${prefecture(court)}, `) }
      : court,
  );
}
