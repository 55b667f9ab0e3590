import { asProvisionId, type ProvisionId } from '#words/citation.ts';
import type { Day } from '#words/day.ts';
import { marks, type Mark } from '#law/sources/provision.ts';
import { provision } from '#law/sources/sources.ts';

import type { KindId } from '../kind.ts';
import { crim2017 } from './crim-2017.ts';
import { gbt35273 } from './gbt-35273.ts';
import { gbt45574 } from './gbt-45574.ts';
import { pipl28 } from './pipl-28.ts';
import type {
  ClassName,
  ClassRule,
  Classed,
  KindTable,
  OtherClass,
  RowContent,
  Classification,
  When,
} from './classification.ts';

/** Every text that classes information, in the order in which they are shown. */
export const classifications: readonly Classification[] = Object.freeze([pipl28, gbt45574, gbt35273, crim2017]);

/** Most sensitive first; what stands behind is never worth naming beside what stands before it. */
const order: readonly ClassName[] = [
  'sensitive',
  'first',
  'second',
  'third',
  'to-be-judged',
  'not-known',
  'not-listed',
];

/**
 * The class of what one row holds, by each text on a day. What a text was not read for stays not known; an age that nobody knows, and a
 * contested reading, show as classes that the row may also have.
 */
export function classesOf(row: RowContent, on: Day, kinds: KindTable): readonly Classed[] {
  return classifications.map((set) => classIn(set, row, on, kinds));
}

function classIn(set: Classification, row: RowContent, on: Day, kinds: KindTable): Classed {
  const about = { classification: set.id, supersededInPart: supersededBy(set, on) };
  if (on < set.from)
    return {
      ...about,
      class: 'no-rule',
      kinds: [],
      why: { zh: `${set.from} 起才有此规定`, en: `There is no such rule before ${set.from}` },
      ...restsOn(set.otherwise),
      couldBe: [],
    };
  const persons = row.kinds.filter((kind) => kinds[kind].concerns !== 'organisation');
  if (persons.length === 0)
    return {
      ...about,
      class: 'none',
      kinds: [],
      why: { zh: '没有自然人的信息', en: 'No information of a natural person' },
      cites: [asProvisionId('PIPL 4')],
      mark: weakest([asProvisionId('PIPL 4')]),
      couldBe: [],
    };
  const rule = set.rules.find(({ when }) => carriers(when, persons, row.under14, kinds) !== null);
  const { class: name, why } = rule ?? set.otherwise;
  return {
    ...about,
    class: name,
    kinds: rule === undefined ? [] : (carriers(rule.when, persons, row.under14, kinds) ?? []),
    why,
    ...restsOn(rule ?? set.otherwise),
    couldBe: [...byAge(set, row.under14), ...byReading(set, persons, on, kinds)].filter(
      (other) => order.indexOf(other.class) < order.indexOf(name),
    ),
  };
}

/** The kinds by which a row fulfils a condition; null where it does not. */
function carriers(
  when: When,
  held: readonly KindId[],
  under14: boolean | null,
  kinds: KindTable,
): readonly KindId[] | null {
  switch (when.how) {
    case 'under-14':
      return under14 === true ? [] : null;
    case 'several':
      return held.length >= when.least ? held : null;
    case 'kind':
      return some(held.filter((kind) => when.any.includes(kind)));
    case 'information':
      return some(held.filter((kind) => when.any.some((named) => named === kinds[kind].information)));
    case 'together': {
      const found = when.each.map((list) => held.filter((kind) => list.includes(kind)));
      return found.every((list) => list.length > 0) ? found.flat() : null;
    }
  }
}

const some = (kinds: readonly KindId[]): readonly KindId[] | null => (kinds.length > 0 ? kinds : null);

function byAge({ rules }: Classification, under14: boolean | null): readonly OtherClass[] {
  if (under14 !== null) return [];
  return rules
    .filter(({ when }) => when.how === 'under-14')
    .map((rule) => ({ because: 'age', reading: null, class: rule.class, why: rule.why, ...restsOn(rule) }));
}

function byReading(
  { readings }: Classification,
  held: readonly KindId[],
  on: Day,
  kinds: KindTable,
): readonly OtherClass[] {
  return readings.flatMap(({ reading, option, when, class: name }) => {
    const chosen = reading.options[option];
    if (chosen === undefined || carriers(when, held, null, kinds) === null) return [];
    // A case decided later says nothing of how the text was read on the day.
    const cites = chosen.sources.filter((id) => provision(id).from <= on);
    return [
      {
        because: 'reading' as const,
        reading: { id: reading.id, option },
        class: name,
        why: chosen.words,
        cites,
        mark: weakest(cites),
      },
    ];
  });
}

function supersededBy({ superseded }: Classification, on: Day): ProvisionId | null {
  return superseded === undefined || on < superseded.on ? null : asProvisionId(superseded.by);
}

function restsOn({ cites, mark }: Pick<ClassRule, 'cites' | 'mark'>): Pick<Classed, 'cites' | 'mark'> {
  const ids = cites.map(asProvisionId);
  return { cites: ids, mark: mark ?? weakest(ids) };
}

/** The least sure mark among what is cited. */
function weakest(ids: readonly ProvisionId[]): Mark {
  const places = ids.map((id) => marks.indexOf(provision(id).mark));
  return marks[Math.max(...places)] ?? 'unverified';
}
