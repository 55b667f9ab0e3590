import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CaseView, TimeLimit } from '#contract/shapes/case.ts';
import type { Language } from '#words/language.ts';
import { citeText } from '../law/reasons.ts';
import { Clock, type ClockState } from '../parts/clock.tsx';
import { Tag } from '../parts/tag.tsx';
import { count, dayInSentence, moment } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import { courtName } from './court-name.ts';

/** Numbers, title and court of the case, and the time limit that runs. */
export function Head({ view }: { readonly view: CaseView }): ReactNode {
  const { texts, language } = useReading();
  const { summary } = view;
  const t = texts.case;
  const limit = limitOf(view);
  const clock = clockOf(limit, language);
  // A case that came by transfer was received here with the transfer, the last entry of the earlier court.
  const received = view.entries.findLast(({ earlier }) => earlier !== null) ?? view.entries[0];
  return (
    <div className="case-head">
      <p className="trail">
        {summary.caseNumber === null ? null : (
          <span>
            {t.caseNumber} <span className="caseno">{summary.caseNumber}</span>
          </span>
        )}
        <span>
          {t.filingNumber} <span className="mono">{summary.filingNumber}</span>
        </span>
        <span>{t.received(moment(summary.receivedAt))}</span>
        {received === undefined ? null : <span>{t.logAt(count(received.index + 1))}</span>}
        <span>{texts.stages[summary.stage]}</span>
        {summary.demonstration ? <Tag dashed>{texts.tags.demo}</Tag> : null}
        {view.transfer === null ? null : (
          <Link to="/courts/$court/cases/$case" params={view.transfer.ref}>
            {view.transfer.direction === 'to'
              ? t.transferTo(courtName(view.transfer.court, language))
              : t.transferFrom(courtName(view.transfer.court, language))}
          </Link>
        )}
      </p>
      <div>
        <h1>
          <CaseTitle title={summary.title[language]} />
        </h1>
        <p className="sub">
          {courtName(summary.court, language)}　{t.kind}
          {summary.stage === 'docketed' && summary.caseNumber === null ? `　${t.noCaseNumber}` : ''}
        </p>
      </div>
      {clock === null || limit === null ? null : (
        <Clock state={clock}>
          {limit.words[language]}
          <br />
          {t.dueOn(dayInSentence(limit.due, language))}
          {'　'}
          {limit.provisions.map((id) => citeText(id, language)).join(language === 'zh' ? '；' : '; ')}
        </Clock>
      )}
    </div>
  );
}

/** The one time limit beside the title: what runs now, the decision on docketing first; else what was stopped. */
function limitOf({ limits }: CaseView): TimeLimit | null {
  const running = limits.filter(({ status }) => status === 'running' || status === 'overdue');
  return (
    running.find(({ kind }) => kind === 'filing-decision') ??
    running.toSorted((one, other) => (one.due < other.due ? -1 : 1))[0] ??
    limits.find(({ status }) => status === 'stopped') ??
    null
  );
}

function clockOf(limit: TimeLimit | null, language: Language): ClockState | null {
  if (limit === null) return null;
  if (limit.status === 'stopped') return { kind: 'stopped', reason: limit.words[language] };
  if (limit.daysLeft === null) return null;
  return limit.daysLeft < 0 || limit.status === 'overdue'
    ? { kind: 'overdue', days: Math.abs(limit.daysLeft) }
    : { kind: 'days', days: limit.daysLeft };
}

/** 演示·某公司 is one name: no line ends at its dot. */
const joined = (name: string): string => name.replaceAll('·', '\u2060·\u2060');

/** 甲诉乙 breaks between the parties and not within a name. */
function CaseTitle({ title }: { readonly title: string }): ReactNode {
  const [before, ...after] = title.split('诉');
  return after.length === 0 ? (
    title
  ) : (
    <span className="parties">
      {joined(before ?? '')}诉<wbr />
      {joined(after.join('诉'))}
    </span>
  );
}
