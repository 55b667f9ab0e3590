import type { DefectWords } from './defect-words.ts';
import { inputFindingWords } from './finding-words-input.ts';
import { valueFindingWords } from './finding-words-values.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { Bilingual, Language } from './language.ts';

/** The words of every defect; a code without its words does not compile. */
export const findingWords: Readonly<Record<FindingCode, DefectWords>> = { ...inputFindingWords, ...valueFindingWords };

/** What stands where the finding did not say: shown as such, never left out in silence. */
const notGiven: Bilingual = { zh: '（未说明）', en: '(not stated)' };

function filled(words: Bilingual, params: Finding['params'], language: Language): string {
  return words[language].replace(/\{([a-z]+)\}/g, (_, name: string) => String(params?.[name] ?? notGiven[language]));
}

/** The finding in words: what is wrong, and what to do. */
export function wordsOf(found: Finding, language: Language): { readonly wrong: string; readonly remedy: string } {
  const { wrong, remedy } = findingWords[found.code];
  return { wrong: filled(wrong, found.params, language), remedy: filled(remedy, found.params, language) };
}

/** The finding in one line: `少了顺序号。例如（2020）浙0192民初10993号`. */
export function lineOf(found: Finding, language: Language): string {
  const { wrong, remedy } = wordsOf(found, language);
  return language === 'zh' ? `${wrong}。${remedy}` : `${wrong}. ${remedy}`;
}
