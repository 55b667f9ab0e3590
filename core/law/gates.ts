import type { Bilingual } from '#words/language.ts';
import type { Decision, Question } from '#law/kernel/decision.ts';
import { decide } from '#law/kernel/decision.ts';
import type { Regime } from '#law/kernel/regime.ts';
import type { Because, Truth } from '#law/kernel/truth.ts';
import { conjunction, weightier } from '#law/kernel/truth.ts';

import type { FactSheet } from './facts/vocabulary.ts';
import { questions } from './questions.ts';

export const gateIds = ['standing', 'scope', 'acceptance', 'jurisdiction', 'procedure'] as const;

/** The five gates through which a suit passes, in the order in which a court looks. */
export type GateId = (typeof gateIds)[number];

/** A question at a gate: yes lets the suit through. */
interface Keeper {
  readonly question: Question;
  /** Asked only of these plaintiffs; of all where absent. */
  readonly only?: 'procuratorate' | 'consumer-organisation';
}

/** One gate: whether the suit passes, and if that is unknown, why; the decisions carry the reasons. */
export interface Gate {
  readonly id: GateId;
  readonly words: Bilingual;
  readonly outcome: Truth;
  readonly because: Because | null;
  readonly decisions: readonly Decision[];
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
    { question: questions.standing },
    { question: questions['procuratorate-level'], only: 'procuratorate' },
    { question: questions['consumer-duty'], only: 'consumer-organisation' },
  ],
  scope: [{ question: questions.scope }, { question: questions['suit-kind'] }],
  acceptance: [{ question: questions.acceptance }, { question: questions.bars }, { question: questions.preclusion }],
  jurisdiction: [{ question: questions.forum }, { question: questions['first-filed'] }],
  procedure: [
    { question: questions['no-summary'] },
    { question: questions['no-sole-judge'] },
    { question: questions['seven-member-bench'] },
  ],
};

/** The questions asked at a gate, for pages that show them before any fact is known. */
export function questionsAt(gate: GateId): readonly string[] {
  return keepers[gate].map(({ question }) => question.id);
}

/**
 * The five gates on one fact sheet. A gate holds only if every question at it is answered yes; an open term leaves its gate
 * open, which never forbids docketing.
 */
export function gates(facts: FactSheet, regime: Regime): readonly Gate[] {
  return gateIds.map((id) => {
    const decisions = keepers[id]
      .filter(({ only }) => only === undefined || plaintiffIs(facts, only))
      .map(({ question }) => decide(question, facts, regime));
    const outcome = conjunction(decisions.map((decision) => decision.outcome));
    const because =
      outcome === 'unknown' ? decisions.map((decision) => decision.because).reduce(weightier, null) : null;
    return { id, words: gateWords[id], outcome, because, decisions };
  });
}

/** A question for one kind of plaintiff is asked once the plaintiff is known to be of that kind. */
function plaintiffIs({ plaintiffKind }: FactSheet, kind: NonNullable<Keeper['only']>): boolean {
  if (plaintiffKind?.state !== 'given' && plaintiffKind?.state !== 'found') return false;
  return plaintiffKind.value === kind;
}
