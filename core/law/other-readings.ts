import type { Decision, Question } from '#law/kernel/decision.ts';
import { decide } from '#law/kernel/decision.ts';
import type { Regime } from '#law/kernel/regime.ts';

import type { FactSheet } from './facts/vocabulary.ts';
import { readings } from './readings.ts';
import { withReading } from './regime.ts';

/** What a question would be answered if one contested point were read otherwise. */
export interface OtherReading {
  readonly reading: string;
  readonly option: string;
  readonly decision: Decision;
}

/**
 * The readings on which the answer turns: each other option of a point that the decision rests on, where it gives another
 * outcome. Empty where the answer stands under every reading.
 */
export function otherReadings(question: Question, facts: FactSheet, law: Regime): readonly OtherReading[] {
  const own = decide(question, facts, law);
  return Object.values(readings)
    .filter(({ id }) => own.restsOn.includes(id))
    .flatMap(({ id, options }) =>
      Object.keys(options)
        .filter((option) => option !== law.readings[id])
        .map((option) => ({ reading: id, option, decision: decide(question, facts, withReading(law, id, option)) })),
    )
    .filter(({ decision }) => decision.outcome !== own.outcome);
}
