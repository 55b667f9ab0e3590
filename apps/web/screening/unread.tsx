import type { ReactNode } from 'react';
import { unreadWords } from '#screening/report-words.ts';
import { listed, type Screening } from '#screening/report.ts';
import { Answer } from '../parts/mark.tsx';
import { Section } from '../parts/section.tsx';
import { count } from '../texts/format.ts';
import { useLanguage } from '../texts/language.tsx';
import { useScreeningTexts } from './texts.ts';

/** The most lines that the page shows of a list; the rest is counted, and stands in the file with all figures as far as a report lists it. */
export const linesShown = 50;

/** What was not read, and why: no figure includes it. */
export function NotRead({ screening: { unread, unreadCount } }: { readonly screening: Screening }): ReactNode {
  const t = useScreeningTexts().unread;
  const language = useLanguage();
  if (unreadCount === 0) return null;
  const shown = unread.slice(0, linesShown);
  return (
    <div id="unread">
      <Section title={t.title} note={t.note}>
        <table className="tbl records">
          <thead>
            <tr>
              <th scope="col">{t.part}</th>
              <th scope="col">{t.reason}</th>
              <th scope="col" className="num">
                {t.read}
              </th>
              <th scope="col" className="num">
                {t.left}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ part, reason, readBytes, leftBytes }) => (
              <tr key={`${part} ${reason}`}>
                <th scope="row">
                  <b>{part}</b>
                </th>
                <td data-label={t.reason}>{unreadWords[reason][language]}</td>
                <td className="num" data-label={t.read}>
                  {bytesOf(readBytes, language)}
                </td>
                <td className="num" data-label={t.left}>
                  {leftBytes === null ? <Answer answer="unknown" /> : bytesOf(leftBytes, language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {unreadCount > shown.length ? (
          <p className="note">{t.more(count(unreadCount - shown.length), count(listed))}</p>
        ) : null}
      </Section>
    </div>
  );
}

const bytesOf = (bytes: number, language: 'zh' | 'en'): string =>
  language === 'zh' ? `${count(bytes)} 字节` : `${count(bytes)} bytes`;
