import type { Day } from '#words/day.ts';

import { kindIds, type KindId } from '../kind.ts';
import type { Screening } from '../report.ts';
import { classesOf } from './classes-of.ts';
import type { Classed, KindTable } from './classification.ts';

/** What a data set holds together, and its classes. */
export interface ClassedContent {
  /** One kind alone, or the kinds of one table’s columns. */
  readonly kinds: readonly KindId[];
  readonly classes: readonly Classed[];
}

/**
 * Classes of each kind found, by itself, and of the kinds that stand in the columns of one table, which is as far as a screening knows what
 * stands in one row. Persons of 14 and older; for children the law asks nothing more.
 */
export function classesOfScreening(
  { kinds, parts }: Pick<Screening, 'kinds' | 'parts'>,
  on: Day,
  table: KindTable,
): readonly ClassedContent[] {
  const personal = (kind: KindId): boolean => kinds[kind].valid > 0 && table[kind].concerns !== 'organisation';
  const together = new Map<string, readonly KindId[]>();
  for (const { columns } of parts) {
    const named = new Set(columns.map(({ kind }) => kind));
    const held = kindIds.filter((kind) => named.has(kind) && personal(kind));
    if (held.length > 1) together.set(held.join(), held);
  }
  return [...kindIds.filter(personal).map((kind) => [kind]), ...together.values()].map((held) => ({
    kinds: held,
    classes: classesOf({ kinds: held, under14: false }, on, table),
  }));
}
