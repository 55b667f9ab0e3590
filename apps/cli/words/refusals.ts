import type { Finding } from '#words/finding.ts';
import { lineOf } from '#words/finding-words.ts';
import type { Bilingual, Language } from '#words/language.ts';
import type { Problem } from '#words/problem.ts';
import { problemWords } from '#words/problem-words.ts';

/** A sentence in both languages, the reader's own first: whoever is asked for help may read the other. */
export function bothLanguages({ zh, en }: Bilingual, language: Language): string {
  return language === 'zh' ? `${zh}\n${en}` : `${en}\n${zh}`;
}

/** The finding with the name it is about, where its finder left that to the place. */
function named(found: Finding): Finding {
  const name = found.at.split('/').at(-1) ?? '';
  return { ...found, params: { ...(name !== '' && { name }), ...found.params } };
}

/** One line a finding: its place, what is wrong and what to do, in both languages. */
export function findingLines(findings: readonly Finding[], language: Language): readonly string[] {
  return findings.map(named).map((found) => {
    const words = { zh: lineOf(found, 'zh'), en: lineOf(found, 'en') };
    const [first, second] = language === 'zh' ? [words.zh, words.en] : [words.en, words.zh];
    return `  ${found.at === '' ? '/' : found.at}  ${first} · ${second}`;
  });
}

/** A server's refusal: what happened and what is safe, what to do, every finding, the provisions, what a program may go on with. */
export function problemLines(problem: Problem, language: Language): readonly string[] {
  const { what, remedy } = problemWords[problem.code];
  const { findings = [], provisions = [], about, instance } = problem;
  return [
    bothLanguages({ zh: `${what.zh}${remedy.zh}`, en: `${what.en} ${remedy.en}` }, language),
    ...findingLines(findings, language),
    ...(provisions.length === 0 ? [] : [`  ${provisions.join('; ')}`]),
    ...(about === undefined ? [] : [JSON.stringify(about, null, 2)]),
    ...(instance === undefined ? [] : [`  ${instance}`]),
    `  [${problem.code}]`,
  ];
}
