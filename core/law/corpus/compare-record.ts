import type { Day } from '#words/day.ts';
import type { Bilingual } from '#words/language.ts';
import type { Decision, Question } from '#law/kernel/decision.ts';
import { decide } from '#law/kernel/decision.ts';
import { termsUnder } from '#law/kernel/exceptions.ts';
import { nextQuestions } from '#law/kernel/next-question.ts';
import type { Choice } from '#law/kernel/regime.ts';
import { steps } from '#law/kernel/step.ts';
import type { Truth } from '#law/kernel/truth.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { apology } from '../questions/apology.ts';
import { damages } from '../questions/damages.ts';
import { forum } from '../questions/forum.ts';
import { level } from '../questions/level.ts';
import { remedies } from '../questions/remedies.ts';
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
const compared = {
  forum,
  level,
  standing,
  'suit-kind': suitKind,
  claims: remedies,
  'damages-basis': damages,
  'apology-medium': apology,
} as const satisfies Record<string, Question>;

export type ComparedQuestion = keyof typeof compared;

/** The question of law behind a comparison; some compare only a side of it and bear a name of their own. */
export function questionBehind(question: ComparedQuestion): Question {
  return compared[question];
}

export const comparedQuestions = [
  'forum',
  'level',
  'standing',
  'suit-kind',
  'claims',
  'damages-basis',
  'apology-medium',
] as const satisfies readonly ComparedQuestion[];

export const explanationKinds = ['reading', 'gap', 'missing-fact', 'departure'] as const;

export type ExplanationKind = (typeof explanationKinds)[number];

export const explanationWords = {
  reading: { zh: '取决于一种读法', en: 'It turns on a reading' },
  gap: { zh: '法未定', en: 'The law gives no rule' },
  'missing-fact': { zh: '记录没有写明事实', en: 'The record does not state the facts' },
  departure: { zh: '法院的做法与规则不同', en: 'The court departed from the rule' },
} as const satisfies Record<ExplanationKind, Bilingual>;

/**
 * Why one answer differs. `reading`: under another reading (`ref`: id=option) the engine says what the court did.
 * `gap`: the law is silent (`ref`: the step). `missing-fact`: the record does not state it (`ref`: the facts).
 * `departure`: the court differed from the rule (`ref`), as `source` tells.
 */
export interface Explained {
  readonly kind: ExplanationKind;
  readonly ref: string;
  readonly source?: string;
}

/** An explanation in data, for what no decision can show: above all a departure. No rule knows a case. */
export interface Explanation extends Explained {
  readonly id: string;
  readonly question: string;
}

/** One record under one question: what the court's act says, what the engine says, and how the two stand. */
export interface RecordComparison {
  readonly id: string;
  readonly question: ComparedQuestion;
  readonly court: Truth;
  readonly engine: Truth;
  readonly result: 'agree' | 'explained' | 'unexplained';
  readonly because: Explained | null;
  readonly decision: Decision;
}

/** A question that is not compared, and why. */
export interface LeftOut {
  readonly id: string;
  readonly question: ComparedQuestion;
  readonly why: 'court-not-stated' | 'no-date' | 'law-changed-between';
}

/** Readings and proposals to compare under; the day is the record's own. */
type Overlay = Omit<Choice, 'on'>;

/**
 * Holds a record against what the engine says on the facts it states. Compared only where the record tells what the
 * court did, and, where the filing day is assumed, only where no change of the law in between alters the answer.
 */
export function compareRecord(
  record: PublishedRecord,
  organs: RecordOrgans,
  explanations: readonly Explanation[] = [],
  overlay: Overlay = {},
): readonly (RecordComparison | LeftOut)[] {
  const { id } = record;
  const date = recordDate(record);
  const facts = recordFacts(record, organs);
  return comparedQuestions.map((question) => {
    const court = courtAnswer(record, question);
    if (court === null) return { id, question, why: 'court-not-stated' };
    if (date === null) return { id, question, why: 'no-date' };
    if (changedBetween(compared[question], facts, date, overlay)) return { id, question, why: 'law-changed-between' };
    const decision = decide(compared[question], facts, regime({ ...overlay, on: date.on }));
    const told = explanations.find((one) => one.id === id && one.question === question);
    return {
      id,
      question,
      court,
      engine: decision.outcome,
      ...judged(decision, court, facts, overlay, told),
      decision,
    };
  });
}

/** Ends of a suit by which a court denied the matter its way in; all other ends presuppose that it was let in. */
const turnedAway = new Set(['not_accepted', 'rejected', 'dismissed_procedurally', 'transferred', 'refused']);

/**
 * What the court's act says of a question: a court that tried a suit held itself competent and the plaintiff entitled.
 * Of a suit turned away a record does not say on which ground, so nothing is compared.
 */
function courtAnswer(record: PublishedRecord, question: ComparedQuestion): 'yes' | null {
  const { court, outcome, dateDecided, procedureKind } = record;
  const named = court !== null && court.name !== null;
  const acted = named || dateDecided !== null || outcome !== null;
  const suit =
    procedureKind !== null && procedureKind !== 'administrative_pil_prelitigation' && procedureKind !== 'other';
  if (!acted || !suit || (outcome !== null && turnedAway.has(outcome))) return null;
  switch (question) {
    case 'forum':
      return named ? 'yes' : null;
    case 'level':
      return named || (court !== null && court.level !== null) ? 'yes' : null;
    case 'standing':
    case 'suit-kind':
      return 'yes';
    case 'claims':
      return allGranted(record) ? 'yes' : null;
    case 'damages-basis':
      return outcome === 'granted' && record.damagesBasis !== null && record.damagesAwardedCny !== null ? 'yes' : null;
    case 'apology-medium':
      return outcome === 'granted' && record.apologyMedium !== null ? 'yes' : null;
  }
}

/** Only a court that granted every claim says that each may be granted; a settlement says nothing of what a court held. */
function allGranted({ claims, claimsGranted, outcome }: PublishedRecord): boolean {
  if (outcome !== 'granted' || claims === null || claimsGranted === null || claims.length === 0) return false;
  return claims.every((claim) => claimsGranted.includes(claim));
}

function judged(
  decision: Decision,
  court: Truth,
  facts: FactSheet,
  overlay: Overlay,
  told: Explanation | undefined,
): Pick<RecordComparison, 'result' | 'because'> {
  if (decision.outcome === court) return { result: 'agree', because: null };
  if (told !== undefined) {
    const { kind, ref, source } = told;
    return { result: 'explained', because: { kind, ref, ...(source !== undefined && { source }) } };
  }
  const because = explained(decision, court, facts, overlay);
  return { result: because === null ? 'unexplained' : 'explained', because };
}

/**
 * What explains it: the rule did not exist yet, the record lacks facts, the law is silent, or, where the engine says the
 * opposite, a contested point on which the court may have taken another reading. Null where nothing does.
 */
function explained(decision: Decision, court: Truth, facts: FactSheet, overlay: Overlay): Explained | null {
  const { noRuleBefore, outcome, because, step } = decision;
  if (noRuleBefore !== null) return { kind: 'gap', ref: `no rule before ${noRuleBefore}` };
  if (outcome !== 'unknown') {
    const reading = readingUnderWhich(decision, court, facts, overlay);
    return reading === null ? null : { kind: 'reading', ref: reading };
  }
  const asks = nextQuestions(step);
  if (because !== 'open' && asks.length > 0)
    return { kind: 'missing-fact', ref: asks.map(({ fact }) => fact).join(', ') };
  const open = [...steps(step)].find(({ how, truth }) => how === 'open' && truth === 'unknown');
  return open === undefined ? null : { kind: 'gap', ref: open.id };
}

function readingUnderWhich(decision: Decision, court: Truth, facts: FactSheet, overlay: Overlay): string | null {
  const { on, readings: taken } = decision.regime;
  const question = Object.values(compared).find(({ id }) => id === decision.question);
  if (question === undefined) return null;
  for (const { id, options } of Object.values(readings)) {
    if (!decision.restsOn.includes(id)) continue;
    for (const option of Object.keys(options)) {
      if (option === taken[id]) continue;
      const other = regime({ ...overlay, on, readings: { ...taken, [id]: option } });
      if (decide(question, facts, other).outcome === court) return `${id}=${option}`;
    }
  }
  return null;
}

/** Whether, on some day on which the suit may have been filed, the law would have answered otherwise. */
function changedBetween(
  question: Question,
  facts: FactSheet,
  { on, assumed, from }: RecordDate,
  overlay: Overlay,
): boolean {
  if (!assumed) return false;
  const answer = (day: Day): string => {
    const { outcome, noRuleBefore } = decide(question, facts, regime({ ...overlay, on: day }));
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
      for (const { from, until } of term.versions)
        for (const day of [from, until]) if (day !== undefined) days.add(day);
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
  readonly comparisons: readonly RecordComparison[];
  readonly leftOut: readonly LeftOut[];
}

/** Compares any set of records and adds up. */
export function compareCorpus(
  records: readonly PublishedRecord[],
  organs: RecordOrgans,
  explanations: readonly Explanation[] = [],
  overlay: Overlay = {},
): CorpusComparison {
  const results = records.flatMap((record) => compareRecord(record, organs, explanations, overlay));
  const comparisons = results.filter((one) => 'engine' in one);
  const ended = (result: RecordComparison['result']): readonly RecordComparison[] =>
    comparisons.filter((one) => one.result === result);
  return {
    cases: records.length,
    compared: comparisons.length,
    agree: ended('agree').length,
    explained: ended('explained').length,
    unexplained: ended('unexplained').map(({ id, question, court, engine }) => ({ id, question, court, engine })),
    comparisons,
    leftOut: results.filter((one) => 'why' in one),
  };
}
