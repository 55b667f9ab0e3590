import { isFactName } from '#law/facts/parse.ts';
import { vocabulary } from '#law/facts/vocabulary.ts';
import { valueWords } from '#law/kernel/explain.ts';
import { words } from '#law/words.ts';
import type { Language } from '#words/language.ts';
import { count, money } from '../texts/format.ts';
import type { Texts } from '../texts/zh.ts';
import { rowWords } from './row-words.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A fact as it stands on a sheet that came from outside, in words; what is not there was not stated. */
export function stateWords(fact: string, state: unknown, texts: Texts, language: Language): string {
  if (!isRecord(state)) return texts.case.notStated;
  switch (state['state']) {
    case 'given':
      return plain(fact, state['value'], texts, language);
    case 'found':
      return `${plain(fact, state['value'], texts, language)}${language === 'zh' ? `（${texts.filing.fact.found}）` : ` (${texts.filing.fact.found})`}`;
    case 'disputed':
      return texts.answers.disputed;
    case 'not-known':
      return texts.form.notKnown;
    case 'not-applicable':
      return texts.answers['not-applicable'];
    default:
      return texts.case.notStated;
  }
}

function plain(fact: string, value: unknown, texts: Texts, language: Language): string {
  if (typeof value === 'number')
    return isFactName(fact) && vocabulary[fact].kind === 'fen' ? money(value, language) : count(value);
  return Array.isArray(value) && value.some(isRecord)
    ? listWords(fact, value, texts, language).join(language === 'zh' ? '；' : '; ')
    : valueWords(fact, value, language, words);
}

/** The rows of a fact that is a list, each in words. */
export function listWords(fact: string, rows: readonly unknown[], texts: Texts, language: Language): readonly string[] {
  return rows.map(
    (row) => (isRecord(row) ? rowWords(fact, row, texts, language) : null) ?? valueWords(fact, row, language, words),
  );
}
