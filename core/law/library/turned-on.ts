import type { ProvisionId } from '#words/citation.ts';
import type { Day } from '#words/day.ts';
import type { Decision } from '#law/kernel/decision.ts';
import { decide } from '#law/kernel/decision.ts';

import { comparedQuestions, questionBehind } from '../corpus/compare-record.ts';
import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

/** A published case as the library meets it: its facts, and the day whose law held. */
export interface DatedCase {
  readonly id: string;
  readonly facts: FactSheet;
  readonly on: Day;
}

/** A case whose answer to a question rests on a provision. */
export interface Turned {
  readonly case: string;
  readonly question: string;
  readonly outcome: Decision['outcome'];
}

/**
 * Which cases turned on which provision: settled answers whose carrying steps cite it, each under the law of the case's own day, on
 * questions on which records say what courts did. An answer that is unknown turned on what is missing, not on law.
 */
export function turnedOn(cases: readonly DatedCase[]): ReadonlyMap<ProvisionId, readonly Turned[]> {
  const all = new Map<ProvisionId, Turned[]>();
  for (const { id, facts, on } of cases) {
    const law = regime({ on });
    for (const question of comparedQuestions.map(questionBehind)) {
      const { outcome, provisions } = decide(question, facts, law);
      if (outcome === 'unknown') continue;
      for (const provision of provisions) {
        const turned = all.get(provision) ?? [];
        turned.push({ case: id, question: question.id, outcome });
        all.set(provision, turned);
      }
    }
  }
  return all;
}
