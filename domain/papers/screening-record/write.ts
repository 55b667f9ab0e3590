import { grouped } from '#words/grouped.ts';
import type { ProvisionId } from '#words/citation.ts';
import { milliseconds, type Instant } from '#words/instant.ts';
import type { Language } from '#words/language.ts';
import { provision } from '#law/sources/sources.ts';

import type { RecordTexts } from './texts.ts';

/** A score in thousandths as a decimal with three places, as the law's own sum is rounded down. */
export function perMille(thousandths: number): string {
  return `${grouped(Math.floor(thousandths / 1_000))}.${String(thousandths % 1_000).padStart(3, '0')}`;
}

/** A share of a threshold, rounded down to three places. */
export function share(figure: number, threshold: number): string {
  return perMille(Math.floor((figure * 1_000) / threshold));
}

/** `2026-11-23 16:30:05` in Shanghai, whatever the machine's zone. */
export function moment(instant: Instant): string {
  const shanghai = new Date(milliseconds(instant) + 8 * 3_600_000).toISOString();
  return `${shanghai.slice(0, 10)} ${shanghai.slice(11, 19)}`;
}

/** Provisions in their short form, each with its mark where its text was not read. */
export function citations(ids: readonly ProvisionId[], language: Language, texts: RecordTexts): string {
  return texts.semicolon(
    ids.map((id) => {
      const { cite, mark } = provision(id);
      return mark === 'statute-text' || mark === 'official-text'
        ? cite[language]
        : texts.marked(cite[language], texts.marks[mark]);
    }),
  );
}
