import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { ActAnswer, CaseView, RelatedCase } from '#contract/shapes/case.ts';
import { useAnswer } from '../client/answer.ts';
import { useNow } from '../client/now.ts';
import { SignedIn } from '../frame/signed-in.tsx';
import { PageTitle, useWindowTitle } from '../frame/title.tsx';
import { Asked } from '../parts/asked.tsx';
import { Button } from '../parts/button.tsx';
import { Comparison } from '../parts/comparison.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { TwoTracks } from '../parts/two-tracks.tsx';
import { CheckedReceipt } from '../receipt/checked-receipt.tsx';
import { count, span } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import { comparedRows } from './compared-rows.tsx';
import { SameTort } from './same-tort.tsx';
import './second.css';
import { courtOf, ownTrack, trackOf } from './tracks.ts';
import { TwoEntries } from './two-entries.tsx';
import { WaysOn } from './ways-on.tsx';

const route = getRouteApi('/courts/$court/cases/$case/second');

/** "You are second": the earlier docketing with its proof of order, the comparison, and only the lawful ways on. */
export function Second(): ReactNode {
  return <SignedIn>{() => <AskedSecond />}</SignedIn>;
}

function AskedSecond(): ReactNode {
  const params = route.useParams();
  const { texts } = useReading();
  const answer = useAnswer(routes.openCase, { params, query: {} }, { every: 20_000 });
  return (
    <Asked of={answer}>
      {(view) => {
        const earlier = view.related
          .filter((one) => one.docketedEntry !== null && (one.standsBefore || one.finding !== null))
          .toSorted((one, other) => (one.docketedEntry ?? 0) - (other.docketedEntry ?? 0));
        const [first] = earlier;
        if (first === undefined)
          return (
            <>
              <PageTitle
                title={texts.second.titleNone}
                lead={texts.second.noneDo}
                windowTitle={texts.second.titleNone}
              />
              <Link className="btn" to="/courts/$court/cases/$case" params={params}>
                {texts.filed.toCase}
              </Link>
            </>
          );
        return <Before key={view.summary.ref.case} view={view} all={[first, ...earlier.slice(1)]} />;
      }}
    </Asked>
  );
}

function Before({
  view,
  all,
}: {
  readonly view: CaseView;
  readonly all: readonly [RelatedCase, ...RelatedCase[]];
}): ReactNode {
  const { texts, language } = useReading();
  const t = texts.second;
  const { summary } = view;
  const [picked, pick] = useState(all[0].ref.case);
  const [done, setDone] = useState<ActAnswer | null>(null);
  const earlier = all.find((one) => one.ref.case === picked) ?? all[0];
  const now = useNow();
  useWindowTitle(t.window);
  const ago = span(Date.parse(now) - Date.parse(earlier.docketedAt ?? now), language);
  return (
    <div className="second-page">
      <p className="trail">
        <span>
          {texts.case.filingNumber} <span className="mono">{summary.filingNumber}</span>
        </span>
        <Link to="/courts/$court/cases/$case" params={summary.ref}>
          {summary.title[language]}
        </Link>
        <span>{texts.stages[summary.stage]}</span>
        {summary.limit === null ? null : (
          <span>
            {summary.limit.words[language]} {summary.limit.due}
          </span>
        )}
      </p>
      <h1>{t.title(courtOf(earlier, language), ago)}</h1>
      <p className="lead">{t.lead}</p>
      {all.length === 1 ? null : (
        <p className="row screen-only">
          <span className="note">{t.pick}</span>
          {all.map((one) => (
            <Button key={one.ref.case} kind="small" onPress={() => pick(one.ref.case)}>
              {courtOf(one, language)} {one.caseNumber ?? one.filingNumber}
            </Button>
          ))}
        </p>
      )}
      <TwoTracks now={now} earlier={trackOf(earlier, language)} own={ownTrack(view, language)} />
      <Section title={t.compare} note={t.compareNote}>
        <Comparison
          earlier={{
            name: courtOf(earlier, language),
            under: (
              <>
                <span className="caseno">{earlier.caseNumber ?? earlier.filingNumber}</span>
                {language === 'zh' ? '，' : ', '}
                {t.earlierTag}
              </>
            ),
          }}
          own={{ name: t.own, under: summary.caseNumber ?? summary.filingNumber }}
          rows={comparedRows(earlier, view, texts, language)}
        />
        <SameTort view={view} earlier={earlier} onDone={setDone} />
        {done === null ? null : (
          <div role="status">
            <Message title={texts.act.doneEntry(count(done.entry + 1))} />
            <CheckedReceipt receipt={done.receipt} name={`receipt-${done.filingNumber}-${done.entry + 1}`} />
          </div>
        )}
      </Section>
      <WaysOn view={view} onDone={setDone} />
      <TwoEntries view={view} earlier={earlier} />
    </div>
  );
}
