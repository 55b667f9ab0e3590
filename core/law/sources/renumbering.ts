import { asProvisionId, citationOf, type ProvisionId } from '#words/citation.ts';
import { asDay, type Day } from '#words/day.ts';

import type { Mark } from './provision.ts';

/** A text of the Civil Procedure Law and the day its numbering took effect, oldest first. */
export const numberings = ['2012', '2017', '2021', '2023'] as const;
export type Numbering = (typeof numberings)[number];

const effective: Readonly<Record<Numbering, Day>> = Object.freeze({
  '2012': asDay('2013-01-01'),
  '2017': asDay('2017-07-01'),
  '2021': asDay('2022-01-01'),
  '2023': asDay('2024-01-01'),
});

/** One subject with its article number in each text of the law. */
export interface Renumbered {
  readonly subject: string;
  readonly articles: Readonly<Record<Numbering, number>>;
  /** The numbers before 2021 come from general knowledge; each 2023 number was read. */
  readonly mark: Mark;
}

const row = (subject: string, before: number, since: number): Renumbered =>
  Object.freeze({
    subject,
    articles: Object.freeze({ '2012': before, '2017': before, '2021': since, '2023': since }),
    mark: 'unverified',
  });

/** Articles of the Civil Procedure Law that interpretations still cite by an older number. */
export const renumbered: readonly Renumbered[] = Object.freeze([
  row('public-interest-suit', 55, 58),
  row('tort-jurisdiction', 28, 29),
  row('first-filed', 35, 36),
  row('transfer', 36, 37),
  row('designation', 37, 38),
  row('transfer-between-levels', 38, 39),
  row('filing-conditions', 119, 122),
  row('complaint-contents', 121, 124),
  row('seven-day-filing', 123, 126),
  row('bars', 124, 127),
  row('service-and-answer', 125, 128),
  row('jurisdiction-objection', 127, 130),
  row('evidence-preservation', 81, 84),
  row('preservation-in-suit', 100, 103),
  row('preservation-before-suit', 101, 104),
  row('obstruction', 111, 114),
  row('first-instance-period', 149, 152),
  row('summary-procedure', 157, 160),
  row('appeal', 164, 171),
]);

/** The CPL Interpretation’s own shift: ConsI 3 cites article 285 of the text before 2022, today 283. */
const interpretationSince = asDay('2022-04-10');
const interpretationShift: Readonly<Record<number, number>> = Object.freeze({ 284: 282, 285: 283 });

/** What an older citation means today. */
export interface Resolved {
  readonly provision: ProvisionId;
  /** 'unverified' where the mapping itself was not read in a text. */
  readonly mark: Mark | null;
}

/**
 * The present number of an article that a text of the day `cited` calls `article`; null where the table does not know it.
 * A number that is current on that day stays as it is.
 */
export function presentNumber(instrument: 'CPL' | 'CPLI', article: number, cited: Day): Resolved | null {
  if (instrument === 'CPLI') {
    if (cited >= interpretationSince) return { provision: asProvisionId(`CPLI ${article}`), mark: null };
    const present = interpretationShift[article];
    return present === undefined ? null : { provision: asProvisionId(`CPLI ${present}`), mark: 'unverified' };
  }
  const numbering = numberingOn(cited);
  if (numbering === null) return null;
  if (numbering === '2023') return { provision: asProvisionId(`CPL ${article}`), mark: null };
  const found = renumbered.find(({ articles }) => articles[numbering] === article);
  return found === undefined ? null : { provision: asProvisionId(`CPL ${found.articles['2023']}`), mark: found.mark };
}

/** How a present article of the Civil Procedure Law was numbered on a day, paragraph and item kept; null where unknown. */
export function numberOn(provision: ProvisionId, day: Day): ProvisionId | null {
  const { instrument, article } = citationOf(provision);
  const numbering = numberingOn(day);
  if (instrument !== 'CPL' || article === undefined || numbering === null) return null;
  if (numbering === '2023') return provision;
  const found = renumbered.find(({ articles }) => articles['2023'] === article);
  if (found === undefined) return null;
  return asProvisionId(provision.replace(/ \d+/, ` ${found.articles[numbering]}`));
}

/** Which text of the law held on a day; null before the 2012 text. */
export function numberingOn(day: Day): Numbering | null {
  return numberings.findLast((numbering) => effective[numbering] <= day) ?? null;
}
