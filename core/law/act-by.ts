import type { ProvisionId } from '#words/citation.ts';
import type { Day } from '#words/day.ts';
import { asPartialDay, isWholeDay } from '#words/day.ts';
import type { FactState, Mover } from '#law/kernel/fact.ts';

import { due } from './calendar/due.ts';
import { periods } from './calendar/periods.ts';
import { published } from './calendar/published.ts';
import type { FactSheet } from './facts/vocabulary.ts';

/** The last day for something that would turn an answer. */
export interface ActBy {
  readonly day: Day;
  readonly provisional: boolean;
  readonly provisions: readonly ProvisionId[];
}

/**
 * Until when plaintiff and court can act on a filing: until the court must have decided on acceptance (CPL 126), counted
 * from receipt or from the arrival of corrected papers. Null where that period does not run, is over, or is not theirs:
 * for other actors, and after the decision, no text sets a last day.
 */
export function actBy(movers: readonly Mover[], { receivedOn, correctedOn, decidedOn }: FactSheet): ActBy | null {
  if (movers.length === 0 || !movers.every((mover) => mover === 'plaintiff' || mover === 'court')) return null;
  if (valueOf(decidedOn) !== undefined) return null;
  const start = valueOf(correctedOn) ?? valueOf(receivedOn);
  if (start === undefined) return null;
  const day = asPartialDay(start);
  if (!isWholeDay(day)) return null;
  const { due: last, provisional } = due(periods.T3, day, published);
  return { day: last, provisional, provisions: periods.T3.provisions };
}

function valueOf(state: FactState<string> | undefined): string | undefined {
  return state?.state === 'given' || state?.state === 'found' ? state.value : undefined;
}
