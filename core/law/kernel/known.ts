import type { FactState, Facts } from './fact.ts';
import type { Computation, Known } from './terms.ts';
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

/** The facts a computation reads, disputed ones as the plaintiff has them: undefined is unknown, null not applicable. */
export function knownFrom(facts: Facts, reads: readonly string[]): Known {
  const known: Record<string, unknown> = {};
  for (const name of reads) known[name] = valueOf(facts[name]);
  return known;
}

/** Beyond this many disputed facts in one computation it is left unsettled rather than tried through. */
const mostDisputed = 6;

/**
 * A computation over facts in dispute, decided for every way in which a court could believe one side on one fact and the
 * other on the next. Settled only where all agree; a value that differs is left out.
 */
export function decideDisputed(
  facts: Facts,
  reads: readonly string[],
  decide: (known: Known) => Computation,
): Computation {
  const disputed = reads.filter((name) => facts[name]?.state === 'disputed');
  if (disputed.length > mostDisputed) return { truth: 'unknown', because: 'disputed' };
  let versions: readonly Known[] = [knownFrom(facts, reads)];
  for (const name of disputed) {
    const state = facts[name];
    if (state?.state !== 'disputed') continue;
    const { plaintiff, defendant } = state.versions;
    versions = versions.flatMap((known) => [
      { ...known, [name]: plaintiff },
      { ...known, [name]: defendant },
    ]);
  }
  const [first, ...others] = versions.map(decide);
  if (first === undefined || others.some(({ truth }) => truth !== first.truth))
    return { truth: 'unknown', because: 'disputed' };
  const { value: _own, ...answer } = first;
  return others.every(({ value }) => JSON.stringify(value) === JSON.stringify(first.value)) ? first : answer;
}

function valueOf(state: FactState<unknown> | undefined): unknown {
  switch (state?.state) {
    case 'given':
    case 'found':
      return state.value;
    case 'disputed':
      return state.versions.plaintiff;
    case 'not-applicable':
      return null;
    case 'not-known':
    case 'not-asked':
    case undefined:
      return undefined;
  }
}
