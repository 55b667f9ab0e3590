import type { AnswerKind as Kind } from '#law/kernel/compare.ts';
import { phraseOf } from '#law/kernel/explain.ts';
import type { Term } from '#law/kernel/terms.ts';
import { questions, type QuestionId } from '#law/questions.ts';
import { words } from '#law/words.ts';
import type { Language } from '#words/language.ts';
import type { AnswerKind } from '../parts/mark.tsx';

/** The mark of an answer: a missing fact is 待查, everything else bears its own name. */
export const answerKindOf = (kind: Kind): AnswerKind => (kind === 'missing' ? 'unknown' : kind);

const isQuestion = (id: string): id is QuestionId => Object.hasOwn(questions, id);

/** What a question asks, as the proposition of its first step; where that is itself contested, as the contested point. */
export function questionWords(id: string, language: Language): string {
  if (!isQuestion(id)) return id;
  const { term }: { readonly term: Term } = questions[id];
  return term.how === 'contested' ? term.reading.question[language] : stepWords(term.id, language);
}

/** The proposition of a step. */
export function stepWords(id: string, language: Language): string {
  return words.phrases[id] === undefined ? id : phraseOf({ id }, words)[language];
}
