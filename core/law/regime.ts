import type { Choice, Regime } from '#law/kernel/regime.ts';
import { regimesOf } from '#law/kernel/regime.ts';

import { parameters } from './parameters.ts';
import { proposals } from './proposals.ts';
import { readings } from './readings.ts';

/**
 * A regime over this law book: a date, the readings that differ from their defaults, the proposals laid over.
 * @throws RegimeError where it names something unknown or proposals contradict each other.
 */
export const regime = regimesOf({ parameters, readings, proposals });

/** The choice that makes a regime, to make another like it. */
export function choiceOf({ on, readings: chosen, proposals: laid, parameters: supposed }: Regime): Choice {
  return { on, readings: chosen, proposals: laid.map(({ id }) => id), parameters: supposed };
}

/** The same regime with another reading of one contested point. */
export function withReading(law: Regime, reading: string, option: string): Regime {
  return regime({ ...choiceOf(law), readings: { ...law.readings, [reading]: option } });
}

/** The same regime without one of its proposals, to see what that proposal does. */
export function withoutProposal(law: Regime, proposal: string): Regime {
  return regime({ ...choiceOf(law), proposals: law.proposals.map(({ id }) => id).filter((id) => id !== proposal) });
}
