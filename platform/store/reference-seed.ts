import type { Seed, SeedRow } from './seed.ts';

/** What the reference data hand in: `reference/seed-rows.ts` fits this as it is. */
export interface ReferenceRows {
  organRows(): Iterable<object>;
  divisionRows(): Iterable<object>;
  holidayRows(): Iterable<object>;
  referenceDigest(): string;
}

/** Column by the name that the row has for it. */
type Columns = Readonly<Record<string, string>>;

const organ: Columns = {
  organ_id: 'id',
  kind: 'kind',
  name: 'name',
  name_en: 'nameEn',
  short_name: 'shortName',
  code: 'code',
  code_source: 'codeSource',
  level: 'level',
  special: 'special',
  province: 'province',
  division_code: 'divisionCode',
  parent_id: 'parentId',
  beside_court_id: 'courtId',
  initials: 'initials',
  source: 'source',
  reliability: 'reliability',
};

const division: Columns = {
  code: 'code',
  valid_from: 'from',
  valid_to: 'to',
  name: 'name',
  name_en: 'nameEn',
  level: 'level',
  prefecture: 'prefecture',
  successors: 'successors',
  initials: 'initials',
  source: 'source',
  reliability: 'reliability',
};

const holiday: Columns = {
  day: 'date',
  kind: 'kind',
  festival: 'festival',
  notice: 'notice',
  source: 'source',
  reliability: 'reliability',
};

const types: Readonly<Record<string, string>> = {
  valid_from: 'int',
  valid_to: 'int',
  successors: 'jsonb',
  day: 'date',
};

function typed(columns: Columns): Record<string, string> {
  return Object.fromEntries(Object.keys(columns).map((column) => [column, types[column] ?? 'text']));
}

function* renamed(rows: Iterable<object>, columns: Columns): Iterable<SeedRow> {
  const pairs = Object.entries(columns);
  for (const row of rows) {
    const values = new Map(Object.entries(row));
    yield Object.fromEntries(pairs.map(([column, name]) => [column, values.get(name) ?? null]));
  }
}

/** The seed of the whole country's directory: every court and procuratorate, division and holiday. */
export function referenceSeed(reference: ReferenceRows): Seed {
  return {
    name: 'reference',
    digest: () => reference.referenceDigest(),
    tables: [
      { table: 'organ', columns: typed(organ), key: ['organ_id'], rows: () => renamed(reference.organRows(), organ) },
      {
        table: 'division',
        columns: typed(division),
        key: ['code', 'valid_from'],
        rows: () => renamed(reference.divisionRows(), division),
      },
      {
        table: 'holiday_day',
        columns: typed(holiday),
        key: ['day'],
        rows: () => renamed(reference.holidayRows(), holiday),
      },
    ],
  };
}
