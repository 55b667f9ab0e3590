import { valueWords } from '#law/kernel/explain.ts';
import { words } from '#law/words.ts';
import { kindIds } from '#screening/kind.ts';
import { kinds } from '#screening/kinds.ts';
import type { Language } from '#words/language.ts';
import { count } from '../texts/format.ts';
import type { Texts } from '../texts/zh.ts';

type Row = Readonly<Record<string, unknown>>;

/** A row of a fact that is a list, in words; null for a list of which only its data are known. */
export function rowWords(fact: string, row: Row, { filing: t }: Texts, language: Language): string | null {
  const number = (name: string): number | null => (typeof row[name] === 'number' ? row[name] : null);
  switch (fact) {
    case 'personsByKind': {
      const persons = number('persons');
      return persons === null ? null : t.fact.personsOf(kindOf(row, t, language), count(persons));
    }
    case 'criminalItems': {
      const items = number('items');
      const off = number('disproved');
      return items === null
        ? null
        : t.fact.itemsOf(valuesOf(row, t, language), count(items), off === null || off === 0 ? null : count(off));
    }
    case 'connectingPlaces':
      return typeof row['ground'] === 'string'
        ? `${groundOf(row['ground'], t)} ${String(row['place'] ?? row['division'] ?? '')}`.trim()
        : null;
    default:
      return null;
  }
}

function kindOf({ kind }: Row, t: Texts['filing'], language: Language): string {
  return kind === 'under-14' ? t.fact.under14 : valueWords('informationKinds', String(kind), language, words);
}

/** What was counted, where a screening says it, with its class behind it: two kinds of value may be of one class. */
function valuesOf(row: Row, t: Texts['filing'], language: Language): string {
  const of = kindIds.find((id) => id === row['of']);
  const kind = kindOf(row, t, language);
  return of === undefined ? kind : t.fact.ofClass(kinds[of].words[language], kind);
}

const groundOf = (ground: string, { grounds }: Texts['filing']): string =>
  Object.entries(grounds).find(([one]) => one === ground)?.[1] ?? ground;
