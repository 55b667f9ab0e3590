import { formatTable, parseTable } from '#reference/table.ts';

const typeSources: readonly (readonly [begins: string, key: string])[] = [
  ['court-software table', 'case-type-table'],
  ['法〔2018〕335号', 'case-number-rules-2018'],
  ['law.md', 'general-knowledge'],
  ['older JS tables', 'older-case-type-tables'],
];

const causeSources: readonly (readonly [begins: string, key: string])[] = [
  ['transcription of', 'causes-2025-transcription'],
  ['2020 text from general knowledge', 'general-knowledge'],
  ['enum tables', 'causes-2020-enums'],
];

const keyOf = (pairs: typeof typeSources, text: string): string => {
  const key = pairs.find(([begins]) => text.startsWith(begins))?.[1];
  if (key === undefined) throw new Error(`unknown source ${text}`);
  return key;
};

/** The committed table of case types (类型代字). */
export function caseTypeTable(text: string): string {
  const given = [
    'type_code',
    'meaning',
    'category',
    'standard_code',
    'since',
    'pil_relevant',
    'pil_use',
    'verified',
    'confirmed_by_second_file',
    'source',
  ] as const;
  return formatTable(
    [
      'code',
      'meaning',
      'category',
      'standard_code',
      'since',
      'public_interest_use',
      'seen_again',
      'source',
      'reliability',
    ],
    parseTable(text, given, (row) => ({
      code: row.type_code,
      meaning: row.meaning,
      category: row.category,
      standard_code: row.standard_code,
      since: row.since,
      public_interest_use: row.pil_use,
      seen_again: row.confirmed_by_second_file.startsWith('yes') ? 'yes' : '',
      source: keyOf(typeSources, row.source),
      reliability: row.verified,
    })),
  );
}

/** The committed table of causes of action (案由), by version. */
export function causeTable(text: string): string {
  const given = [
    'version',
    'from',
    'to',
    'number',
    'level',
    'name',
    'parent',
    'relevance',
    'verified',
    'source',
  ] as const;
  return formatTable(
    [
      'version',
      'from',
      'to',
      'number',
      'level',
      'name',
      'parent',
      'relevance',
      'source',
      'reliability',
      'number_reliability',
    ],
    parseTable(text, given, (row) => {
      const split = row.verified.startsWith('name secondary');
      const reliability = split ? 'secondary' : row.verified;
      return {
        version: row.version,
        from: row.from,
        to: row.to,
        number: row.number,
        level: row.level,
        name: row.name,
        parent: row.parent,
        relevance: row.relevance,
        source: keyOf(causeSources, row.source),
        reliability,
        number_reliability: row.number === '' ? '' : split ? 'unverified' : reliability,
      };
    }),
  );
}
