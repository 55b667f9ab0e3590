import { isFactName } from '#law/facts/parse.ts';
import type { FactName, FactSheet } from '#law/facts/vocabulary.ts';
import type { FactState } from '#law/kernel/fact.ts';
import { isOfReport } from '#screening/figures/reported-facts.ts';

/**
 * How a fact of a report stands to the complaint. open: nobody answered it; earlier: taken from another report; agrees: the
 * same was typed, without a source; elsewhere: the same stands there from another source; taken: it stands there with this
 * report as its source; differs: something else was typed, which only its writer replaces; answered: it was typed, and the
 * report neither shows nor excludes it.
 */
export type Standing = 'open' | 'earlier' | 'agrees' | 'taken' | 'elsewhere' | 'differs' | 'answered';

export interface Offer {
  readonly fact: FactName;
  readonly state: FactState<unknown>;
  readonly standing: Standing;
}

/** What a report offers to a complaint, in its own order. */
export function offersOf(reported: FactSheet, sheet: FactSheet): readonly Offer[] {
  return Object.entries<FactState<unknown>>(reported).flatMap(([fact, state]) =>
    isFactName(fact) ? [{ fact, state, standing: standingOf(state, sheet[fact]) }] : [],
  );
}

function standingOf(state: FactState<unknown>, said: FactState<unknown> | undefined): Standing {
  if (said === undefined || said.state === 'not-asked') return 'open';
  if (state.state !== 'given') return said.state === state.state ? 'taken' : 'answered';
  if (said.state === 'not-known') return 'open';
  if (said.state !== 'given') return 'differs';
  if (said.source !== undefined && said.source === state.source) return 'taken';
  if (isOfReport(said.source)) return 'earlier';
  if (JSON.stringify(said.value) !== JSON.stringify(state.value)) return 'differs';
  return said.source === undefined ? 'agrees' : 'elsewhere';
}

/** Where nobody's own answer is in the way. */
const freely: ReadonlySet<Standing> = new Set<Standing>(['open', 'earlier', 'agrees']);

/** What taking over all of it lays into the complaint: never over what somebody typed otherwise. */
export function takenAtOnce(offers: readonly Offer[]): FactSheet {
  const taken: Record<string, FactState<unknown>> = {};
  for (const { fact, state, standing } of offers) if (freely.has(standing)) taken[fact] = state;
  return taken;
}
