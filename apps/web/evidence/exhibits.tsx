import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import type { ExhibitList, ExhibitReader } from '#contract/shapes/evidence.ts';
import { useAnswer } from '../client/answer.ts';
import { SignedIn } from '../frame/signed-in.tsx';
import { PageTitle } from '../frame/title.tsx';
import { Asked } from '../parts/asked.tsx';
import { Answer } from '../parts/mark.tsx';
import { Message } from '../parts/message.tsx';
import { Section } from '../parts/section.tsx';
import { count } from '../texts/format.ts';
import { useLanguage } from '../texts/language.tsx';
import { CheckFile } from './check-file.tsx';
import './evidence.css';
import { ExportMatter } from './export-matter.tsx';
import { ExhibitRecord } from './exhibit-record.tsx';
import { MakeBundle } from './make-bundle.tsx';
import { Restricted } from './restrict-exhibit.tsx';
import { SubmitExhibit } from './submit-exhibit.tsx';
import { MadeUpDataSet } from '../screening/made-up.tsx';
import { useEvidenceTexts } from './texts.ts';
import { organName, shown } from './view.ts';
import type { ShownExhibit } from './view.ts';
import { Witnesses } from './witnesses.tsx';

const route = getRouteApi('/courts/$court/cases/$case/exhibits');

/** The exhibits of a case: what they are, what was done with each, whether all are there, and who sees them. */
export function ExhibitsPage(): ReactNode {
  return <SignedIn>{() => <AskedExhibits />}</SignedIn>;
}

function AskedExhibits(): ReactNode {
  const ref = route.useParams();
  const t = useEvidenceTexts();
  const answer = useAnswer(routes.exhibits, { params: ref, query: {} });
  return (
    <>
      <PageTitle title={t.title} lead={t.lead} windowTitle={t.title} />
      <p>
        <Link to="/courts/$court/cases/$case" params={ref}>
          {t.back}
        </Link>
      </p>
      <Asked of={answer}>{(list) => <Exhibits list={list} target={ref} />}</Asked>
    </>
  );
}

function Exhibits({ list, target }: { readonly list: ExhibitList; readonly target: CaseRef }): ReactNode {
  const t = useEvidenceTexts();
  const language = useLanguage();
  const exhibits = useMemo(() => list.exhibits.map(shown), [list]);
  const screenings = useAnswer(
    routes.screenings,
    { params: target, query: {} },
    {
      every: (seen) => (seen?.screenings.some(({ state }) => state === 'queued' || state === 'running') ? 2000 : false),
    },
  );
  return (
    <>
      <Section first title={t.list} note={<Completeness list={list} />}>
        {list.movedTo === null ? null : <Moved to={list.movedTo} />}
        {exhibits.length === 0 ? <Message title={t.none} /> : null}
        {exhibits.map((one) => (
          <ExhibitRecord
            key={one.view.id}
            shown={one}
            target={target}
            may={list.movedTo === null ? list.may : null}
            restriction={list.restricted.find(({ id }) => id === one.view.id) ?? null}
            screenings={screenings.data ?? null}
            stamps={list.timestamps.filter(({ exhibit }) => exhibit === one.view.id)}
            signatures={list.signatures.filter(({ exhibit }) => exhibit === one.view.id)}
          />
        ))}
        <RestrictedHere list={list} />
      </Section>
      <Section title={t.check} note={t.checkNote}>
        <CheckFile exhibits={exhibits} />
      </Section>
      <Section title={t.submit} note={t.submitNote}>
        {list.maySubmit ? (
          <>
            <SubmitExhibit target={target} waiting={list.uploads.length} />
            <MadeUpDataSet />
          </>
        ) : (
          <Message title={list.whyNot?.[language] ?? ''} />
        )}
      </Section>
      <Section title={t.bundle} note={t.bundleNote}>
        <MakeBundle target={target} exhibits={list.movedTo === null ? exhibits : []} authorities={list.authorities} />
      </Section>
      <Section title={t.export} note={t.exportNote}>
        <ExportMatter target={target} />
      </Section>
      <Section title={t.witnesses} note={t.witnessesNote}>
        <Witnesses last={lastEntry(exhibits)} />
      </Section>
      <Section title={t.readers}>
        <Readers readers={list.readers} />
      </Section>
    </>
  );
}

/** The place of the last entry of these exhibits in the log, from 0; null where there is none. */
function lastEntry(exhibits: readonly ShownExhibit[]): number | null {
  const places = exhibits.flatMap(({ events }) => events.map(({ index }) => index));
  return places.length === 0 ? null : Math.max(...places);
}

/** What a party's list leaves out: the numbers, each with the reason. */
function RestrictedHere({ list: { restricted, exhibits } }: { readonly list: ExhibitList }): ReactNode {
  const t = useEvidenceTexts();
  const out = restricted.filter(({ id }) => exhibits.every((one) => one.id !== id));
  if (out.length === 0) return null;
  return (
    <>
      <h3>{t.restrictedHere}</h3>
      {out.map((one) => (
        <div key={one.id}>
          <b>{t.number(one.number)}</b>
          <Restricted of={one} />
        </div>
      ))}
    </>
  );
}

/** The exhibits went on with the case. */
function Moved({ to: { court } }: { readonly to: NonNullable<ExhibitList['movedTo']> }): ReactNode {
  const t = useEvidenceTexts();
  const language = useLanguage();
  return <Message title={t.moved(organName(court, language))} />;
}

function Completeness({ list: { completeness } }: { readonly list: ExhibitList }): ReactNode {
  const t = useEvidenceTexts();
  const language = useLanguage();
  const { exhibits, missingNumbers, entriesInLog, entriesHere } = completeness;
  if (missingNumbers.length === 0 && entriesInLog === entriesHere)
    return (
      <>
        <Answer answer="yes">{t.whole(exhibits, entriesInLog)}</Answer>
        {completeness.earlier.map((one) => (
          <span key={one.court.id}>　{t.earlierCourt(organName(one.court, language), count(one.entriesHere))}</span>
        ))}
      </>
    );
  return (
    <Answer answer="no">
      {[
        t.notWhole,
        ...(missingNumbers.length === 0 ? [] : [t.gaps(t.listed(missingNumbers.map(String)))]),
        ...(entriesInLog === entriesHere ? [] : [t.entriesDiffer(entriesInLog, entriesHere)]),
      ].join('　')}
    </Answer>
  );
}

/** Side by side: the same set for everybody, or the reason why not. */
function Readers({ readers }: { readonly readers: readonly ExhibitReader[] }): ReactNode {
  const t = useEvidenceTexts();
  const language = useLanguage();
  return (
    <table className="tbl records">
      <thead>
        <tr>
          <th scope="col">{t.who}</th>
          <th scope="col">{t.sees}</th>
        </tr>
      </thead>
      <tbody>
        {readers.map(({ who, words, sees, why }) => (
          <tr key={who}>
            <th scope="row">{words[language]}</th>
            <td data-label={t.sees}>
              {why === null || sees.length > 0 ? (
                <>
                  <Answer answer="yes">
                    {[
                      ...(sees.length === 0 ? [] : [t.readerSees(t.listed(sees.map(count)))]),
                      ...(why === null ? [t.readerSame] : []),
                    ].join('　')}
                  </Answer>
                  {why === null ? null : `　${why[language]}`}
                </>
              ) : (
                <>
                  <Answer answer="no">{t.readerNone}</Answer>　{why[language]}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
