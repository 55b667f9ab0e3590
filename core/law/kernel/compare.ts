import type { Decision, Question } from './decision.ts';
import { decide } from './decision.ts';
import type { Facts } from './fact.ts';
import type { Regime } from './regime.ts';
import type { Step, Value } from './step.ts';
import type { Because } from './truth.ts';

/** Where two decisions of one question part. */
export interface Parting {
  /** Ids from the root down to the step. */
  readonly path: readonly string[];
  readonly one: Step | null;
  readonly other: Step | null;
}

/** Two regimes on the same facts. */
export interface Comparison {
  readonly one: Decision;
  readonly other: Decision;
  readonly sameOutcome: boolean;
  /** The first step, read from the top, at which the two part; null where the whole reasoning is the same. */
  readonly first: Parting | null;
}

/** Decides the question under both regimes and finds the first step at which the reasoning parts. */
export function compareRegimes(question: Question, facts: Facts, one: Regime, other: Regime): Comparison {
  const left = decide(question, facts, one);
  const right = decide(question, facts, other);
  return {
    one: left,
    other: right,
    sameOutcome: left.outcome === right.outcome && left.because === right.because,
    first: partingOf({ one: left, other: right }),
  };
}

/** The first step, read from the top, at which two decisions of one question on the same facts part. */
export function partingOf({ one, other }: { readonly one: Decision; readonly other: Decision }): Parting | null {
  return parting(one.step, other.step, []);
}

/**
 * Depth first, so that the cause is named and not the parent that merely follows it. Where answers part, only parts
 * whose own answers part are looked into: a step that another rule replaced and that answers the same caused nothing.
 */
function parting(one: Step, other: Step, above: readonly string[]): Parting | null {
  const path = [...above, one.id];
  if (one.id !== other.id || one.how !== other.how) return { path, one, other };
  const answersPart = !sameAnswerOf(one, other);
  const length = Math.max(one.parts.length, other.parts.length);
  for (let index = 0; index < length; index++) {
    const left = one.parts[index];
    const right = other.parts[index];
    if (left !== undefined && right !== undefined) {
      if (answersPart && left.id === right.id && sameAnswerOf(left, right)) continue;
      const found = parting(left, right, path);
      if (found !== null) return found;
    } else {
      const part = left ?? right;
      return { path: part === undefined ? path : [...path, part.id], one: left ?? null, other: right ?? null };
    }
  }
  return sameItself(one, other) ? null : { path, one, other };
}

function sameAnswerOf(one: Step, other: Step): boolean {
  return one.truth === other.truth && one.because === other.because && sameValue(one.value, other.value);
}

/** Whether two steps over the same facts say the same, their parts left aside. */
function sameItself(one: Step, other: Step): boolean {
  return (
    sameAnswerOf(one, other) &&
    one.burden === other.burden &&
    one.exception === other.exception &&
    one.turnsTo === other.turnsTo &&
    one.reading === other.reading &&
    one.proposal === other.proposal &&
    one.curable?.by === other.curable?.by &&
    sameLists(one.provisions, other.provisions) &&
    sameLists(factsOf(one), factsOf(other))
  );
}

const factsOf = (step: Step): readonly string[] => step.seen.map(({ fact }) => fact);

function sameLists(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}

function sameValue(one: Value | undefined, other: Value | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** The same outcome for the same kind of reason, with the same value: a ranking or a date may change alone. */
export function sameAnswer(one: Decision, other: Decision): boolean {
  return one.outcome === other.outcome && one.because === other.because && sameValue(one.value, other.value);
}

/** The five kinds of answer: an unknown is always of one kind. */
export type AnswerKind = 'yes' | 'no' | Because;

export function answerKind({ outcome, because }: Pick<Decision, 'outcome' | 'because'>): AnswerKind {
  return outcome === 'unknown' ? (because ?? 'missing') : outcome;
}

/** What a proposal did over a set of cases. */
export interface Effect {
  readonly proposal: string;
  readonly decisions: number;
  readonly changed: number;
  /** It changed no outcome and no value in any of the decisions. */
  readonly inert: boolean;
}

/**
 * Whether each proposal of a regime changes anything, by deciding every case with it and without it. A proposal that
 * changes nothing is reported, for a reform that silently does nothing is a defect of the comparison.
 * @param without makes the same regime without one proposal.
 */
export function effects(
  questions: readonly Question[],
  cases: readonly Facts[],
  regime: Regime,
  without: (regime: Regime, proposal: string) => Regime,
): readonly Effect[] {
  return regime.proposals.map(({ id }) => {
    const bare = without(regime, id);
    let decisions = 0;
    let changed = 0;
    for (const question of questions)
      for (const facts of cases) {
        decisions++;
        const one = decide(question, facts, bare);
        const other = decide(question, facts, regime);
        if (!sameAnswer(one, other)) changed++;
      }
    return { proposal: id, decisions, changed, inert: changed === 0 };
  });
}
