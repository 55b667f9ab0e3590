import type { ReactNode } from 'react';
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
      {items.map((item) => (
        <li key={item.index}>
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
