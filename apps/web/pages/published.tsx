import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { AnswerOf } from '#contract/route.ts';
import { parseFacts } from '#law/facts/parse.ts';
import { regime } from '#law/regime.ts';
import { asDay } from '#words/day.ts';
import { useAnswer } from '../client/answer.ts';
import { useSession } from '../client/session.ts';
import { PageTitle } from '../frame/title.tsx';
import { Gates } from '../law/gates-view.tsx';
import { Asked } from '../parts/asked.tsx';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Answer, type AnswerKind } from '../parts/mark.tsx';
import { Pairs, Section } from '../parts/section.tsx';
import { Tag } from '../parts/tag.tsx';
import { count } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import { announcementWords, recordWords, type RecordWords } from './record-words.ts';
import { useNewDraft } from './drafts.tsx';

const route = getRouteApi('/library/$id');
type PublishedCase = AnswerOf<typeof routes.publishedCase>;

/** One published case: what its sources state, what the rules answer, and where the court did otherwise. */
export function Published(): ReactNode {
  const { id } = route.useParams();
  const answer = useAnswer(routes.publishedCase, { params: { id }, query: {} });
  return <Asked of={answer}>{(published) => <Record id={id} published={published} />}</Asked>;
}

function Record({ id, published }: { readonly id: string; readonly published: PublishedCase }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.published;
  const session = useSession();
  const { begin, busy, error } = useNewDraft();
  const record = recordWords(published.record);
  const facts = parseFacts(published.facts);
  const filer = session?.acting.role === 'filer';
  return (
    <>
      <PageTitle
        title={record.title[language]}
        lead={record.court ?? t.notStated}
        windowTitle={record.title[language]}
      />
      <p className="row screen-only">
        <Button kind="main" busy={busy} unavailable={filer ? undefined : t.asDraftOnlyFiler} onPress={() => begin(id)}>
          {t.asDraft}
        </Button>
        <span className="note">{texts.filing.fromPublished}</span>
      </p>
      {error === null ? null : <Fault error={error} />}
      <RecordPairs record={record} notes={published.notes} />
      <Section
        title={t.engine}
        note={
          <>
            {t.on(published.on)} {published.onAssumed ? <Tag dashed>{t.onAssumed}</Tag> : null}
          </>
        }
      >
        {facts.ok ? (
          <Gates sheet={facts.value} law={regime({ on: asDay(published.on) })} />
        ) : (
          <Fault error={new Error('facts')} />
        )}
      </Section>
      <Section title={t.compared} note={t.comparedNote}>
        {published.compared.length === 0 ? (
          <p className="second">{t.comparedNone}</p>
        ) : (
          <Compared rows={published.compared} />
        )}
      </Section>
      <Section title={t.sources}>
        <ul className="stack">
          {record.sources.map((source) => (
            <li key={source} className="dense">
              <a href={source} rel="noreferrer">
                {source}
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function RecordPairs({
  record,
  notes,
}: {
  readonly record: RecordWords;
  readonly notes: PublishedCase['notes'];
}): ReactNode {
  const { texts, language } = useReading();
  const t = texts.published;
  const f = t.fields;
  return (
    <Section
      title={t.record}
      note={record.confidence === null ? undefined : (texts.library.confidence[record.confidence] ?? record.confidence)}
    >
      <div className="half">
        <Pairs
          items={[
            [
              f.caseNumber,
              <span key="number" className="caseno">
                {record.caseNumber ?? t.notStated}
              </span>,
            ],
            [f.court, record.court ?? t.notStated],
            [f.plaintiff, record.plaintiff ?? t.notStated],
            [f.filed, record.filed ?? t.notStated],
            [f.decided, record.decided ?? t.notStated],
            [f.announcement, announcementWords(record.announcement, t)],
          ]}
        />
        <Pairs
          items={[
            [f.conduct, record.conduct.map((one) => t.conduct[one] ?? one).join('、') || t.notStated],
            [f.victims, record.victims === null ? t.notStated : count(record.victims)],
            [f.items, record.items === null ? t.notStated : count(record.items)],
            [f.claims, record.claims.map((one) => t.claims[one] ?? one).join('、') || t.notStated],
            [f.granted, record.granted.map((one) => t.claims[one] ?? one).join('、') || t.notStated],
            [f.damages, record.damages === null ? t.notStated : count(record.damages)],
            [f.notes, notes === null ? null : notes[language]],
          ]}
        />
      </div>
    </Section>
  );
}

const verdicts: Readonly<Record<PublishedCase['compared'][number]['verdict'], AnswerKind>> = {
  agree: 'yes',
  explained: 'disputed',
  unexplained: 'no',
};

function Compared({ rows }: { readonly rows: PublishedCase['compared'] }): ReactNode {
  const { texts, language } = useReading();
  const t = texts.published;
  return (
    <table className="tbl records">
      <thead>
        <tr>
          <th scope="col">{t.question}</th>
          <th scope="col">{t.courtDid}</th>
          <th scope="col">{t.engineSays}</th>
          <th scope="col">{t.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.question}>
            <th scope="row" className="name">
              {t.questions[row.question] ?? row.question}
            </th>
            <td data-label={t.courtDid}>{t.outcomes[row.court] ?? row.court}</td>
            <td data-label={t.engineSays}>{t.outcomes[row.engine] ?? row.engine}</td>
            <td data-label={t.verdict}>
              <Answer answer={verdicts[row.verdict]}>{t.verdicts[row.verdict]}</Answer> {row.explanation?.[language]}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
