import type { LadderScheme } from '#law/proposals/ladder.ts';
import { informationFacts } from '#law/facts/information.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { bothLanguages } from '#law/facts/source.ts';
import type { FactState } from '#law/kernel/fact.ts';
import { grouped } from '#words/grouped.ts';
import type { Bilingual } from '#words/language.ts';

import type { InformationKind } from '../kind.ts';
import type { KindTable } from '../classes/classification.ts';
import type { Persons, Screening } from '../report.ts';
import { itemsOf, type Items } from './items.ts';
import { personsByKind } from './persons-by-kind.ts';

/** From what a screening becomes facts: the exhibits that were read, and the classes of rows it was run over. */
export interface FactsFrom {
  readonly exhibits: readonly string[];
  readonly scheme: LadderScheme;
  readonly kinds: KindTable;
  /** What every source begins with, where the figures are those of a report and no exhibit is there yet. */
  readonly from?: Bilingual;
}

/**
 * What a screening says of the case, each fact as given with its exhibits. A fact takes one number: of the range of persons it takes the
 * linked count, and its source names both bounds. What the screening did not count is left unasked, and what it can neither show nor
 * exclude is not known.
 */
export function factsOf(screening: Screening, { exhibits, scheme, kinds, from }: FactsFrom): FactSheet {
  const items = itemsOf(screening, kinds);
  const note = unreadNote(screening);
  const given = <Value>(value: Value, how: Bilingual): FactState<Value> => ({
    state: 'given',
    value,
    source: bothLanguages({
      zh: `${from?.zh ?? ''}${how.zh}${note.zh}`,
      en: `${from?.en ?? ''}${how.en}${note.en}`,
    }),
    ...(exhibits.length > 0 && { exhibits }),
  });
  return {
    ...(items.length > 0 && {
      informationKinds: given(informationOf(items), {
        zh: '筛查：有有效值的种类',
        en: 'Screening: kinds with a valid value',
      }),
      affectedItems: given(
        items.reduce((sum, { standing }) => sum + standing, 0),
        {
          zh: `筛查：发现数减无效数减重复数，按值计，不按行计（共 ${grouped(screening.rows)} 行）`,
          en: `Screening: found less invalid less duplicate, by values and not by rows (${grouped(screening.rows)} rows)`,
        },
      ),
      criminalItems: given(items.map(criminalRow), {
        zh: '筛查：各种类的发现、无效、重复',
        en: 'Screening: found, invalid and duplicate of each kind',
      }),
    }),
    ...(screening.persons !== null && ofPersons(screening, screening.persons, items, scheme, given)),
  };
}

type Give = <Value>(value: Value, how: Bilingual) => FactState<Value>;

function ofPersons(
  { unreadCount }: Screening,
  persons: Persons,
  items: readonly Items[],
  scheme: LadderScheme,
  given: Give,
): FactSheet {
  const { linked, least, most, none } = persons;
  const byKind = personsByKind(persons, items, scheme);
  const children = includesChildren(persons, unreadCount === 0);
  return {
    affectedPersons: given(linked, {
      zh: `筛查：同一行的标识联为一人；下限 ${grouped(least)}，上限 ${grouped(most)}；另有 ${grouped(none)} 行没有标识，不计`,
      en: `Screening: identifiers of one row linked; at least ${grouped(least)}, at most ${grouped(most)}; ${grouped(none)} rows without identifier are not counted`,
    }),
    ...(byKind !== null && {
      personsByKind: given(
        byKind.map(({ kind, persons: count }) => ({ kind, persons: count })),
        {
          zh: '筛查：每人计入最敏感的一类，所写种类代表该类',
          en: 'Screening: each person in the most sensitive class; the kind named stands for its class',
        },
      ),
    }),
    ...(children === 'not-asked'
      ? {}
      : {
          includesUnder14:
            children === 'not-known'
              ? { state: 'not-known' as const }
              : given(children, {
                  zh: '筛查：按证件号码和泄露日计算',
                  en: 'Screening: by identity numbers and the day of the leak',
                }),
        }),
  };
}

/**
 * Children among the persons: shown by one identity number; excluded only where everything was read and everybody has a number.
 */
function includesChildren(persons: Persons, complete: boolean): boolean | 'not-known' | 'not-asked' {
  const { under14, identityNumbers, most, none } = persons;
  if (under14 === null) return 'not-asked';
  if (under14 > 0) return true;
  return complete && none === 0 && most === identityNumbers ? false : 'not-known';
}

function criminalRow({ information, kind, seized, invalid, duplicate }: Items) {
  return {
    kind: information,
    of: kind,
    items: seized,
    invalid,
    ...(duplicate !== null && { duplicate }),
    disproved: invalid + (duplicate ?? 0),
  };
}

/** In the order in which the form asks. */
function informationOf(items: readonly Items[]): readonly InformationKind[] {
  const held = new Set(items.filter(({ standing }) => standing > 0).map(({ information }) => information));
  return optionsOf().filter((kind) => held.has(kind));
}

function optionsOf(): readonly InformationKind[] {
  return Object.keys(informationFacts.informationKinds.options).filter(isInformation);
}

function isInformation(kind: string): kind is InformationKind {
  return Object.hasOwn(informationFacts.informationKinds.options, kind);
}

function unreadNote({ unreadCount }: Screening): Bilingual {
  return unreadCount === 0
    ? { zh: '', en: '' }
    : {
        zh: `；另有 ${grouped(unreadCount)} 处没有读完，数字只会更大`,
        en: `; ${grouped(unreadCount)} parts were not read to the end, so the figure can only grow`,
      };
}
