import { asDay, type Day } from '#words/day.ts';
import { asProvisionId, type ProvisionId } from '#words/citation.ts';
import type { Bilingual } from '#words/language.ts';

/** How far the text behind a provision was checked; carried wherever the provision is shown. */
export const marks = ['statute-text', 'official-text', 'web', 'secondary', 'unverified', 'gap', 'proposal'] as const;
export type Mark = (typeof marks)[number];

export function isMark(text: string): text is Mark {
  return marks.some((mark) => mark === text);
}

/**
 * What an instrument is: law, a policy paper, a national standard (only those without /T bind), a case (a guiding one is to be referred to, another only
 * shows how one court read the law), an analogy from a neighbouring field, or a proposal.
 */
export type Force = 'law' | 'policy' | 'standard' | 'case' | 'analogy' | 'proposal';

/** A statute, interpretation, regulation or notice as a whole. `from` is the day this text, with its numbering, took effect. */
export interface Instrument<Code extends string = string> {
  readonly code: Code;
  readonly title: Bilingual;
  readonly short: Bilingual;
  readonly issuer: Bilingual;
  readonly force: Force;
  readonly number?: string;
  /** Present where the document number was not read in a text. */
  readonly numberMark?: Mark;
  readonly from: Day;
  readonly until?: Day;
  /** Present where the day of effect was not read in a text. */
  readonly datesMark?: Mark;
  /** The day an earlier text of the same instrument took effect, where the present text is a revision. */
  readonly first?: Day;
}

/** One provision: what it says in our own words, since when it bears this number, and how far it was checked. */
export interface Provision {
  readonly id: ProvisionId;
  readonly instrument: Instrument;
  /** Article with paragraph (款) and item (项), as in the id: `58(2)`, `96(1)(1)`; empty where there are no articles. */
  readonly article: string;
  readonly gist: Bilingual;
  /** Short citation: 个保法 70 · PIPL 70. */
  readonly cite: Bilingual;
  readonly from: Day;
  /** First day on which it no longer holds; absent while it holds. */
  readonly until?: Day;
  readonly mark: Mark;
  readonly address?: string;
}

/** Where one provision departs from its instrument: other dates, another mark, a page it was read on. */
export interface Departure {
  readonly from?: string;
  readonly until?: string;
  readonly mark?: Mark;
  readonly address?: string;
}

/** Chinese gist, English gist, and what departs from the instrument. */
export type Gist = readonly [zh: string, en: string, departure?: Departure];

/** The provisions of one instrument, keyed by id. */
export type Source<Id extends string = string> = Readonly<Record<Id, Provision>>;

/** `PIPL 70`; an instrument without articles is cited by its code alone. */
type IdOf<Code extends string, Article extends string> = Article extends '' ? Code : `${Code} ${Article}`;

interface Reading {
  readonly mark: Mark;
  readonly address?: string;
}

/**
 * Builds the provisions of one instrument. `reading` says how its text was read; a provision read otherwise says so itself.
 * Throws on a date that is no day and on an id that is no citation: a wrong source must not load.
 */
export function publish<Code extends string, Article extends string>(
  instrument: Instrument<Code>,
  reading: Reading,
  gists: Readonly<Record<Article, Gist>>,
): Source<IdOf<Code, Article>> {
  const entries = Object.entries<Gist>(gists).map(([article, gist]) => {
    const provision = toProvision(Object.freeze(instrument), reading, article, gist);
    return [provision.id, provision];
  });
  return Object.freeze(Object.fromEntries(entries));
}

function toProvision(
  instrument: Instrument,
  reading: Reading,
  article: string,
  [zh, en, departure = {}]: Gist,
): Provision {
  const address = departure.address ?? (departure.mark === undefined ? reading.address : undefined);
  const until = departure.until === undefined ? instrument.until : asDay(departure.until);
  const number = numberOf(instrument, article);
  return Object.freeze({
    id: asProvisionId(article === '' ? instrument.code : `${instrument.code} ${article}`),
    instrument,
    article,
    gist: Object.freeze({ zh, en }),
    cite: Object.freeze({ zh: instrument.short.zh + number.zh, en: instrument.short.en + number.en }),
    from: departure.from === undefined ? instrument.from : asDay(departure.from),
    ...(until === undefined ? {} : { until }),
    mark: departure.mark ?? reading.mark,
    ...(address === undefined ? {} : { address }),
  });
}

/** How a provision is named after its instrument: 个保法 70, but a standard has clauses and annexes. */
function numberOf({ force }: Instrument, article: string): Bilingual {
  if (article === '') return { zh: '', en: '' };
  if (/^[A-Z]$/.test(article)) return { zh: ` 附录 ${article}`, en: ` annex ${article}` };
  return force === 'standard'
    ? { zh: ` 第 ${article} 章`, en: ` clause ${article}` }
    : { zh: ` ${article}`, en: ` ${article}` };
}
