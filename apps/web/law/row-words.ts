import { valueWords } from '#law/kernel/explain.ts';
import { words } from '#law/words.ts';
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
        : t.fact.itemsOf(kindOf(row, t, language), count(items), off === null ? null : count(off));
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

const groundOf = (ground: string, { grounds }: Texts['filing']): string =>
  Object.entries(grounds).find(([one]) => one === ground)?.[1] ?? ground;
