import { formatTable, parseTable } from '#reference/table.ts';

/** The key of a source by how its note in the given table begins, and how far its rows are to be trusted. */
type SourceRow = readonly [begins: string, key: string, reliability: string];

function sourceOf(rows: readonly SourceRow[], text: string): { source: string; reliability: string } {
  const row = rows.find(([begins]) => text.startsWith(begins));
  if (row === undefined) throw new Error(`unknown source ${text}`);
  return { source: row[1], reliability: row[2] };
}

const prefixSources: readonly SourceRow[] = [
  ['MIIT table', 'mobile-allocation-2023', 'listed'],
  ['screening.md 6.1 [S]', 'general-knowledge', 'secondary'],
  ['screening.md 6.1 [U]', 'general-knowledge', 'unverified'],
];

const surnameSources: readonly SourceRow[] = [
  ['MPS 2020 name report, rank', 'name-report-2020', 'secondary'],
  ['MPS 2020 name report, compound', 'name-report-2020-compound', 'secondary'],
  ['百家姓', 'hundred-surnames', 'listed'],
  ['general knowledge, membership', 'general-knowledge', 'secondary'],
  ['general knowledge', 'general-knowledge', 'unverified'],
];

/** The committed table of assigned prefixes of mobile numbers. */
export function mobilePrefixTable(text: string): string {
  const given = ['prefix', 'total_digits', 'operator', 'kind', 'from', 'to', 'note', 'source', 'cross_check'] as const;
  const rows = parseTable(text, given, (row) => ({
    prefix: row.prefix,
    digits: row.total_digits,
    operator: row.operator.replaceAll(/[()]/g, ''),
    use: row.kind,
    seen_again: row.cross_check === 'agrees' ? 'yes' : '',
    ...sourceOf(prefixSources, row.source),
  }));
  return formatTable(['prefix', 'digits', 'operator', 'use', 'seen_again', 'source', 'reliability'], rows);
}

/** The committed table of issuer numbers of bank cards. */
export function bankBinTable(text: string): string {
  const given = ['bin', 'card_length', 'bank_zh', 'bank_code', 'card_type', 'conflict', 'source'] as const;
  const rows = parseTable(text, given, (row) => ({
    prefix: row.bin,
    length: row.card_length,
    bank: row.bank_zh,
    code: row.bank_code,
    type: row.card_type,
    conflict: row.conflict,
    ...sourceOf([['bankcardinfo', 'bankcardinfo', 'secondary']], row.source),
  }));
  return formatTable(['prefix', 'length', 'bank', 'code', 'type', 'conflict', 'source', 'reliability'], rows);
}

/** The committed table of surnames. */
export function surnameTable(text: string): string {
  const given = ['surname', 'characters', 'compound', 'rank_2020', 'count_2020', 'source'] as const;
  const rows = parseTable(text, given, (row) => ({
    surname: row.surname,
    rank: row.rank_2020,
    ...sourceOf(surnameSources, row.source),
  }));
  return formatTable(['surname', 'rank', 'source', 'reliability'], rows);
}
