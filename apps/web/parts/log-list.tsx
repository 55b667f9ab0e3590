import { Fragment, type ReactNode } from 'react';
import type { Bilingual } from '#words/language.ts';
import { count, moment } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import './log-list.css';

/** An act as it stands in the national log. A corrected act stays, struck through, and names its correction. */
export interface LogItem {
  readonly index: number;
  readonly words: Bilingual;
  readonly organ: Bilingual;
  readonly at: string;
  readonly says: Bilingual | null;
  /** What its author wrote, in the words and the language of the author. */
  readonly reasons?: string | null;
  readonly correctedBy?: number;
  /** The earlier court in whose docket it was entered, where the case came from there by transfer. */
  readonly earlier?: Bilingual | null;
  readonly href?: string;
}

/** What is still awaited: it has no place in the log and is drawn as not yet real. */
export interface AwaitedItem {
  readonly words: Bilingual;
  readonly until: string;
}

/** The acts of a case in the order of the log; positions are shown from 1. */
export function LogList({
  items,
  awaited,
}: {
  readonly items: readonly LogItem[];
  readonly awaited: readonly AwaitedItem[];
}): ReactNode {
  const { texts, language } = useReading();
  return (
    <ol className="log">
      {items.map((item, place) => (
        <Fragment key={item.index}>
          {isBoundary(items, place) ? (
            <li className="stretch">
              <span className="what">
                {item.earlier == null ? texts.log.here : texts.log.earlier(item.earlier[language])}
              </span>
            </li>
          ) : null}
          <li>
            <span className="at">
              <span className="unseen">{texts.log.position}</span>
              {item.href === undefined ? count(item.index + 1) : <a href={item.href}>{count(item.index + 1)}</a>}
            </span>
            <span className="what">
              {item.correctedBy === undefined ? <b>{item.words[language]}</b> : <del>{item.words[language]}</del>}{' '}
              <span>{item.organ[language]}</span>{' '}
              {item.says === null ? (
                <span className="destroyed">{texts.log.destroyed}</span>
              ) : (
                <span>{item.says[language]}</span>
              )}
              {item.reasons == null ? null : <q className="reasons-given">{item.reasons}</q>}
              {item.correctedBy === undefined ? null : (
                <span className="note"> {texts.log.correctedBy(count(item.correctedBy + 1))}</span>
              )}
            </span>
            <time className="when" dateTime={item.at}>
              {moment(item.at)}
            </time>
          </li>
        </Fragment>
      ))}
      {awaited.map((item) => (
        <li key={item.words.zh + item.until} className="soon">
          <span className="at">{texts.log.awaited}</span>
          <span className="what">{item.words[language]}</span>
          <span className="when">{texts.log.before(item.until)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Where the record of one court ends and that of the next begins; a case that never moved has no such place. */
function isBoundary(items: readonly LogItem[], place: number): boolean {
  const [before, here] = [items[place - 1]?.earlier?.zh ?? null, items[place]?.earlier?.zh ?? null];
  return before !== here;
}
