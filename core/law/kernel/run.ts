import type { Test } from './comparison.ts';
import type { FactState, Facts } from './fact.ts';
import type { Rule, Step } from './step.ts';
import { Reasoned } from './step.ts';
import type { Because, Truth } from './truth.ts';
import { negate, weightier } from './truth.ts';

/** A rule bound to a regime: facts in, its reasoned step out. */
export type Run = (facts: Facts) => Reasoned;

/** One frozen empty list for all leaves, so that a leaf costs one object. */
export const noParts: readonly Step[] = Object.freeze([]);

/** `all` where one no decides, `any` where one yes does; every part is visited, for the tree must be complete. */
export function junction(rule: Rule, runs: readonly Run[], deciding: 'yes' | 'no'): Run {
  const otherwise = negate(deciding);
  return (facts) => {
    const parts: Reasoned[] = [];
    let truth: Truth = otherwise;
    let because: Because | null = null;
    for (const run of runs) {
      const step = run(facts);
      parts.push(step);
      if (truth === deciding) continue;
      if (step.truth === deciding) {
        truth = deciding;
        because = null;
      } else if (step.truth === 'unknown') {
        truth = 'unknown';
        because = weightier(because, step.because);
      }
    }
    return new Reasoned(rule, truth, because, parts, facts, undefined);
  };
}

/** A leaf that compares one fact. */
export function factRun(rule: Rule, fact: string, test: Test): Run {
  return (facts) => {
    const state = facts[fact];
    if (state !== undefined && (state.state === 'given' || state.state === 'found')) {
      const held = test(state.value);
      return held === undefined
        ? new Reasoned(rule, 'unknown', 'missing', noParts, facts, undefined)
        : new Reasoned(rule, held ? 'yes' : 'no', null, noParts, facts, undefined);
    }
    return unsettled(rule, state, test, facts);
  };
}

/** A leaf whose fact is not simply given: absent, disputed or not applicable. */
function unsettled(rule: Rule, state: FactState<unknown> | undefined, test: Test, facts: Facts): Reasoned {
  if (state?.state === 'not-applicable') return new Reasoned(rule, 'no', null, noParts, facts, undefined);
  if (state?.state === 'disputed') {
    const plaintiff = test(state.versions.plaintiff);
    const defendant = test(state.versions.defendant);
    // A dispute that does not touch the answer leaves the answer standing.
    return plaintiff === defendant && plaintiff !== undefined
      ? new Reasoned(rule, plaintiff ? 'yes' : 'no', null, noParts, facts, undefined)
      : new Reasoned(rule, 'unknown', 'disputed', noParts, facts, undefined);
  }
  return new Reasoned(rule, 'unknown', 'missing', noParts, facts, undefined);
}
