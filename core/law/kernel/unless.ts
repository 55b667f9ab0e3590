import type { Code, Evaluate } from './outcome.ts';
import { no, yes } from './outcome.ts';
import type { Run } from './run.ts';
import type { Rule } from './step.ts';
import { Reasoned } from './step.ts';
import type { Because, Truth } from './truth.ts';
import { weightier } from './truth.ts';

/** Two exceptions to one rule hold together and say opposite things: the law book contradicts itself here. */
export class ConflictingExceptions extends Error {
  readonly rule: string;
  readonly exceptions: readonly [string, string];

  constructor(rule: string, exceptions: readonly [string, string]) {
    super(`${rule}: ${exceptions[0]} and ${exceptions[1]} both hold and disagree`);
    this.name = 'ConflictingExceptions';
    this.rule = rule;
    this.exceptions = exceptions;
  }
}

/** An exception bound to a regime: with its tree, and without. */
export interface BoundException {
  readonly id: string;
  readonly then: 'yes' | 'no';
  readonly run: Run;
  readonly code: Evaluate;
}

/** A base with its exceptions; every one is visited, for the tree must be complete. */
export function unlessRun(rule: Rule, base: Run, exceptions: readonly BoundException[]): Run {
  return (facts) => {
    const first = base(facts);
    const parts: Reasoned[] = [first];
    let truth: Truth = first.truth;
    let because = first.because;
    let fired: BoundException | undefined;
    let doubtful: Because | null = null;
    let swayed = false;
    for (const exception of exceptions) {
      const step = exception.run(facts);
      parts.push(step);
      if (step.truth === 'yes') fired = agreeing(rule.id, fired, exception);
      else if (step.truth === 'unknown' && exception.then !== first.truth) {
        swayed = true;
        doubtful = weightier(doubtful, step.because);
      }
    }
    if (fired !== undefined) {
      truth = fired.then;
      because = null;
    } else if (swayed) {
      because = weightier(because, doubtful);
      truth = 'unknown';
    }
    return new Reasoned(rule, truth, because, parts, facts, undefined);
  };
}

/** The same without a tree. */
export function unlessCode(rule: string, base: Evaluate, exceptions: readonly BoundException[]): Evaluate {
  return (facts) => {
    const first = base(facts);
    let fired: BoundException | undefined;
    let doubt: Code = no;
    for (const exception of exceptions) {
      const code = exception.code(facts);
      if (code === yes) fired = agreeing(rule, fired, exception);
      else if (code > yes && code > doubt && turned(exception) !== first) doubt = code;
    }
    if (fired !== undefined) return turned(fired);
    if (doubt <= yes) return first;
    return first > doubt ? first : doubt;
  };
}

const turned = ({ then }: BoundException): Code => (then === 'yes' ? yes : no);

function agreeing(rule: string, fired: BoundException | undefined, other: BoundException): BoundException {
  if (fired !== undefined && fired.then !== other.then) throw new ConflictingExceptions(rule, [fired.id, other.id]);
  return fired ?? other;
}
