import { lazy, Suspense, type ReactNode } from 'react';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { lineOf, wordsOf } from '#words/finding-words.ts';
import type { Finding } from '#words/finding.ts';
import { FileDrop } from '../../parts/file-drop.tsx';
import { Message, Waiting } from '../../parts/message.tsx';
import { count } from '../../texts/format.ts';
import { useLanguage } from '../../texts/language.tsx';
import type { OnFact } from '../fact-entry.tsx';
import './handed-report.css';
import { useHandedReportTexts } from './texts.ts';
import type { HandedReportState } from './use-handed-report.ts';

const ReportRead = lazy(async () => ({ default: (await import('./report-read.tsx')).ReportRead }));

/** Places that are listed of a report that does not hold together. */
const placesShown = 5;

interface HandInProps extends HandedReportState {
  readonly sheet: FactSheet;
  readonly onFact: OnFact;
  readonly onFacts: (facts: FactSheet) => void;
}

/** Where a filer hands in what the command counted, before there is a case to screen an exhibit in. */
export function HandIn({ handed, take, letGo, sheet, onFact, onFacts }: HandInProps): ReactNode {
  const t = useHandedReportTexts();
  return (
    <section className="hand-in" id="screening-report" aria-labelledby="screening-report-title">
      <h2 id="screening-report-title">{t.title}</h2>
      {handed.kind === 'read' ? null : (
        <>
          <p className="second">{t.lead}</p>
          <p className="mono command">{t.command}</p>
          <p className="note">{t.sentences([t.leakedOn, t.private, t.later])}</p>
        </>
      )}
      <FileDrop choose={handed.kind === 'read' ? t.again : t.choose} accept=".json,application/json" onFile={take}>
        <span className="note">{handed.kind === 'none' ? t.drop : handed.name}</span>
      </FileDrop>
      <div aria-live="polite">
        {handed.kind === 'reading' ? <Waiting doing={t.reading(handed.name)} /> : null}
        {handed.kind === 'unreadable' ? (
          <Message title={t.unreadable[0]}>
            <p>{t.unreadable[1]}</p>
          </Message>
        ) : null}
        {handed.kind === 'refused' ? <Refused name={handed.name} problems={handed.problems} /> : null}
        {handed.kind === 'read' ? (
          <p className="unseen">
            {t.read(
              count(handed.report.screening.rows),
              handed.report.screening.persons === null ? null : count(handed.report.screening.persons.linked),
            )}
          </p>
        ) : null}
      </div>
      {handed.kind === 'read' ? (
        <Suspense fallback={<Waiting doing={t.reading(handed.name)} />}>
          <ReportRead read={handed} letGo={letGo} sheet={sheet} onFact={onFact} onFacts={onFacts} />
        </Suspense>
      ) : null}
    </section>
  );
}

/** What is wrong with the file and what to do; behind it where, as far as that helps. */
function Refused({
  name,
  problems: [first, ...places],
}: {
  readonly name: string;
  readonly problems: readonly [Finding, ...Finding[]];
}): ReactNode {
  const t = useHandedReportTexts();
  const language = useLanguage();
  const { wrong, remedy } = wordsOf(first, language);
  const shown = places.slice(0, placesShown);
  return (
    <Message title={t.refused(name)}>
      <p>{language === 'zh' ? `${wrong}。` : `${wrong}.`}</p>
      <p>{language === 'zh' ? `${remedy}。` : `${remedy}.`}</p>
      {shown.length === 0 ? null : (
        <details>
          <summary>{t.where}</summary>
          <ul>
            {shown.map((found) => (
              <li key={`${found.at} ${found.code}`}>
                <span className="mono">{found.at}</span> {lineOf(found, language)}
              </li>
            ))}
          </ul>
          {places.length > shown.length ? (
            <p className="note">{t.whereMore(count(places.length - shown.length))}</p>
          ) : null}
        </details>
      )}
    </Message>
  );
}
