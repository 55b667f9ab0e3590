import type { Bilingual } from '#words/language.ts';
import type { Texts } from '../texts/zh.ts';

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The fields of a published record that the page shows; what a record does not state is null and is shown as not stated. */
export interface RecordWords {
  readonly title: Bilingual;
  readonly caseNumber: string | null;
  readonly court: string | null;
  readonly plaintiff: string | null;
  readonly filed: string | null;
  readonly decided: string | null;
  readonly conduct: readonly string[];
  readonly victims: number | null;
  readonly items: number | null;
  readonly announcement: { readonly made: boolean | null; readonly date: string | null } | null;
  readonly claims: readonly string[];
  readonly granted: readonly string[];
  /** Whole yuan, as the sources state it. */
  readonly damages: number | null;
  readonly confidence: string | null;
  readonly sources: readonly string[];
}

export function recordWords(record: Json): RecordWords {
  const court = isRecord(record['court']) ? record['court'] : {};
  const plaintiff = isRecord(record['procuratorateOrPlaintiff']) ? record['procuratorateOrPlaintiff'] : {};
  const announcement = record['preLitigationAnnouncement'];
  const id = textOf(record['id']) ?? '';
  return {
    title: { zh: textOf(record['titleZh']) ?? id, en: textOf(record['titleEn']) ?? id },
    caseNumber: textOf(record['caseNumber']),
    court: textOf(court['name']),
    plaintiff: textOf(plaintiff['name']),
    filed: textOf(record['dateFiled']),
    decided: textOf(record['dateDecided']),
    conduct: textsOf(record['conduct']),
    victims: numberOf(record['victimsCount']),
    items: numberOf(record['itemsCount']),
    announcement: isRecord(announcement)
      ? {
          made: typeof announcement['made'] === 'boolean' ? announcement['made'] : null,
          date: textOf(announcement['date']),
        }
      : null,
    claims: textsOf(record['claims']),
    granted: textsOf(record['claimsGranted']),
    damages: numberOf(record['damagesAwardedCny']),
    confidence: textOf(record['confidence']),
    sources: textsOf(record['sources']),
  };
}

/** What a source does not tell is neither announced nor not announced. */
export function announcementWords(announcement: RecordWords['announcement'], t: Texts['published']): string {
  if (announcement === null || announcement.made === null) return t.notStated;
  return announcement.made ? t.announced(announcement.date) : t.notAnnounced;
}
