import type { Day } from '#words/day.ts';
import type { Decision, Question } from '#law/kernel/decision.ts';
import { decide } from '#law/kernel/decision.ts';
import { termsUnder } from '#law/kernel/exceptions.ts';
import { nextQuestions } from '#law/kernel/next-question.ts';
import type { Choice } from '#law/kernel/regime.ts';
import type { Step } from '#law/kernel/step.ts';
import { steps } from '#law/kernel/step.ts';
import type { Truth } from '#law/kernel/truth.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { forum } from '../questions/forum.ts';
import { level } from '../questions/level.ts';
import { standing } from '../questions/standing.ts';
import { suitKind } from '../questions/suit-kind.ts';
import { readings } from '../readings.ts';
import { regime } from '../regime.ts';
import { provision } from '../sources/sources.ts';
import type { RecordDate } from './record-date.ts';
import { recordDate } from './record-date.ts';
import { recordFacts } from './record-facts.ts';
import type { PublishedRecord, RecordOrgans } from './record.ts';

/** The questions on which a court's act says what it held. */
const compared = { forum, level, standing, 'suit-kind': suitKind } as const satisfies Record<string, Question>;

export type ComparedQuestion = keyof typeof compared;

export const explanationKinds = ['reading', 'gap', 'missing-fact', 'departure'] as const;

/** Why the engine and a court may differ. */
export interface Explanation {
  /**
   * `reading`: under another reading (`ref`: id and option) the engine says what the court did. `gap`: the law is
   * silent (`ref`: step). `missing-fact`: the record does not state it (`ref`: fact). `departure`: the court
   * differed from the rule (`ref`: the rule), as a source tells.
   */
  readonly kind: (typeof explanationKinds)[number];
  readonly ref: string;
}

/** A departure that somebody read of, held as data; no rule knows a case. */
export interface KnownExplanation extends Explanation {
  readonly id: string;
  readonly question: string;
}

/** One record under one question: what the court's act says, what the engine says, and how the two stand. */
export interface RecordComparison {
  readonly id: string;
  readonly question: ComparedQuestion;
  readonly court: Truth;
  readonly engine: Truth;
  readonly verdict: 'agree' | 'explained' | 'unexplained';
  readonly explanation: Explanation | null;
}

/** A question that is not compared although the court acted, and why. */
export interface LeftOut {
  readonly id: string;
  readonly question: ComparedQuestion;
  readonly why: 'no-date' | 'law-changed-between';
}

export interface ComparedRecord {
  readonly date: RecordDate | null;
  readonly facts: FactSheet;
  readonly comparisons: readonly RecordComparison[];
  readonly leftOut: readonly LeftOut[];
}

/** Everything that comparing needs beside the record. */
export interface Comparing {
  readonly organs: RecordOrgans;
  readonly known: readonly KnownExplanation[];
  /** Readings and proposals to compare under; the day is the record's own. */
  readonly choice?: Omit<Choice, 'on'>;
}

/**
 * Holds a record against what the engine says on the facts it states. Compared only where the record tells what the
 * court did, and, where the filing day is assumed, only where no change of the law in between alters the answer.
 */
export function compareRecord(record: PublishedRecord, comparing: Comparing): ComparedRecord {
  const date = recordDate(record);
  const facts = recordFacts(record, comparing.organs);
  const comparisons: RecordComparison[] = [];
  const leftOut: LeftOut[] = [];
  for (const [question, court] of courtAnswers(record)) {
    const { id } = record;
    if (date === null) leftOut.push({ id, question, why: 'no-date' });
    else if (changedBetween(compared[question], facts, date, comparing))
      leftOut.push({ id, question, why: 'law-changed-between' });
    else comparisons.push(compareQuestion(record, question, court, facts, date.on, comparing));
  }
  return { date, facts, comparisons, leftOut };
}

/** Ends of a suit by which a court denied the matter its way in; all other ends presuppose that it was let in. */
const turnedAway = new Set(['not_accepted', 'rejected', 'dismissed_procedurally', 'transferred', 'refused']);

/**
 * What the court's act says of each question: a court that tried a suit held itself competent and the plaintiff
 * entitled. Of a suit turned away a record does not say on which ground, so nothing is compared.
 */
function courtAnswers(record: PublishedRecord): readonly (readonly [ComparedQuestion, Truth])[] {
  const { court, outcome, dateDecided, procedureKind } = record;
  const named = court !== null && court.name !== null;
  const acted = named || dateDecided !== null || outcome !== null;
  const suit = procedureKind !== null && procedureKind !== 'administrative_pil_prelitigation' && procedureKind !== 'other';
  if (!acted || !suit || (outcome !== null && turnedAway.has(outcome))) return [];
  return [
    ...(named ? [['forum', 'yes'] as const] : []),
    ...(court !== null && (named || court.level !== null) ? [['level', 'yes'] as const] : []),
    ['standing', 'yes'],
    ['suit-kind', 'yes'],
  ];
}

function compareQuestion(
  { id }: PublishedRecord,
  question: ComparedQuestion,
  court: Truth,
  facts: FactSheet,
  on: Day,
  comparing: Comparing,
): RecordComparison {
  const decision = decide(compared[question], facts, regime({ ...comparing.choice, on }));
  const engine = decision.outcome;
  if (engine === court) return { id, question, court, engine, verdict: 'agree', explanation: null };
  const told = comparing.known.find((one) => one.id === id && one.question === question);
  const explanation =
    told === undefined ? explained(decision, court, facts, comparing) : { kind: told.kind, ref: told.ref };
  return { id, question, court, engine, verdict: explanation === null ? 'unexplained' : 'explained', explanation };
}

/** The first that explains it, looked for in the order: another reading, a rule that did not exist yet, a missing fact, a gap. */
function explained(decision: Decision, court: Truth, facts: FactSheet, comparing: Comparing): Explanation | null {
  const { noRuleBefore, outcome, because, step } = decision;
  if (noRuleBefore !== null) return { kind: 'gap', ref: `no rule before ${noRuleBefore}` };
  const reading = readingUnderWhich(decision, court, facts, comparing);
  if (reading !== null) return { kind: 'reading', ref: reading };
  if (outcome !== 'unknown') return null;
  const [ask] = nextQuestions(step);
  if (because !== 'open' && ask !== undefined) return { kind: 'missing-fact', ref: ask.fact };
  const open = [...steps(step)].find((one: Step) => one.how === 'open' && one.truth === 'unknown');
  return open === undefined ? null : { kind: 'gap', ref: open.id };
}

function readingUnderWhich(decision: Decision, court: Truth, facts: FactSheet, comparing: Comparing): string | null {
  const { on, readings: taken } = decision.regime;
  const question = Object.values(compared).find(({ id }) => id === decision.question);
  if (question === undefined) return null;
  for (const { id, options } of Object.values(readings)) {
    if (!decision.restsOn.includes(id)) continue;
    for (const option of Object.keys(options)) {
      if (option === taken[id]) continue;
      const other = regime({ ...comparing.choice, on, readings: { ...taken, [id]: option } });
      if (decide(question, facts, other).outcome === court) return `${id}=${option}`;
    }
  }
  return null;
}

/** Whether, on some day on which the suit may have been filed, the law would have answered otherwise. */
function changedBetween(question: Question, facts: FactSheet, { on, assumed, from }: RecordDate, comparing: Comparing): boolean {
  if (!assumed) return false;
  const answer = (day: Day): string => {
    const { outcome, noRuleBefore } = decide(question, facts, regime({ ...comparing.choice, on: day }));
    return `${outcome} ${noRuleBefore}`;
  };
  const last = answer(on);
  return changesOf(question)
    .filter((day) => day <= on && (from === null || day > from))
    .concat(from ?? earliest(question))
    .some((day) => answer(day) !== last);
}

/** Days on which something that the question rests on came into force or went out of it. */
function changesOf(question: Question): readonly Day[] {
  const days = new Set<Day>(question.from === undefined ? [] : [question.from]);
  for (const term of termsUnder(question.term)) {
    if (term.how === 'contested') continue;
    if (term.how === 'dated')
      for (const { from, until } of term.versions) for (const day of [from, until]) if (day !== undefined) days.add(day);
    for (const id of term.provisions) {
      const { from, until } = provision(id);
      for (const day of [from, until]) if (day !== undefined) days.add(day);
    }
  }
  return [...days].toSorted();
}

/** The first day of any rule that the question rests on: where nothing tells how old a case is, it may be as old. */
function earliest(question: Question): readonly Day[] {
  return changesOf(question).slice(0, 1);
}

/** The sums of many comparisons: `compared = agree + explained + unexplained`. */
export interface CorpusComparison {
  readonly cases: number;
  readonly compared: number;
  readonly agree: number;
  readonly explained: number;
  readonly unexplained: readonly Pick<RecordComparison, 'id' | 'question' | 'court' | 'engine'>[];
  /** Every comparison, and every question left out. */
  readonly comparisons: readonly RecordComparison[];
  readonly leftOut: readonly LeftOut[];
}

/** Compares every record and adds up. */
export function compareRecords(records: readonly PublishedRecord[], comparing: Comparing): CorpusComparison {
  const all = records.map((record) => compareRecord(record, comparing));
  const comparisons = all.flatMap((one) => one.comparisons);
  const counted = (verdict: RecordComparison['verdict']): readonly RecordComparison[] =>
    comparisons.filter((one) => one.verdict === verdict);
  return {
    cases: records.length,
    compared: comparisons.length,
    agree: counted('agree').length,
    explained: counted('explained').length,
    unexplained: counted('unexplained').map(({ id, question, court, engine }) => ({ id, question, court, engine })),
    comparisons,
    leftOut: all.flatMap((one) => one.leftOut),
  };
}
