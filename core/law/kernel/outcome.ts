import type { Test } from './comparison.ts';
import type { FactState, Facts } from './fact.ts';
import type { Because, Truth } from './truth.ts';

/**
 * An answer as a number: 0 no, 1 yes, above that unknown, the weightier reason the larger number (see `weightier`). The
 * path without a tree works on these, so that an answer costs no object.
 */
export type Code = 0 | 1 | 2 | 3 | 4;

export const no = 0;
export const yes = 1;
export const open = 2;
export const disputed = 3;
export const missing = 4;

/** A rule bound to a regime that answers and builds no tree. Always the answer of the tree. */
export type Evaluate = (facts: Facts) => Code;

/** An answer without its reasons. */
export interface Outcome {
  readonly outcome: Truth;
  readonly because: Because | null;
}

const outcomes: readonly Outcome[] = Object.freeze(
  [
    { outcome: 'no', because: null },
    { outcome: 'yes', because: null },
    { outcome: 'unknown', because: 'open' },
    { outcome: 'unknown', because: 'disputed' },
    { outcome: 'unknown', because: 'missing' },
  ].map((each) => Object.freeze(each) as Outcome),
);

/** The answer that a number stands for: one object each, never a new one. */
export function outcomeOfCode(code: Code): Outcome {
  const outcome = outcomes[code];
  if (outcome === undefined) throw new RangeError(`no answer ${code}`);
  return outcome;
}

/** The number of an answer. */
export function codeOf(truth: Truth, because: Because | null): Code {
  if (truth === 'yes') return yes;
  if (truth === 'no') return no;
  if (because === 'open') return open;
  return because === 'disputed' ? disputed : missing;
}

/** `all` and `any`: unlike the tree, it stops at the part that decides. */
export function junctionCode(parts: readonly Evaluate[], deciding: 0 | 1): Evaluate {
  return (facts) => {
    let doubt: Code = no;
    for (const part of parts) {
      const code = part(facts);
      if (code === deciding) return deciding;
      if (code > doubt && code > yes) doubt = code;
    }
    if (doubt > yes) return doubt;
    return deciding === no ? yes : no;
  };
}

export function negationCode(part: Evaluate): Evaluate {
  return (facts) => {
    const code = part(facts);
    if (code === yes) return no;
    return code === no ? yes : code;
  };
}

/** A fact compared: as `unsettled` where it is not simply given. */
export function factCode(fact: string, test: Test): Evaluate {
  return (facts) => {
    const state = facts[fact];
    return state !== undefined && (state.state === 'given' || state.state === 'found')
      ? tested(test(state.value))
      : unsettledCode(state, test);
  };
}

function unsettledCode(state: FactState<unknown> | undefined, test: Test): Code {
  if (state?.state === 'not-applicable') return no;
  if (state?.state !== 'disputed') return missing;
  const plaintiff = test(state.versions.plaintiff);
  return plaintiff !== undefined && plaintiff === test(state.versions.defendant) ? tested(plaintiff) : disputed;
}

function tested(held: boolean | undefined): Code {
  if (held === undefined) return missing;
  return held ? yes : no;
}
