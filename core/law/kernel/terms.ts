import { asProvisionId } from '#words/citation.ts';
import type { ProvisionId } from '#words/citation.ts';
import type { Day } from '#words/day.ts';

import type { OptionOf, ValueOf, Vocabulary } from './fact.ts';
import type { Parameter } from './parameter.ts';
import type { Reading } from './regime.ts';
import type { Because, Truth } from './truth.ts';
import type { Actor, Burden, Curable, Value } from './step.ts';

/** What a step rests on. A bare list is short for its provisions. */
export interface About<Cited extends string = string> {
  readonly cites: readonly Cited[];
  /** Who must prove the step. */
  readonly burden?: Burden;
  /** Who can put it right after filing. */
  readonly curableBy?: Actor;
}

/** How a fact is compared; kept as data so that values can be solved for and rule sets described. */
export type Comparison =
  | { readonly op: 'is'; readonly value: string | boolean }
  | { readonly op: 'one-of'; readonly values: readonly string[] }
  | { readonly op: 'includes-any'; readonly values: readonly string[] }
  | { readonly op: 'at-least' | 'more-than'; readonly bound: number | Parameter }
  | { readonly op: 'on-or-after' | 'before'; readonly bound: Day };

/** What a computation answers: a truth, or the kind of unknown, with a value beside it. */
export interface Computation {
  readonly truth: Truth;
  /** Only with `unknown`; absent there means that a fact read is missing or disputed. */
  readonly because?: Because;
  readonly value?: Value;
}

/** The law as a computation may read it: the day, figures, and the readings it declared. */
export interface At {
  readonly on: Day;
  /** The figure in force, or undefined where the law gives none. */
  readonly figure: (parameter: Parameter) => number | undefined;
  readonly reading: (reading: Reading) => string;
  /** Which proposal this computation stands in, if any. */
  readonly proposal: string | null;
}

/** Facts handed to a computation: undefined is unknown, null is not applicable. */
export type Known = Readonly<Record<string, unknown>>;

/** A way to make a computed step come out otherwise: facts and the values they would need. */
export type Assignment = Readonly<Record<string, unknown>>;

interface Common {
  readonly id: string;
  readonly provisions: readonly ProvisionId[];
  readonly burden: Burden | null;
  readonly curable: Curable | null;
}
export interface FactTerm extends Common {
  readonly how: 'fact';
  readonly fact: string;
  readonly comparison: Comparison;
}
export interface OpenTerm extends Common {
  readonly how: 'open';
  /** The fact that a court's finding would state; null where not even a finding is foreseen. */
  readonly fact: string | null;
}
export interface AllTerm extends Common {
  readonly how: 'all' | 'any';
  readonly parts: readonly Term[];
}
export interface NotTerm extends Common {
  readonly how: 'not';
  readonly part: Term;
}
/** One exception: where `when` holds, the answer is `then`, whatever the base says. */
export interface Exception {
  readonly when: Term;
  readonly then: 'yes' | 'no';
}
export interface UnlessTerm extends Common {
  readonly how: 'unless';
  readonly base: Term;
  readonly exceptions: readonly Exception[];
}
export interface ComputedTerm extends Common {
  readonly how: 'computed';
  readonly reads: readonly string[];
  readonly readings: readonly Reading[];
  readonly decide: (known: Known, at: At) => Computation;
  readonly solve: ((goal: 'yes' | 'no', known: Known, at: At) => readonly Assignment[]) | null;
}
/** A contested point: the chosen reading's term stands here. */
export interface ContestedTerm {
  readonly how: 'contested';
  readonly reading: Reading;
  readonly options: Readonly<Record<string, Term>>;
}
/** Versions of a rule by date; on a day that none covers, there is no rule and the step is open. */
export interface DatedTerm extends Common {
  readonly how: 'dated';
  readonly versions: readonly {
    readonly from: Day;
    readonly until?: Day;
    readonly term: Term;
  }[];
}

/** A rule before it is bound to a regime: data, with functions only inside computations. */
export type Term = FactTerm | OpenTerm | AllTerm | NotTerm | UnlessTerm | ComputedTerm | ContestedTerm | DatedTerm;

type NamesOf<Words extends Vocabulary, Kind extends string> = {
  [Name in keyof Words]: Words[Name]['kind'] extends Kind ? Name : never;
}[keyof Words] &
  string;

type KnownOf<Words extends Vocabulary, Name extends keyof Words> = {
  readonly [Key in Name]: ValueOf<Words[Key]> | null | undefined;
};

/** What a computed term says of itself. */
export interface Compute<Words extends Vocabulary, Name extends keyof Words & string> {
  readonly reads: readonly Name[];
  readonly readings?: readonly Reading[];
  readonly decide: (known: KnownOf<Words, Name>, at: At) => Computation;
  /** Values of the facts read that would give the goal, nearest first. */
  readonly solve?: (
    goal: 'yes' | 'no',
    known: KnownOf<Words, Name>,
    at: At,
  ) => readonly { readonly [Key in Name]?: ValueOf<Words[Key]> }[];
}

/** The builders of rules, bound to one vocabulary: a misspelt fact or an impossible value does not compile. */
export interface Terms<Words extends Vocabulary, Cited extends string> {
  /** The boolean fact is true, or has the value named. */
  is<Name extends NamesOf<Words, 'boolean'>>(
    id: string,
    about: About<Cited> | readonly Cited[],
    fact: Name,
    value?: boolean,
  ): FactTerm;
  /** The choice is one of these options. */
  oneOf<Name extends NamesOf<Words, 'choice'>>(
    id: string,
    about: About<Cited> | readonly Cited[],
    fact: Name,
    ...values: readonly OptionOf<Words[Name]>[]
  ): FactTerm;
  /** The set holds at least one of these options. */
  includesAny<Name extends NamesOf<Words, 'set'>>(
    id: string,
    about: About<Cited> | readonly Cited[],
    fact: Name,
    ...values: readonly OptionOf<Words[Name]>[]
  ): FactTerm;
  /** The figure reaches the bound (以上 includes the figure itself). */
  atLeast<Name extends NamesOf<Words, 'count' | 'fen'>>(
    id: string,
    about: About<Cited> | readonly Cited[],
    fact: Name,
    bound: Parameter,
  ): FactTerm;
  /** The figure goes beyond the bound (超过 excludes the figure itself). */
  moreThan<Name extends NamesOf<Words, 'count' | 'fen'>>(
    id: string,
    about: About<Cited> | readonly Cited[],
    fact: Name,
    bound: Parameter,
  ): FactTerm;
  /** The day is the bound or later; a partial day answers only where all its days agree. */
  onOrAfter<Name extends NamesOf<Words, 'day'>>(
    id: string,
    about: About<Cited> | readonly Cited[],
    fact: Name,
    bound: Day,
  ): FactTerm;
  /** The law in force gives no test. Only a finding of the named fact by a court closes it. */
  open<Name extends NamesOf<Words, 'boolean'>>(
    id: string,
    about: About<Cited> | readonly Cited[],
    fact: Name | null,
  ): OpenTerm;
  all(id: string, about: About<Cited> | readonly Cited[], ...parts: readonly Term[]): AllTerm;
  any(id: string, about: About<Cited> | readonly Cited[], ...parts: readonly Term[]): AllTerm;
  not(id: string, about: About<Cited> | readonly Cited[], part: Term): NotTerm;
  /** `base`, unless an exception holds; a bare term as exception means that it turns the answer to no. */
  unless(
    id: string,
    about: About<Cited> | readonly Cited[],
    base: Term,
    ...exceptions: readonly (Term | Exception)[]
  ): UnlessTerm;
  computed<Name extends keyof Words & string>(
    id: string,
    about: About<Cited> | readonly Cited[],
    compute: Compute<Words, Name>,
  ): ComputedTerm;
  contested<Point extends Reading>(
    reading: Point,
    options: Readonly<Record<Extract<keyof Point['options'], string>, Term>>,
  ): ContestedTerm;
  dated(id: string, about: About<Cited> | readonly Cited[], ...versions: DatedTerm['versions']): DatedTerm;
}

/**
 * Binds the builders of rules to a vocabulary and to the citations that resolve. Both are only types here: names are
 * checked by the compiler, not while rules run.
 */
export function terms<Words extends Vocabulary, Cited extends string>(): Terms<Words, Cited> {
  const fact = (id: string, about: About | readonly string[], name: string, comparison: Comparison): FactTerm => ({
    how: 'fact',
    ...common(id, about),
    fact: name,
    comparison,
  });
  return {
    is: (id, about, name, value = true) => fact(id, about, name, { op: 'is', value }),
    oneOf: (id, about, name, ...values) => fact(id, about, name, { op: 'one-of', values }),
    includesAny: (id, about, name, ...values) => fact(id, about, name, { op: 'includes-any', values }),
    atLeast: (id, about, name, bound) => fact(id, about, name, { op: 'at-least', bound }),
    moreThan: (id, about, name, bound) => fact(id, about, name, { op: 'more-than', bound }),
    onOrAfter: (id, about, name, bound) => fact(id, about, name, { op: 'on-or-after', bound }),
    open: (id, about, name) => ({ how: 'open', ...common(id, about), fact: name }),
    all: (id, about, ...parts) => ({ how: 'all', ...common(id, about), parts }),
    any: (id, about, ...parts) => ({ how: 'any', ...common(id, about), parts }),
    not: (id, about, part) => ({ how: 'not', ...common(id, about), part }),
    unless: (id, about, base, ...exceptions) => ({
      how: 'unless',
      ...common(id, about),
      base,
      exceptions: exceptions.map((exception) => ('when' in exception ? exception : { when: exception, then: 'no' })),
    }),
    computed: (id, about, { reads, readings = [], decide, solve }) => ({
      how: 'computed',
      ...common(id, about),
      reads,
      readings,
      // The kernel hands over exactly the facts named in `reads`, so the narrower parameter type holds.
      decide: decide as ComputedTerm['decide'],
      solve: (solve as ComputedTerm['solve'] | undefined) ?? null,
    }),
    contested: (reading, options) => ({ how: 'contested', reading, options }),
    dated: (id, about, ...versions) => ({ how: 'dated', ...common(id, about), versions }),
  };
}

function common(id: string, about: About | readonly string[]): Common {
  const { cites, burden, curableBy } = isList(about) ? { cites: about } : about;
  return {
    id,
    provisions: cites.map(asProvisionId),
    burden: burden ?? null,
    curable: curableBy === undefined ? null : { by: curableBy },
  };
}

function isList(about: About | readonly string[]): about is readonly string[] {
  return Array.isArray(about);
}
