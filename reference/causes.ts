import type { Day } from '#words/day.ts';
import { dayField } from './brands.ts';
import { lazily, oneOf, optional, reliabilities, type Reliability } from './marks.ts';
import { parseTable, tableText } from './table.ts';

const relevances = ['core', 'related'] as const;

/**
 * A cause of action (案由) around personality rights, data and public-interest suits, in one version of the provisions.
 */
export interface Cause {
  readonly version: string;
  readonly from: Day;
  readonly to: Day | null;
  /** As the provisions number it; null where unknown. */
  readonly number: string | null;
  readonly level: 2 | 3 | 4;
  readonly name: string;
  readonly parent: string | null;
  readonly relevance: (typeof relevances)[number] | null;
  readonly source: string;
  readonly reliability: Reliability;
  readonly numberReliability: Reliability | null;
}

const levels = { '2': 2, '3': 3, '4': 4 } as const;

const columns = [
  'version', 'from', 'to', 'number', 'level', 'name', 'parent', 'relevance', 'source', 'reliability', 'number_reliability',
] as const; // prettier-ignore

/** Every cause of the table, both versions. */
export const causes = lazily((): readonly Cause[] =>
  parseTable(tableText('causes'), columns, (row): Cause => ({
    version: row.version,
    from: dayField(row.from),
    to: optional(row.to, dayField),
    number: optional(row.number, String),
    level: levels[oneOf(['2', '3', '4'], row.level)],
    name: row.name,
    parent: optional(row.parent, String),
    relevance: optional(row.relevance, (text) => oneOf(relevances, text)),
    source: row.source,
    reliability: oneOf(reliabilities, row.reliability),
    numberReliability: optional(row.number_reliability, (text) => oneOf(reliabilities, text)),
  })),
);

/** The causes of the version in force on a day, in the order of the provisions; none before 2021. */
export function causesOn(day: Day): readonly Cause[] {
  return causes().filter((cause) => cause.from <= day && (cause.to === null || day <= cause.to));
}
