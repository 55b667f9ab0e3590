import type { Step } from './step.ts';
import { steps } from './step.ts';

/** A fact worth asking for, and the step that wants it. */
export interface Ask {
  readonly fact: string;
  readonly step: string;
  /** Asked already, and not known: to be looked for rather than asked again. */
  readonly notKnown: boolean;
}

/**
 * The facts to ask for, in order: only those that can still change the outcome, a fact that can settle it alone
 * before facts that need others, facts already answered with "not known" last.
 */
export function nextQuestions(root: Step): readonly Ask[] {
  const asks: (Ask & { readonly depth: number })[] = [];
  collect(root, 0, asks);
  const first = new Map<string, Ask & { readonly depth: number }>();
  for (const ask of asks) {
    const known = first.get(ask.fact);
    if (known === undefined || ask.depth < known.depth) first.set(ask.fact, ask);
  }
  return [...first.values()]
    .toSorted((one, other) => Number(one.notKnown) - Number(other.notKnown) || one.depth - other.depth)
    .map(({ fact, step, notKnown }) => ({ fact, step, notKnown }));
}

/** Depth counts the changes between `all` and `any` on the way down: a fact straight under the root's `all` settles a no alone. */
function collect(step: Step, depth: number, into: (Ask & { readonly depth: number })[]): void {
  if (step.truth !== 'unknown') return;
  if (step.how === 'open') return;
  for (const { fact, state } of step.seen) {
    if (state.state === 'not-asked' || state.state === 'not-known')
      into.push({ fact, step: step.id, notKnown: state.state === 'not-known', depth });
  }
  const deeper = step.how === 'any' || step.how === 'unless' ? depth + 1 : depth;
  for (const part of step.parts) collect(part, deeper, into);
}

/** Facts on which the parties differ and which keep the outcome unknown: for the hearing, not for the form. */
export function contestedFacts(root: Step): readonly string[] {
  if (root.truth !== 'unknown') return [];
  const names = [...steps(root)]
    .filter(({ truth }) => truth === 'unknown')
    .flatMap(({ seen }) => seen.filter(({ state }) => state.state === 'disputed'))
    .map(({ fact }) => fact);
  return [...new Set(names)];
}
