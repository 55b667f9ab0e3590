import type { Regime } from '#law/kernel/regime.ts';
import { regimesOf } from '#law/kernel/regime.ts';

import { parameters } from './parameters.ts';
import { proposals } from './proposals.ts';
import { readings } from './readings.ts';

/**
 * A regime over this law book: a date, the readings that differ from their defaults, the proposals laid over.
 * @throws RegimeError where it names something unknown or proposals contradict each other.
 */
export const regime = regimesOf({ parameters, readings, proposals });

/** The same regime with another reading of one contested point. */
export function withReading(
  { on, readings: chosen, proposals: laid }: Regime,
  reading: string,
  option: string,
): Regime {
  return regime({ on, readings: { ...chosen, [reading]: option }, proposals: laid.map(({ id }) => id) });
}

/** The same regime without one of its proposals, to see what that proposal does. */
export function withoutProposal({ on, readings: chosen, proposals: laid }: Regime, proposal: string): Regime {
  return regime({ on, readings: chosen, proposals: laid.map(({ id }) => id).filter((id) => id !== proposal) });
}
