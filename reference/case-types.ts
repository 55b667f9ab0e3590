import { lazily, oneOf, optional, reliabilities, type Reliability } from './marks.ts';
import { parseTable, tableText } from './table.ts';

/** One meaning of a case-type code (类型代字); a code with several meanings has several rows. */
export interface CaseType {
  readonly code: string;
  readonly meaning: string;
  readonly category: string;
  /** The four digits of the case-type standard, where known. */
  readonly standardCode: string | null;
  readonly since: string;
  /** What public-interest suits use it for; null for the rest. */
  readonly publicInterestUse: string | null;
  readonly seenAgain: boolean;
  readonly source: string;
  readonly reliability: Reliability;
}

const columns = [
  'code', 'meaning', 'category', 'standard_code', 'since', 'public_interest_use', 'seen_again', 'source', 'reliability',
] as const; // prettier-ignore

/** Every case type of the table. */
export const caseTypes = lazily((): readonly CaseType[] =>
  parseTable(tableText('case-types'), columns, (row): CaseType => ({
    code: row.code,
    meaning: row.meaning,
    category: row.category,
    standardCode: optional(row.standard_code, String),
    since: row.since,
    publicInterestUse: optional(row.public_interest_use, String),
    seenAgain: row.seen_again === 'yes',
    source: row.source,
    reliability: oneOf(reliabilities, row.reliability),
  })),
);

/** Every case-type code, as `parseCaseNumber` takes them. */
export const caseTypeCodes = lazily((): ReadonlySet<string> => new Set(caseTypes().map((type) => type.code)));
