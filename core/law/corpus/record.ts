import type { PartialDay } from '#words/day.ts';

import type { OptionOf } from '#law/kernel/fact.ts';

import type { vocabulary } from '../facts/vocabulary.ts';

type Option<Name extends keyof typeof vocabulary> = OptionOf<(typeof vocabulary)[Name]>;

/**
 * What of a published case the law looks at, in the names of the public format (`corpus/format.ts`). `null` is always
 * "not known"; an empty list of defendants or conduct is not known either.
 */
export interface PublishedRecord {
  readonly id: string;
  readonly caseNumber: string | null;
  readonly court: { readonly name: string | null; readonly level: string | null } | null;
  readonly procuratorateOrPlaintiff: { readonly name: string | null; readonly kind: string | null };
  readonly procedureKind: string | null;
  readonly dateFiled: PartialDay | null;
  readonly dateDecided: PartialDay | null;
  readonly defendants: readonly { readonly kind: string | null }[];
  readonly conduct: readonly string[];
  readonly informationCategories: readonly string[];
  readonly sensitive: boolean | null;
  readonly itemsCount: number | null;
  readonly victimsCount: number | null;
  readonly preLitigationAnnouncement: { readonly made: boolean | null; readonly date: PartialDay | null };
  readonly claims: readonly string[] | null;
  readonly claimsGranted: readonly string[] | null;
  /** In yuan, as reports state them; at most two decimals. */
  readonly illegalGainsCny: number | null;
  readonly claimedLossCny: number | null;
  readonly damagesAwardedCny: number | null;
  readonly damagesBasis: string | null;
  readonly apologyMedium: string | null;
  readonly outcome: string | null;
  readonly jurisdictionGround: string | null;
  readonly sources: readonly string[];
}

/** What the directory of organs knows of names in a record; undefined where it knows no such name, or several. */
export interface RecordOrgans {
  readonly court: (name: string) => RecordCourt | undefined;
  readonly procuratorateLevel: (name: string) => Option<'procuratorateLevel'> | undefined;
  readonly organisationLevel: (name: string) => Option<'organisationLevel'> | undefined;
}

export interface RecordCourt {
  readonly kind: Option<'courtKind'>;
  readonly division: string | null;
  readonly internetCity: Option<'internetCourtCity'> | null;
}
