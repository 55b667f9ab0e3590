import type { ProvisionId } from '#words/citation.ts';
import type { Bilingual } from '#words/language.ts';
import type { informationFacts } from '#law/facts/information.ts';

/** Values of the fact `informationKinds`. */
export type InformationKind = keyof (typeof informationFacts)['informationKinds']['options'] & string;

/** Names of the kinds of information, in the order in which engines count them; new ones go to the end. */
export const kindIds = [
  'resident-id',
  'hmt-residence',
  'permanent-resident-id',
  'mobile',
  'email',
  'bank-card',
  'uscc',
  'landline',
  'plate',
  'ip',
  'mac',
  'wechat',
  'qq',
  'passport',
  'travel-permit',
  'imei',
  'driving-file',
  'name',
  'address',
  'birth-date',
  'account',
  'password',
  'location-track',
  'health',
  'biometric',
  'social-security',
  'credit',
  'transaction',
  'lodging',
  'communication-record',
  'communication-content',
  'other',
] as const;
export type KindId = (typeof kindIds)[number];

/** Why a value that was found is none (docs/screening.md). */
export const invalidReasons = ['form', 'check', 'date', 'range'] as const;
export type InvalidReason = (typeof invalidReasons)[number];

/** Shapes that the engines find anywhere in a line; everything else needs its column or a lead word. */
export type Shape =
  | 'identity-number'
  | 'mobile'
  | 'landline'
  | 'email'
  | 'card'
  | 'credit-code'
  | 'plate'
  | 'ip'
  | 'mac'
  | 'wxid';

/**
 * A word in the small notation of shapes: `#` is a digit, `@` a capital letter but I and O, `A` to `Z` themselves. A
 * length in braces is not written: each length is a word of its own.
 */
export type WordForm = string;

/** What a cell of a column must look like to be a value of its kind. */
export type CellForm =
  /** The kind's own shape, and the relaxed forms of docs/screening.md. */
  | { readonly form: 'shape' }
  /** So many characters of any text. */
  | { readonly form: 'text'; readonly least: number; readonly most: number }
  | { readonly form: 'words'; readonly words: readonly WordForm[] }
  | { readonly form: 'digits'; readonly least: number; readonly most: number; readonly check?: 'luhn' }
  /** A person's name: 2 to 4 Han characters (form only unless it begins with a known surname), names joined by `·`, or Latin words. */
  | { readonly form: 'name' }
  /** A text in which a division is named; without one it is valid, form only. */
  | { readonly form: 'address' }
  /** A day: yyyy-mm-dd with any of `-/.年月日`, or yyyymmdd. */
  | { readonly form: 'date' }
  /** A decimal number between the two, with a point: degrees. */
  | { readonly form: 'decimal'; readonly least: number; readonly most: number };

/** A kind of information: one file of `kinds/`, and nothing else has to be written for a new one. */
export interface Kind {
  readonly id: KindId;
  readonly words: Bilingual;
  /** Whom a value concerns: an organisation is counted apart and is no person. */
  readonly concerns: 'person' | 'organisation' | 'device';
  /**
   * What shows that an item came twice: an equal value where it is a number of somebody's or something's own; else only that
   * the whole row came again, since two people bear one name and two orders cost the same.
   */
  readonly sameBy: 'value' | 'row';
  /** Several columns of a table describe one such item (the time and the sum of an order): it is counted by its most telling column. */
  readonly onceARow?: true;
  /** Found anywhere when there is one. */
  readonly shape?: Shape;
  /** What the law's own list of kinds of information calls it (the fact `informationKinds`); null where it is nobody's. */
  readonly information: InformationKind | null;
  /** Where the law or a standard speaks of this kind. */
  readonly cites: readonly ProvisionId[];
  /** Words that, shortly before a value, say what it is; lower case where Latin. */
  readonly leads: readonly string[];
  readonly cell: CellForm;
  /** Words that name such a column in its header, most telling first; lower case where Latin. */
  readonly headers: readonly string[];
  readonly examples: {
    readonly valid: readonly string[];
    readonly invalid: readonly (readonly [value: string, reason: InvalidReason])[];
    /** Texts in which it must not be found. */
    readonly none: readonly string[];
  };
}
