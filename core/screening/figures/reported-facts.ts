import type { FactSheet } from '#law/facts/vocabulary.ts';
import { ladderSchemes } from '#law/proposals/ladder-schemes.ts';
import type { Bilingual } from '#words/language.ts';

import { kinds } from '../kinds.ts';
import type { HandedReport } from '../read-report.ts';
import { reportScheme } from '../write-report.ts';
import { factsOf } from './facts.ts';

/** The file of a report, as whoever hands it in names it. */
export interface ReportFile {
  /** Empty where it may not be said: a name that holds somebody's number. */
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string;
}

/** A name in a source is to find the file by, not to fill the page. */
const longestName = 120;

/**
 * The facts that a screened exhibit would give, of a report that is handed in before there is an exhibit: the same
 * function, and in each source the report itself with its fingerprint, its engine and its days.
 */
export function reportedFacts({ screening, on }: HandedReport, file: ReportFile): FactSheet {
  return factsOf(screening, {
    exhibits: [],
    scheme: ladderSchemes[reportScheme],
    kinds,
    from: sourceHead({ screening, on }, file),
  });
}

/** What each source begins with: the report, its fingerprint, its engine, its days. */
export function sourceHead(
  { screening: { engine, leakedOn }, on }: HandedReport,
  { name, digest }: ReportFile,
): Bilingual {
  const called = calledBy(name);
  return {
    zh: `筛查报告${called === '' ? '' : ` ${called}`}，SHA-256 ${digest}，引擎 ${engine.name}${on === null ? '' : `，依 ${on} 的法律`}，泄露日${leakedOn === null ? '不详' : ` ${leakedOn}`}。`,
    en: `Screening report${called === '' ? '' : ` ${called}`}, SHA-256 ${digest}, engine ${engine.name}${on === null ? '' : `, law of ${on}`}, day of the leak ${leakedOn ?? 'not known'}. `,
  };
}

/** The name without what cannot be seen. */
const calledBy = (name: string): string =>
  [...name.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim()].slice(0, longestName).join('');

/** Whether a source is one that {@link reportedFacts} wrote, of whatever report. */
export const isOfReport = (source: string | undefined): boolean => source?.startsWith('筛查报告') === true;
