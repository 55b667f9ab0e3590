import { answerKind, sameAnswer, type AnswerKind, type Parting, partingOf } from '#law/kernel/compare.ts';
import type { Decision, Question } from '#law/kernel/decision.ts';
import { decide } from '#law/kernel/decision.ts';
import type { Regime } from '#law/kernel/regime.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { withoutProposal } from '../regime.ts';

/** One case to be decided under both regimes. What is not `counted` is shown and stands in no figure. */
export interface ComparedCase {
  readonly id: string;
  readonly counted: boolean;
  readonly facts: FactSheet;
}

/** The two regimes, called 甲 and 乙 on pages. */
export const sides = ['one', 'other'] as const;
export type Side = (typeof sides)[number];

/** Where an answer went: to another outcome, to another value of the same outcome, or nowhere. */
export const moves = ['same', 'to-yes', 'to-no', 'to-unknown', 'other-value'] as const;
export type Move = (typeof moves)[number];

/** One case under one question: both answers, and the first step at which their reasoning parts. */
export interface Cell {
  readonly case: string;
  readonly counted: boolean;
  readonly one: Decision;
  readonly other: Decision;
  readonly move: Move;
  /** Null where the whole reasoning is the same, or the answer is: reasons alone are no difference between cases. */
  readonly first: Parting | null;
}

/** How many counted cases went from one kind of answer to another. */
export interface Flow {
  readonly from: AnswerKind;
  readonly to: AnswerKind;
  readonly move: Move;
  readonly cases: number;
}

/** A proposal of one side, taken away alone: how many answers it changed. */
export interface Taken {
  readonly side: Side;
  readonly proposal: string;
  readonly decisions: number;
  readonly changed: number;
}

/** One question over all cases. All figures are of counted cases; `cells` hold every case. */
export interface QuestionComparison {
  readonly question: string;
  readonly counted: number;
  /** Cases with another answer: yes, no, or another kind of unknown. */
  readonly changed: number;
  /** Cases with the same answer and another value beside it. */
  readonly revalued: number;
  readonly flows: readonly Flow[];
  /** Steps at which answers that differ part first, the most frequent first. */
  readonly partings: readonly { readonly step: string; readonly cases: number }[];
  readonly cells: readonly Cell[];
  /** Over all cases, counted or not: a proposal is inert only where no case shows it at work. */
  readonly taken: readonly Taken[];
}

/** Two regimes, and each of them without each of its proposals. */
export interface Setting {
  readonly one: Regime;
  readonly other: Regime;
  readonly bare: readonly { readonly side: Side; readonly proposal: string; readonly regime: Regime }[];
}

/**
 * Makes the regimes that a comparison needs, once for all questions.
 * @throws RangeError where the two take the law of different days: what changed with time would look like a reform.
 */
export function settingOf(one: Regime, other: Regime): Setting {
  if (one.on !== other.on) throw new RangeError(`one day for both regimes, not ${one.on} and ${other.on}`);
  const laws = { one, other };
  return {
    ...laws,
    bare: sides.flatMap((side) =>
      laws[side].proposals.map(({ id }) => {
        const regime = withoutProposal(laws[side], id);
        // A single proposal beside the law in force leaves the other side itself, whose answers are known already.
        const known = [one, other].find(({ digest }) => digest === regime.digest);
        return { side, proposal: id, regime: known ?? regime };
      }),
    ),
  };
}

/**
 * Decides one question for every case under both regimes.
 * @throws ConflictingExceptions where the law book contradicts itself on a case.
 */
export function compareQuestion(
  question: Question,
  cases: readonly ComparedCase[],
  { one, other, bare }: Setting,
): QuestionComparison {
  const changedBy = bare.map(() => 0);
  const cells = cases.map(({ id, counted, facts }): Cell => {
    const decisions = { one: decide(question, facts, one), other: decide(question, facts, other) };
    for (const [at, { side, regime }] of bare.entries())
      if (!sameAnswer(decide(question, facts, regime), decisions[side])) changedBy[at] = (changedBy[at] ?? 0) + 1;
    const move = moveOf(decisions.one, decisions.other);
    return { case: id, counted, ...decisions, move, first: move === 'same' ? null : partingOf(decisions) };
  });
  const shown = cells.filter(({ counted }) => counted);
  return {
    question: question.id,
    counted: shown.length,
    changed: shown.filter(({ move }) => move !== 'same' && move !== 'other-value').length,
    revalued: shown.filter(({ move }) => move === 'other-value').length,
    flows: flowsOf(shown),
    partings: partingsOf(shown),
    cells,
    taken: bare.map(({ side, proposal }, at) => ({
      side,
      proposal,
      decisions: cases.length,
      changed: changedBy[at] ?? 0,
    })),
  };
}

function moveOf(one: Decision, other: Decision): Move {
  if (sameAnswer(one, other)) return 'same';
  if (answerKind(one) === answerKind(other)) return 'other-value';
  return `to-${other.outcome}`;
}

function flowsOf(cells: readonly Cell[]): readonly Flow[] {
  const flows = new Map<string, Flow>();
  for (const { one, other, move } of cells) {
    const [from, to] = [answerKind(one), answerKind(other)];
    const key = `${from} ${to} ${move}`;
    flows.set(key, { from, to, move, cases: (flows.get(key)?.cases ?? 0) + 1 });
  }
  return [...flows.values()];
}

function partingsOf(cells: readonly Cell[]): QuestionComparison['partings'] {
  const tally = new Map<string, number>();
  for (const { first } of cells) {
    const step = first?.path.at(-1);
    if (step !== undefined) tally.set(step, (tally.get(step) ?? 0) + 1);
  }
  return [...tally].map(([step, cases]) => ({ step, cases })).toSorted((one, other) => other.cases - one.cases);
}
