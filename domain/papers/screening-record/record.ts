import type { Day } from '#words/day.ts';
import type { Instant } from '#words/instant.ts';
import type { Bilingual, Language } from '#words/language.ts';
import type { ClassedContent } from '#screening/classes/classes-of-screening.ts';
import type { Ladder } from '#screening/figures/ladder.ts';
import type { Kind, KindId } from '#screening/kind.ts';
import type { Screening } from '#screening/report.ts';

import type { Paper } from '../paper.ts';
import { classes } from './classes.ts';
import { kinds, persons } from './figures.ts';
import { criminal, proposal } from './ladders.ts';
import { method, particulars, reading } from './particulars.ts';
import { places } from './places.ts';
import { textsIn } from './texts.ts';

/** What a screening record is written from. Nothing is looked up: what is null is not known, and the record says so. */
export interface ScreeningRecord {
  readonly language: Language;
  /** Whoever reads it must see that no real case is meant. */
  readonly demonstration: boolean;
  readonly organ: string;
  /** The matter it was made in: a case, a draft, a lead. */
  readonly matter: string;
  readonly exhibit: {
    readonly number: number;
    readonly name: string;
    readonly bytes: number;
    readonly digests: readonly { readonly algorithm: string; readonly value: string }[];
  };
  readonly from: Instant;
  readonly until: Instant;
  readonly place: string | null;
  /** Whoever screened; two at least must sign (ProcRules 36), so missing names are left to be written. */
  readonly officers: readonly string[];
  readonly software: { readonly version: string; readonly engineDigest: string | null };
  readonly screening: Screening;
  /** The day whose law the classes and ladders are of. */
  readonly on: Day;
  readonly ladder: Ladder;
  readonly contents: readonly ClassedContent[];
  readonly kinds: Readonly<Record<KindId, Pick<Kind, 'concerns'> & { readonly words: Bilingual }>>;
  /** Provinces by the first two digits of their codes, in the order in which they are listed. */
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly writtenAt: Instant;
}

/**
 * The record of a screening that a court can read (电子数据筛查笔录): what was read and how, what was found, of how many people, what the
 * figures mean in law, and what they do not show. A civil case has no form of its own for it; it says what EDataCrim 14 and ProcRules 39
 * and 42 ask of a record.
 */
export function screeningRecord(input: ScreeningRecord): Paper {
  const texts = textsIn(input.language);
  return {
    language: input.language,
    organ: input.organ,
    title: texts.title,
    subtitle: texts.subtitle(input.exhibit.number, input.exhibit.name),
    label: input.demonstration ? texts.demonstration : null,
    sections: [
      particulars(input, texts),
      method(input, texts),
      reading(input, texts),
      kinds(input, texts),
      persons(input, texts),
      criminal(input, texts),
      proposal(input, texts),
      places(input, texts),
      classes(input, texts),
      { title: texts.limits.title, tag: null, blocks: [{ how: 'list', items: texts.limits.items }] },
    ],
    signatures: [
      ...[0, 1].map((place) => ({ role: texts.signatures.officer(place + 1), name: input.officers[place] ?? '' })),
      ...input.officers.slice(2).map((name, place) => ({ role: texts.signatures.officer(place + 3), name })),
      { role: texts.signatures.witness, name: '' },
    ],
    signedOn: texts.signatures.on,
    writtenAt: input.writtenAt,
  };
}
