import { phraseOf, valueWords } from '#law/kernel/explain.ts';
import type { FactState } from '#law/kernel/fact.ts';
import type { Step } from '#law/kernel/step.ts';
import type { Because, Truth } from '#law/kernel/truth.ts';
import { isKnown, provision } from '#law/sources/sources.ts';
import { words } from '#law/words.ts';
import { asProvisionId, type ProvisionId } from '#words/citation.ts';
import type { Language } from '#words/language.ts';
import type { AnswerKind } from '../parts/mark.tsx';
import type { LawView, ReasonView } from '../parts/reason-tree.tsx';
import type { Texts } from '../texts/zh.ts';

/** How an answer is drawn: each kind of unknown has its own shape. */
export function answerOf({ truth, because }: { readonly truth: Truth; readonly because: Because | null }): AnswerKind {
  if (truth !== 'unknown') return truth;
  return because === 'open' ? 'open' : because === 'disputed' ? 'disputed' : 'unknown';
}

/** A citation as it stands beside a sentence, with its gist and how far its text was checked. */
export function lawOf(id: ProvisionId, texts: Texts, language: Language): LawView {
  const { cite, gist, mark } = provision(id);
  const shown = mark === 'statute-text' || mark === 'official-text' ? null : texts.marks[mark];
  return { words: cite[language], title: gist[language], mark: shown };
}

/** A citation that came as text; one that does not resolve is shown as it came. */
export function citeText(id: string, language: Language): string {
  return isKnown(id) ? provision(asProvisionId(id)).cite[language] : id;
}

export function cites(ids: readonly string[], language: Language): string {
  return ids.map((id) => citeText(id, language)).join(language === 'zh' ? '；' : '; ');
}

function stateOf(fact: string, state: FactState<unknown>, texts: Texts, language: Language): string | null {
  switch (state.state) {
    case 'given':
      return valueWords(fact, state.value, language, words);
    case 'found':
      return `${texts.filing.fact.found}${language === 'zh' ? '：' : ': '}${valueWords(fact, state.value, language, words)}`;
    case 'disputed':
      return `${texts.burdens.plaintiff}${language === 'zh' ? '：' : ': '}${valueWords(fact, state.versions.plaintiff, language, words)}　${texts.burdens.defendant}${language === 'zh' ? '：' : ': '}${valueWords(fact, state.versions.defendant, language, words)}`;
    case 'not-known':
      return texts.form.notKnown;
    case 'not-asked':
      return texts.filing.fact.notAsked;
    case 'not-applicable':
      return texts.answers['not-applicable'];
  }
}

/** What the step saw: the fact asked and what was answered, in one line; nothing for a step that only joins its parts. */
function seenBy(step: Step, texts: Texts, language: Language): string | null {
  const lines = step.seen.map(({ fact, state }) => {
    const asked = words.vocabulary[fact]?.question[language] ?? fact;
    return `${asked}${language === 'zh' ? '　' : ' '}${stateOf(fact, state, texts, language) ?? ''}`;
  });
  return lines.length === 0 ? null : lines.join(language === 'zh' ? '；' : '; ');
}

/** The tree of a decision as the page draws it. */
export function reasonOf(step: Step, texts: Texts, language: Language): ReasonView {
  return {
    id: step.id,
    asked: phraseOf(step, words)[language],
    seen: seenBy(step, texts, language),
    answer: answerOf(step),
    exception: step.exception,
    burden: step.burden === null ? null : texts.burdens[step.burden],
    law: step.provisions.map((id) => lawOf(id, texts, language)),
    tags: [
      ...(step.proposal === null ? [] : [texts.marks.proposal]),
      ...(step.reading === null ? [] : [texts.marks.reading]),
    ],
    parts: step.parts.map((part) => reasonOf(part, texts, language)),
  };
}
