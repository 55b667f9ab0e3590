import type { ProvisionId } from '#words/citation.ts';

import type { FactState, Facts } from './fact.ts';
import type { Because, Truth } from './truth.ts';

/** How a step comes to its answer. */
export type How = 'all' | 'any' | 'unless' | 'not' | 'fact' | 'open' | 'computed';

/** Who can act on a step. */
export type Actor =
  | 'plaintiff'
  | 'defendant'
  | 'court'
  | 'superior-court'
  | 'procuratorate'
  | 'department'
  | 'designator';

/** Who loses if the step stays unproved at judgment. */
export type Burden = 'plaintiff' | 'defendant' | 'court';

/** That a step can be put right, and by whom. */
export interface Curable {
  readonly by: Actor;
}

/** Plain data a step may carry beside its truth: a date, candidates, a tier. Numbers are whole. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** One fact as a step saw it. */
export interface Seen {
  readonly fact: string;
  readonly state: FactState<unknown>;
}

/** One reasoned step. The tree of steps is the reasoning; words are added from the phrase tables by `id`. */
export interface Step {
  readonly id: string;
  readonly how: How;
  readonly truth: Truth;
  readonly because: Because | null;
  readonly provisions: readonly ProvisionId[];
  readonly burden: Burden | null;
  readonly seen: readonly Seen[];
  readonly parts: readonly Step[];
  /** This step is an exception (除非) to its first sibling. */
  readonly exception: boolean;
  /** For an exception: what the answer becomes where it holds. */
  readonly turnsTo: 'yes' | 'no' | null;
  readonly curable: Curable | null;
  /** The contested point under one of whose readings this step was taken. */
  readonly reading: string | null;
  /** The proposal that put this step in the place of the rule in force. */
  readonly proposal: string | null;
  readonly value: Value | undefined;
}

/** What a step inherits from its rule, the same for every case. */
export interface Rule {
  readonly id: string;
  readonly how: How;
  readonly provisions: readonly ProvisionId[];
  readonly burden: Burden | null;
  readonly curable: Curable | null;
  readonly exception: boolean;
  readonly turnsTo: 'yes' | 'no' | null;
  readonly reading: string | null;
  readonly proposal: string | null;
  /** The facts read by this step itself, not by its parts. */
  readonly reads: readonly string[];
}

const notAsked: FactState<unknown> = { state: 'not-asked' };

/**
 * A step as the kernel makes it: six words in memory, the rest read through its rule when asked for. Copying the
 * rule's fields into each step halves the rate of decisions.
 */
export class Reasoned implements Step {
  readonly rule: Rule;
  readonly truth: Truth;
  readonly because: Because | null;
  readonly parts: readonly Step[];
  readonly facts: Facts;
  readonly value: Value | undefined;

  constructor(
    rule: Rule,
    truth: Truth,
    because: Because | null,
    parts: readonly Step[],
    facts: Facts,
    value: Value | undefined,
  ) {
    this.rule = rule;
    this.truth = truth;
    this.because = because;
    this.parts = parts;
    this.facts = facts;
    this.value = value;
  }

  get id(): string {
    return this.rule.id;
  }
  get how(): How {
    return this.rule.how;
  }
  get provisions(): readonly ProvisionId[] {
    return this.rule.provisions;
  }
  get burden(): Burden | null {
    return this.rule.burden;
  }
  get curable(): Curable | null {
    return this.rule.curable;
  }
  get exception(): boolean {
    return this.rule.exception;
  }
  get turnsTo(): 'yes' | 'no' | null {
    return this.rule.turnsTo;
  }
  get reading(): string | null {
    return this.rule.reading;
  }
  get proposal(): string | null {
    return this.rule.proposal;
  }
  get seen(): readonly Seen[] {
    return this.rule.reads.map((fact) => ({ fact, state: this.facts[fact] ?? notAsked }));
  }
}

/** Every step of a tree, parents before parts. */
export function* steps(step: Step): Generator<Step> {
  yield step;
  for (const part of step.parts) yield* steps(part);
}
