import type { Bilingual } from '#words/language.ts';

import type { Actor } from './step.ts';

/** Which court found a fact, by which act, for which reasons: the only thing that closes an open term. */
export interface Finding {
  readonly court: string;
  readonly act: string;
  readonly reasons: string;
}

/** What is known of one fact, and from where. A name absent from a sheet was not asked. */
export type FactState<Value> =
  | {
      readonly state: 'given';
      readonly value: Value;
      readonly source?: string;
      readonly exhibits?: readonly string[];
    }
  | { readonly state: 'found'; readonly value: Value; readonly by: Finding }
  | {
      readonly state: 'disputed';
      readonly versions: { readonly plaintiff: Value; readonly defendant: Value };
    }
  | { readonly state: 'not-known' }
  | { readonly state: 'not-asked' }
  | { readonly state: 'not-applicable' };

/** A fact sheet as the kernel sees it: any names, values not yet looked at. Never changed once decided on. */
export type Facts = Readonly<Record<string, FactState<unknown> | undefined>>;

export const factKinds = ['boolean', 'count', 'fen', 'day', 'choice', 'set', 'list', 'text'] as const;

/** count: whole number of persons, items …; fen: money; day: a day, a month or a year; set: several of the options. */
export type FactKind = (typeof factKinds)[number];

/**
 * Who could make the fact otherwise. `past` means nobody: it can only be proved otherwise, so a change of it is shown
 * as a condition, never as advice.
 */
export type Mover = Actor | 'past';

/** One fact of the vocabulary: what it is, how it is asked, who could change it. */
export interface FactDefinition {
  readonly kind: FactKind;
  /** Part of the form that asks for it. */
  readonly group: string;
  /** The question put to a person, in plain words. */
  readonly question: Bilingual;
  /** For `choice` and `set`: the identifiers of the answers, with their words. */
  readonly options?: Readonly<Record<string, Bilingual>>;
  readonly mover: Mover;
  /** Only a court's finding settles it: no party can give it. */
  readonly onlyFound?: true;
}

/** Every fact a rule may read. */
export type Vocabulary = Readonly<Record<string, FactDefinition>>;

/** The identifiers of the answers to a choice or a set. */
export type OptionOf<Definition extends FactDefinition> = Definition extends {
  readonly options: infer Options;
}
  ? Extract<keyof Options, string>
  : never;

/** The JavaScript value of a fact, by its kind. Days are ISO text and may be partial; lists hold plain records. */
export type ValueOf<Definition extends FactDefinition> = Definition['kind'] extends 'boolean'
  ? boolean
  : Definition['kind'] extends 'count' | 'fen'
    ? number
    : Definition['kind'] extends 'choice'
      ? OptionOf<Definition>
      : Definition['kind'] extends 'set'
        ? readonly OptionOf<Definition>[]
        : Definition['kind'] extends 'list'
          ? readonly Readonly<Record<string, string | number | boolean>>[]
          : string;

/** A typed fact sheet over a vocabulary: all names optional, absent means not asked. */
export type SheetOf<Words extends Vocabulary> = {
  readonly [Name in keyof Words]?: FactState<ValueOf<Words[Name]>>;
};

/** A fact given by a party, as most tests and forms need it. */
export function given<const Value>(value: Value): FactState<Value> {
  return { state: 'given', value };
}

/** A fact found by a court. */
export function found<const Value>(value: Value, by: Finding): FactState<Value> {
  return { state: 'found', value, by };
}

/** A fact on which the parties differ. */
export function disputed<const Value>(plaintiff: Value, defendant: Value): FactState<Value> {
  return { state: 'disputed', versions: { plaintiff, defendant } };
}
