import type { FactState, Facts } from './fact.ts';
import type { Known } from './terms.ts';
import type { Because } from './truth.ts';

/** Why a computation over these facts is unknown: a fact missing, else one in dispute. */
export function wanting(facts: Facts, reads: readonly string[]): Because {
  const missing = reads.some((name) => {
    const state = facts[name]?.state ?? 'not-asked';
    return state === 'not-asked' || state === 'not-known';
  });
  if (missing) return 'missing';
  return reads.some((name) => facts[name]?.state === 'disputed') ? 'disputed' : 'missing';
}

/** The facts a computation reads, under one side's version: undefined is unknown, null not applicable. */
export function knownFrom(facts: Facts, reads: readonly string[], side: 'plaintiff' | 'defendant'): Known {
  const known: Record<string, unknown> = {};
  for (const name of reads) known[name] = valueFor(facts[name], side);
  return known;
}

function valueFor(state: FactState<unknown> | undefined, side: 'plaintiff' | 'defendant'): unknown {
  switch (state?.state) {
    case 'given':
    case 'found':
      return state.value;
    case 'disputed':
      return state.versions[side];
    case 'not-applicable':
      return null;
    case 'not-known':
    case 'not-asked':
    case undefined:
      return undefined;
  }
}
