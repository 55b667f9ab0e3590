import type { Bilingual } from '#words/language.ts';
import type { Decision, Question } from '#law/kernel/decision.ts';
import { decide } from '#law/kernel/decision.ts';
import type { Regime } from '#law/kernel/regime.ts';
import type { Because, Truth } from '#law/kernel/truth.ts';
import { weightier } from '#law/kernel/truth.ts';

import type { FactSheet } from './facts/vocabulary.ts';
import { questions } from './questions.ts';

export const gateIds = ['standing', 'scope', 'acceptance', 'jurisdiction', 'procedure'] as const;

/** The five gates through which a suit passes, in the order in which a court looks. */
export type GateId = (typeof gateIds)[number];

/** A question at a gate, and which answer lets the suit through. */
interface Keeper {
  readonly question: Question;
  readonly wants: 'yes' | 'no';
  /** Asked only of these plaintiffs; of all where absent. */
  readonly only?: 'procuratorate' | 'consumer-organisation';
}

/** One decision at a gate. */
export interface GateDecision {
  readonly decision: Decision;
  /** The answer that lets the suit through: a bar must be absent, a condition present. */
  readonly wants: 'yes' | 'no';
  readonly passed: Truth;
}

/** One gate: whether the suit passes, and if that is unknown, why; the decisions carry the reasons. */
export interface Gate {
  readonly id: GateId;
  readonly words: Bilingual;
  readonly outcome: Truth;
  readonly because: Because | null;
  readonly decisions: readonly GateDecision[];
}

export const gateWords = {
  standing: { zh: '原告资格', en: 'Standing' },
  scope: { zh: '受理范围', en: 'Scope' },
  acceptance: { zh: '受理条件', en: 'Acceptance' },
  jurisdiction: { zh: '管辖', en: 'Jurisdiction' },
  procedure: { zh: '审理程序', en: 'Procedure' },
} as const satisfies Record<GateId, Bilingual>;

const keepers: Readonly<Record<GateId, readonly Keeper[]>> = {
  standing: [
    { question: questions.standing, wants: 'yes' },
    { question: questions['procuratorate-level'], wants: 'yes', only: 'procuratorate' },
    { question: questions['consumer-duty'], wants: 'yes', only: 'consumer-organisation' },
  ],
  scope: [
    { question: questions.scope, wants: 'yes' },
    { question: questions['suit-kind'], wants: 'yes' },
  ],
  acceptance: [
    { question: questions.acceptance, wants: 'yes' },
    { question: questions.bars, wants: 'yes' },
    { question: questions.preclusion, wants: 'yes' },
  ],
  jurisdiction: [
    { question: questions.forum, wants: 'yes' },
    { question: questions['first-filed'], wants: 'yes' },
  ],
  procedure: [
    { question: questions['no-summary'], wants: 'yes' },
    { question: questions['no-sole-judge'], wants: 'yes' },
    { question: questions['seven-member-bench'], wants: 'yes' },
  ],
};

/** The questions asked at a gate, for pages that show them before any fact is known. */
export function questionsAt(gate: GateId): readonly string[] {
  return keepers[gate].map(({ question }) => question.id);
}

/**
 * The five gates on one fact sheet. A gate holds only if every question at it is answered as it wants; an open term leaves
 * its gate open, which never forbids docketing.
 */
export function gates(facts: FactSheet, regime: Regime): readonly Gate[] {
  return gateIds.map((id) => {
    const decisions = keepers[id]
      .filter(({ only }) => only === undefined || plaintiffMayBe(facts, only))
      .map(({ question, wants }) => decided(question, wants, facts, regime));
    return { id, words: gateWords[id], ...together(decisions), decisions };
  });
}

function decided(question: Question, wants: 'yes' | 'no', facts: FactSheet, regime: Regime): GateDecision {
  const decision = decide(question, facts, regime);
  const passed = decision.outcome === 'unknown' ? 'unknown' : decision.outcome === wants ? 'yes' : 'no';
  return { decision, wants, passed };
}

function together(decisions: readonly GateDecision[]): Pick<Gate, 'outcome' | 'because'> {
  if (decisions.some(({ passed }) => passed === 'no')) return { outcome: 'no', because: null };
  const doubtful = decisions.filter(({ passed }) => passed === 'unknown');
  if (doubtful.length === 0) return { outcome: 'yes', because: null };
  return {
    outcome: 'unknown',
    because: doubtful.map(({ decision }) => decision.because).reduce(weightier, null),
  };
}

/** A question for one kind of plaintiff is left out only when the plaintiff is known to be another. */
function plaintiffMayBe({ plaintiffKind }: FactSheet, kind: NonNullable<Keeper['only']>): boolean {
  if (plaintiffKind?.state !== 'given' && plaintiffKind?.state !== 'found') return false;
  return plaintiffKind.value === kind;
}
