import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseSummary } from '#contract/shapes/case.ts';
import type { Session } from '#contract/shapes/organ.ts';
import { useAnswer } from '../client/answer.ts';
import { SignedIn } from '../frame/signed-in.tsx';
import { PageTitle } from '../frame/title.tsx';
import { Asked } from '../parts/asked.tsx';
import { Clock, type ClockState } from '../parts/clock.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { dayInSentence, moment } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import './desk.css';
import { isWithoutDesk, NoDesk } from './no-desk.tsx';

/** A queue is looked at again by itself: another court may docket while it lies open. */
const lookAgain = 20_000;

/** What is due, first things first: for a court its filings by legal time limit, for a filer its own cases and drafts. */
export function Desk(): ReactNode {
  return (
    <SignedIn>
      {(session) =>
        isWithoutDesk(session.acting.role) ? <NoDesk role={session.acting.role} /> : <OwnDesk session={session} />
      }
    </SignedIn>
  );
}

function OwnDesk({ session }: { readonly session: Session }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.desk;
  const court = session.acting.organKind === 'court';
  const party = session.acting.role === 'defendant';
  const desk = useAnswer(routes.desk, { params: {}, query: {} }, { every: lookAgain });
  return (
    <>
      <PageTitle title={t.title} lead={court ? t.courtLead : party ? t.partyLead : t.filerLead} windowTitle={t.title} />
      {session.acting.role === 'filer' ? (
        <p className="row screen-only desk-begin">
          <Link className="btn main" to="/drafts">
            {t.newFiling}
          </Link>
          <Link className="btn" to="/library">
            {t.fromLibrary}
          </Link>
        </p>
      ) : null}
      <Asked of={desk}>
        {({ queue, docketed, closed, next }) => (
          <>
            {party ? <PartysDesk empty={docketed.length + closed.length === 0} /> : null}
            {party ? null : (
              <Section title={court ? t.waiting : t.open}>
                {queue.length === 0 ? (
                  <Message title={t.none}>
                    {next === null ? null : <p>{t.next(dayInSentence(next.slice(0, 10), language))}</p>}
                  </Message>
                ) : (
                  <Cases cases={queue} court={court} />
                )}
              </Section>
            )}
            {docketed.length === 0 ? null : (
              <Section title={t.docketed}>
                <Cases cases={docketed} court={court} />
              </Section>
            )}
            {closed.length === 0 ? null : (
              <Section title={t.closed}>
                <Cases cases={closed} court={court} />
              </Section>
            )}
          </>
        )}
      </Asked>
    </>
  );
}

/** What a defendant does here, and where to verify what it received without this platform. */
function PartysDesk({ empty }: { readonly empty: boolean }): ReactNode {
  const { texts } = useReading();
  const t = texts.desk;
  return (
    <>
      {empty ? (
        <Message title={t.partyNone}>
          <p>{t.partyNoneDo}</p>
        </Message>
      ) : null}
      <p className="row screen-only desk-begin">
        <Link className="btn" to="/verify">
          {texts.frame.place['/verify']}
        </Link>
        <Link className="btn" to="/law">
          {texts.frame.place['/law']}
        </Link>
      </p>
    </>
  );
}

function clockOf({ limit }: CaseSummary): ClockState | null {
  if (limit === null || limit.daysLeft === null) return null;
  if (limit.status === 'overdue') return { kind: 'overdue', days: Math.abs(limit.daysLeft) };
  if (limit.status !== 'running') return null;
  return { kind: 'days', days: limit.daysLeft };
}

function Cases({ cases, court }: { readonly cases: readonly CaseSummary[]; readonly court: boolean }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.desk;
  return (
    <table className="tbl records queue">
      <thead>
        <tr>
          <th scope="col">{t.limit}</th>
          <th scope="col">{t.case}</th>
          <th scope="col">{court ? t.filer : t.court}</th>
          <th scope="col">{t.stage}</th>
          <th scope="col">{t.related}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => {
          const clock = clockOf(one);
          const other = court ? one.filer : one.court;
          return (
            <tr key={one.ref.case}>
              <td>
                {clock === null ? <span className="dim">—</span> : <Clock small state={clock} />}
                {one.limit === null || clock === null ? null : (
                  <span className="note limit-words">
                    {one.limit.words[language]}　{one.limit.due}
                  </span>
                )}
              </td>
              <th scope="row" className="name">
                <Link to="/courts/$court/cases/$case" params={one.ref}>
                  {one.title[language]}
                </Link>{' '}
                {one.demonstration ? <Tag dashed>{texts.tags.demo}</Tag> : null}
                <span className="note number">
                  <span className="caseno">{one.caseNumber ?? one.filingNumber}</span>
                  {'　'}
                  {t.received(moment(one.receivedAt).slice(0, 16))}
                </span>
              </th>
              <td data-label={court ? t.filer : t.court}>{language === 'zh' ? other.name : other.nameEn}</td>
              <td data-label={t.stage}>
                {texts.stages[one.stage]}
                {one.defects === 0 ? null : (
                  <>
                    {' '}
                    <Tag>{t.defects(one.defects)}</Tag>
                  </>
                )}
              </td>
              <td data-label={t.related}>
                {one.related === 0 ? (
                  <span className="dim">{t.relatedCount(0)}</span>
                ) : (
                  <b>{t.relatedCount(one.related)}</b>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
