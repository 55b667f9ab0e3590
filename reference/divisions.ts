import type { DivisionCode } from '#words/division-code.ts';
import { divisionCodeField } from './brands.ts';
import { lazily, oneOf, optional, reliabilities, type Reliability } from './marks.ts';
import { listField, parseTable, tableText } from './table.ts';

export const divisionLevels = ['province', 'prefecture', 'county'] as const;
export type DivisionLevel = (typeof divisionLevels)[number];

const statuses = ['current', 'renamed', 'abolished'] as const;

/** A division under one code and one name, in force at the end of each year from `from` until before `to`. */
export interface Division {
  readonly kind: 'division';
  readonly code: DivisionCode;
  readonly name: string;
  /** Rendered by rule, not official. */
  readonly nameEn: string;
  readonly initials: string;
  readonly level: DivisionLevel;
  /** Name of the prefecture it belonged to; empty for provinces and prefectures. */
  readonly prefecture: string;
  /** 1981 is the start of the table, not a foundation. */
  readonly from: number;
  /** The first year at whose end it was no longer in force; null while it is. */
  readonly to: number | null;
  readonly status: (typeof statuses)[number];
  /** Where its area went when it ended; empty where the source does not say. */
  readonly successors: readonly DivisionCode[];
  /** Parts of it that went elsewhere while it lasted. */
  readonly partialTransfers: readonly { readonly to: DivisionCode; readonly year: number }[];
  /** Approval or announcement of its beginning and end, as far as the decree notes tell. */
  readonly startDecree: { readonly date: string; readonly number: string };
  readonly endDecree: { readonly date: string; readonly number: string };
  readonly source: string;
  readonly reliability: Reliability;
}

const columns = [
  'code', 'name', 'name_en', 'initials', 'level', 'prefecture', 'from', 'to', 'status', 'successors', 'partial',
  'start_date', 'start_decree', 'end_date', 'end_decree', 'source', 'reliability',
] as const; // prettier-ignore

function partialTransfer(text: string): Division['partialTransfers'][number] {
  const [code = '', year = ''] = text.split('@');
  return { to: divisionCodeField(code), year: Number(year) };
}

/** Every division since 1981, in the order of codes and years. */
export const divisions = lazily((): readonly Division[] =>
  parseTable(tableText('divisions'), columns, (row): Division => ({
    kind: 'division',
    code: divisionCodeField(row.code),
    name: row.name,
    nameEn: row.name_en,
    initials: row.initials,
    level: oneOf(divisionLevels, row.level),
    prefecture: row.prefecture,
    from: Number(row.from),
    to: optional(row.to, Number),
    status: oneOf(statuses, row.status),
    successors: listField(row.successors).map(divisionCodeField),
    partialTransfers: listField(row.partial).map(partialTransfer),
    startDecree: { date: row.start_date, number: row.start_decree },
    endDecree: { date: row.end_date, number: row.end_decree },
    source: row.source,
    reliability: oneOf(reliabilities, row.reliability),
  })),
);

const byCode = lazily(() => Map.groupBy(divisions(), (division) => division.code));

/** All that a code has stood for, oldest first. */
export function divisionsWithCode(code: DivisionCode): readonly Division[] {
  return byCode().get(code) ?? [];
}

/** The division in force today under this code, or undefined. */
export function currentDivision(code: DivisionCode): Division | undefined {
  return divisionsWithCode(code).find((division) => division.to === null);
}

/** The divisions that lie within a province or prefecture today, by their codes. */
export function currentDivisionsWithin(code: DivisionCode): readonly Division[] {
  const prefix = code.replace(/(?:00){1,2}$/, '');
  return divisions().filter(
    (division) => division.to === null && division.code !== code && division.code.startsWith(prefix),
  );
}

/**
 * Where the area of a code lies today: the divisions in force that followed it, itself where it is in force. A source
 * silent about the end of a code gives an empty list, which is "not known" and never "nowhere".
 */
export function successorsOf(code: DivisionCode): readonly Division[] {
  const found = new Map<DivisionCode, Division>();
  const seen = new Set<DivisionCode>();
  const follow = (next: DivisionCode): void => {
    if (seen.has(next)) return;
    seen.add(next);
    const current = currentDivision(next);
    if (current !== undefined) {
      found.set(next, current);
      return;
    }
    for (const division of divisionsWithCode(next)) division.successors.forEach(follow);
  };
  follow(code);
  return [...found.values()];
}
