import type { ProvisionId } from '#words/citation.ts';
import type { Day } from '#words/day.ts';
import type { Bilingual } from '#words/language.ts';
import type { Reading } from '#law/kernel/regime.ts';
import type { KnownProvision } from '#law/sources/sources.ts';
import type { Mark } from '#law/sources/provision.ts';

import type { InformationKind, Kind, KindId } from '../kind.ts';

/** What classes need to know of each kind. */
export type KindTable = Readonly<Record<KindId, Pick<Kind, 'information' | 'concerns'>>>;

/** What one row holds of one person. */
export interface RowContent {
  /** Kinds that have a valid value in the row. */
  readonly kinds: readonly KindId[];
  /** Whether the person was under 14 on the day of the leak; null where nobody knows. */
  readonly under14: boolean | null;
}

/** Texts that put information into classes, the law first. */
export const classificationIds = ['pipl-28', 'gbt-45574', 'gbt-35273', 'crim-2017'] as const;
export type ClassificationId = (typeof classificationIds)[number];

/**
 * sensitive: named; to-be-judged: not named, a general clause or a combined effect decides; not-listed: said not to be among the sensitive;
 * not-known: the text was not read so far; first, second, third: from 50, 500, 5,000 items; none: nobody's information; no-rule: not in force.
 */
export const classNames = [
  'sensitive',
  'to-be-judged',
  'not-listed',
  'not-known',
  'first',
  'second',
  'third',
  'none',
  'no-rule',
] as const;
export type ClassName = (typeof classNames)[number];

/** What a row must hold for a rule. Organisations never count. */
export type When =
  | { readonly how: 'information'; readonly any: readonly InformationKind[] }
  | { readonly how: 'kind'; readonly any: readonly KindId[] }
  /** One kind of each list, in the same row. */
  | { readonly how: 'together'; readonly each: readonly (readonly KindId[])[] }
  /** So many kinds that concern a person, whichever. */
  | { readonly how: 'several'; readonly least: number }
  | { readonly how: 'under-14' };

/** One class and what leads to it. */
export interface ClassRule {
  readonly when: When;
  readonly class: ClassName;
  readonly why: Bilingual;
  readonly cites: readonly KnownProvision[];
  /** Where putting these kinds under the text is less sure than the text itself. */
  readonly mark?: Mark;
}

/** A class that the row would have on another reading than the default. */
export interface ReadingRule {
  readonly reading: Reading;
  readonly option: string;
  readonly when: When;
  readonly class: ClassName;
}

/** One text with its classes. The first rule that applies gives the class, so the most sensitive stand first. */
export interface Classification {
  readonly id: ClassificationId;
  readonly words: Bilingual;
  readonly from: Day;
  /** Since when another text takes its place in part. */
  readonly superseded?: { readonly on: Day; readonly by: KnownProvision };
  readonly rules: readonly ClassRule[];
  readonly otherwise: Omit<ClassRule, 'when'>;
  readonly readings: readonly ReadingRule[];
}

/** A class that the row may also have. */
export interface OtherClass {
  readonly because: 'age' | 'reading';
  /** The reading and the option of it; null where the age of the person decides. */
  readonly reading: { readonly id: string; readonly option: string } | null;
  readonly class: ClassName;
  readonly why: Bilingual;
  readonly cites: readonly ProvisionId[];
  readonly mark: Mark;
}

/** How one text classes a row. */
export interface Classed {
  readonly classification: ClassificationId;
  readonly class: ClassName;
  /** Kinds that carry it; empty where age, or nothing in particular, does. */
  readonly kinds: readonly KindId[];
  readonly why: Bilingual;
  readonly cites: readonly ProvisionId[];
  /** The least sure of what it rests on. */
  readonly mark: Mark;
  readonly supersededInPart: ProvisionId | null;
  readonly couldBe: readonly OtherClass[];
}
