import type { CaseView, RelatedCase } from '#contract/shapes/case.ts';
import type { Language } from '#words/language.ts';
import type { Track } from '../parts/two-tracks.tsx';

/** The name of the court of a case, in the reader’s language. */
export const courtOf = (
  one: { readonly court: { readonly name: string; readonly nameEn: string } },
  language: Language,
): string => (language === 'zh' ? one.court.name : one.court.nameEn);

/** An earlier case on the axis of two courts. */
export function trackOf(one: RelatedCase, language: Language): Track {
  return {
    court: courtOf(one, language),
    filer: language === 'zh' ? one.filer.name : one.filer.nameEn,
    receivedAt: one.receivedAt,
    receivedEntry: one.receivedEntry,
    docketedAt: one.docketedAt,
    docketedEntry: one.docketedEntry,
  };
}

/** This case on the axis of two courts. */
export function ownTrack(view: CaseView, language: Language): Track {
  const { summary } = view;
  // What an earlier court entered proves its order, not this one's.
  const entries = view.entries.filter(({ earlier }) => earlier === null);
  return {
    court: courtOf(summary, language),
    filer: language === 'zh' ? summary.filer.name : summary.filer.nameEn,
    receivedAt: summary.receivedAt,
    receivedEntry: entries.find((entry) => entry.act === 'submit-complaint')?.index ?? null,
    docketedAt: summary.docketedAt,
    docketedEntry: entries.find((entry) => entry.act === 'docket')?.index ?? null,
  };
}
