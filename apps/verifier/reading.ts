import { verdictWords } from '#ledger/receipt-words.ts';
import type { Verdict } from '#ledger/verify-receipt.ts';
import type { Bilingual, Language } from '#words/language.ts';
import { element } from './element.ts';

const marks: Readonly<Record<Verdict, string>> = { verified: '●', failed: '☒', 'not checked': '◌' };

/** What a page is written in. */
export interface Reading {
  readonly language: Language;
  readonly say: (words: Bilingual) => string;
}

/** A text with its places filled. */
export const said = (words: Bilingual, filled: Readonly<Record<string, string>>, { say }: Reading): string =>
  say(words).replaceAll(/\{(\w+)\}/gu, (_, name: string) => filled[name] ?? '');

/** Words under the mark of a verdict. */
export function answer(verdict: Verdict, words: string): HTMLElement {
  return element('span', { class: verdict.replace(' ', '-') }, `${marks[verdict]} ${words}`);
}

/** The verdict itself, told to readers of screens too. */
export function verdictLine(verdict: Verdict, { say }: Reading): HTMLElement {
  return element('p', { class: 'verdict', role: 'status' }, answer(verdict, say(verdictWords[verdict])));
}
