import type { Question } from '#law/kernel/decision.ts';
import type { Regime } from '#law/kernel/regime.ts';

import type { ComparedCase, QuestionComparison, Setting, Side } from './compare-question.ts';
import { compareQuestion, settingOf } from './compare-question.ts';

/** What a proposal of one side changed over all questions and cases. */
export interface ProposalEffect {
  readonly side: Side;
  readonly proposal: string;
  readonly decisions: number;
  readonly changed: number;
  /** It changed no outcome and no value: a reform that silently does nothing is said to. */
  readonly inert: boolean;
}

/** Two regimes over a set of cases, all under the law of one stated day. */
export interface CasesComparison {
  readonly one: Regime;
  readonly other: Regime;
  readonly cases: readonly ComparedCase[];
  readonly questions: readonly QuestionComparison[];
  readonly effects: readonly ProposalEffect[];
  /** The first question, in the order of the law book, whose answers (else values) differ, and the step at which most of them part. */
  readonly first: { readonly question: string; readonly step: string } | null;
}

/**
 * Compares two regimes over cases.
 * @throws RangeError where the two take the law of different days.
 * @throws ConflictingExceptions where the law book contradicts itself on a case.
 */
export function compareCases(
  questions: readonly Question[],
  cases: readonly ComparedCase[],
  one: Regime,
  other: Regime,
): CasesComparison {
  const setting = settingOf(one, other);
  return summed(
    setting,
    cases,
    questions.map((question) => compareQuestion(question, cases, setting)),
  );
}

/** Adds up questions that were compared one by one, as a page does to stay responsive. */
export function summed(
  { one, other, bare }: Setting,
  cases: readonly ComparedCase[],
  questions: readonly QuestionComparison[],
): CasesComparison {
  const taken = questions.flatMap((question) => question.taken);
  const parted = questions.find(({ changed }) => changed > 0) ?? questions.find(({ revalued }) => revalued > 0);
  const step = parted?.partings[0]?.step;
  return {
    one,
    other,
    cases,
    questions,
    effects: bare.map(({ side, proposal }) => {
      const own = taken.filter((each) => each.side === side && each.proposal === proposal);
      const changed = own.reduce((sum, each) => sum + each.changed, 0);
      const decisions = own.reduce((sum, each) => sum + each.decisions, 0);
      return { side, proposal, decisions, changed, inert: changed === 0 };
    }),
    first: parted === undefined || step === undefined ? null : { question: parted.question, step },
  };
}
