import type { DifferingFact } from '#contract/shapes/screening.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import type { FactState } from '#law/kernel/fact.ts';
import { canonicalJson } from '#words/canonical.ts';

/** What becomes of the facts of a screening in a case. */
export interface WeighedFacts {
  /** To be laid into the sheet. */
  readonly given: FactSheet;
  readonly differing: readonly DifferingFact[];
}

/**
 * Lays the facts of a screening beside those of the case. A court's finding stays, and so does what was given before
 * with another value, from elsewhere or from another exhibit: neither party disputes it, so it is said and left to
 * people. What an earlier screening of the same exhibit gave is replaced.
 */
export function weighFacts(sheet: FactSheet, screened: FactSheet): WeighedFacts {
  const given: Record<string, FactState<unknown>> = {};
  const differing: DifferingFact[] = [];
  const known: Readonly<Record<string, FactState<unknown> | undefined>> = sheet;
  for (const [fact, state] of Object.entries<FactState<unknown>>(screened)) {
    if (state.state !== 'given') {
      // Not known is no answer: it replaces none.
      if (isUnanswered(known[fact])) given[fact] = state;
      continue;
    }
    const kept = known[fact];
    if (kept === undefined || isUnanswered(kept) || isEarlier(kept, state)) given[fact] = state;
    else if (kept.state === 'given' && isSame(kept.value, state.value)) given[fact] = joined(kept, state);
    else differing.push({ fact, kept: ofCase(kept), screened: state.value });
  }
  return { given, differing };
}

type Given = Extract<FactState<unknown>, { readonly state: 'given' }>;

const isUnanswered = (state: FactState<unknown> | undefined): boolean =>
  state === undefined || state.state === 'not-asked' || state.state === 'not-known';

/** Given by a screening of the very exhibits, which this one is run over again. */
const isEarlier = (kept: FactState<unknown>, { exhibits, source }: Given): boolean =>
  kept.state === 'given' &&
  kept.exhibits !== undefined &&
  kept.source?.slice(0, 2) === source?.slice(0, 2) &&
  isSame(kept.exhibits, exhibits);

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

/** The same value from two sides rests on the exhibits of both. */
const joined = (kept: Given, screened: Given): Given => ({
  ...screened,
  exhibits: [...new Set([...(kept.exhibits ?? []), ...(screened.exhibits ?? [])])],
});

/** How the case has it: the value where there is one, else the state itself. */
function ofCase(kept: FactState<unknown>): unknown {
  switch (kept.state) {
    case 'given':
    case 'found':
      return { state: kept.state, value: kept.value };
    case 'disputed':
      return { state: kept.state, ...kept.versions };
    case 'not-known':
    case 'not-asked':
    case 'not-applicable':
      return { state: kept.state };
  }
}
