import type { LadderClass, LadderScheme } from '#law/proposals/ladder.ts';

import type { InformationKind } from '../kind.ts';
import type { Items } from './items.ts';
import type { Persons } from '../report.ts';

/** Persons by class of a ladder: each once, in the most sensitive class of their rows. */
export type PersonsByClass = Readonly<Record<LadderClass, number>>;

/** A row of the fact `personsByKind`. */
export interface PersonsOfKind {
  readonly kind: InformationKind | 'under-14';
  readonly persons: number;
}

/** Ranks 3, 2 and 1 under the names of the ladder. */
export function personsByClass({ byRank: [other, sensitive, most] }: Pick<Persons, 'byRank'>): PersonsByClass {
  return { 'most-sensitive': most, sensitive, other };
}

/**
 * Persons by kind, such that the ladder finds the very classes that the screening counted. The screening knows the class of each person, not
 * which kind of it led there, so one kind found in the exhibit stands for its class. Null where the ranks do not add up to the persons, or
 * where no kind found is of a class that has persons: the screening was then run over other classes than these.
 */
export function personsByKind(
  persons: Pick<Persons, 'byRank' | 'linked' | 'under14'>,
  items: readonly Items[],
  scheme: LadderScheme,
): readonly PersonsOfKind[] | null {
  const counted = personsByClass(persons);
  if (counted['most-sensitive'] + counted.sensitive + counted.other !== persons.linked) return null;
  const rows: PersonsOfKind[] = [];
  for (const name of ['most-sensitive', 'sensitive', 'other'] as const) {
    if (counted[name] === 0) continue;
    const kind = standsFor(name, persons, items, scheme);
    if (kind === null) return null;
    rows.push({ kind, persons: counted[name] });
  }
  return rows;
}

/** The kind of a class of which most items stand; children only where no kind of the class was found. */
function standsFor(
  name: LadderClass,
  { under14 }: Pick<Persons, 'under14'>,
  items: readonly Items[],
  scheme: LadderScheme,
): PersonsOfKind['kind'] | null {
  const classOf = (kind: string): LadderClass => scheme[kind] ?? 'other';
  const [most] = items
    .filter(({ information, standing }) => classOf(information) === name && standing > 0)
    .toSorted((one, other) => other.standing - one.standing);
  if (most !== undefined) return most.information;
  if (classOf('under-14') === name && (under14 ?? 0) > 0) return 'under-14';
  // A row without any sensitive kind is of the lowest class even where all that it holds is a key.
  return name === 'other' ? 'other' : null;
}
