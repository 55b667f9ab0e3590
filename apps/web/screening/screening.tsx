import { useMemo, type ReactNode } from 'react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import type { ScreeningView } from '#contract/shapes/screening.ts';
import { ladderSchemes } from '#law/proposals/ladder-schemes.ts';
import { factsOf } from '#screening/figures/facts.ts';
import { kinds } from '#screening/kinds.ts';
import { asDay } from '#words/day.ts';
import { sha256Hex } from '#words/digest.ts';
import { useAnswer } from '../client/answer.ts';
import { SignedIn } from '../frame/signed-in.tsx';
import { PageTitle, useWindowTitle } from '../frame/title.tsx';
import { Asked } from '../parts/asked.tsx';
import { Answer } from '../parts/mark.tsx';
import { count, moment, size } from '../texts/format.ts';
import { useLanguage } from '../texts/language.tsx';
import { AtWork, WorkAct, workTitle } from './at-work.tsx';
import { HowCounted } from './engine.tsx';
import { FactsGiven } from './facts-given.tsx';
import { ScreeningFiles } from './files.tsx';
import { isBeingCounted, Overlaps } from './overlap.tsx';
import { ReportSections } from './report.tsx';
import { AskSample } from './sample.tsx';
import { useScreeningTexts } from './texts.ts';

const route = getRouteApi('/courts/$court/cases/$case/screenings/$screening');

/** One screening: its progress while it is at work, its report once it is done. */
export function ScreeningPage(): ReactNode {
  return <SignedIn>{() => <AskedScreening />}</SignedIn>;
}

/** Milliseconds between two looks at work under way. */
const lookEvery = 1000;

function AskedScreening(): ReactNode {
  const params = route.useParams();
  const { screening, ...target } = params;
  const t = useScreeningTexts();
  const answer = useAnswer(
    routes.openScreening,
    { params, query: {} },
    { every: (seen) => (seen === undefined || moves(seen) ? lookEvery : false) },
  );
  const unreachable = answer.failureCount > 0 || answer.fetchStatus === 'paused';
  return (
    <>
      <p className="back screen-only">
        <Link to="/courts/$court/cases/$case/exhibits" params={target}>
          {t.backToExhibits}
        </Link>
      </p>
      <Asked of={answer}>
        {(view) =>
          view.result === null ? (
            <>
              <PageTitle title={workTitle(view, t)} lead={view.exhibitName} windowTitle={workTitle(view, t)} />
              <AtWork
                screening={view}
                unreachable={unreachable}
                stop={<WorkAct act="stop" target={target} screening={screening} />}
                resume={<WorkAct act="resume" target={target} screening={screening} />}
              />
            </>
          ) : (
            <Done view={view} result={view.result} target={target} />
          )
        }
      </Asked>
    </>
  );
}

/** Whether looking again may show something else by itself. A stopped one moves only when somebody resumes it. */
const moves = ({ state }: Pick<ScreeningView, 'state'>): boolean =>
  state === 'queued' || state === 'running' || state === 'stopping';

function Done({
  view,
  result,
  target,
}: {
  readonly view: ScreeningView;
  readonly result: NonNullable<ScreeningView['result']>;
  readonly target: CaseRef;
}): ReactNode {
  const t = useScreeningTexts();
  useWindowTitle(t.report.title(view.exhibit.number));
  const table = useAnswer(routes.divisionTable, { params: {}, query: {} });
  const overlaps = useAnswer(
    routes.overlaps,
    { params: target, query: {} },
    { every: (seen) => (seen !== undefined && isBeingCounted(seen) ? lookEvery : false) },
  );
  const text = useMemo(() => JSON.stringify(result.report), [result.report]);
  const { report, given, differing } = result;
  // As they went in: the same figures by the same rule, as the server gave them to the case.
  const values = useMemo(
    () => factsOf(report, { exhibits: [], scheme: ladderSchemes[view.scheme], kinds }),
    [report, view.scheme],
  );
  return (
    <div className="screening-report">
      <Head view={view} result={result} text={text} />
      <Asked of={table}>
        {(places) => <ReportSections screening={report} on={asDay(result.on)} scheme={view.scheme} table={places} />}
      </Asked>
      <FactsGiven given={given} values={values} differing={differing} exhibit={view.exhibit.number} target={target} />
      <Asked of={overlaps}>{(list) => <Overlaps list={list} target={target} />}</Asked>
      <HowCounted engine={report.engine} software={result.software} leakedOn={report.leakedOn} view={view} />
      <div className="screen-only">
        <ScreeningFiles target={target} screening={view.id} exhibit={view.exhibit.number} text={text} />
        <AskSample target={target} screening={view.id} may={view.may.sample} />
      </div>
    </div>
  );
}

/** What it is a report of, and whether it is the very one that the log commits to: checked on this device. */
function Head({
  view,
  result,
  text,
}: {
  readonly view: ScreeningView;
  readonly result: NonNullable<ScreeningView['result']>;
  readonly text: string;
}): ReactNode {
  const t = useScreeningTexts();
  const language = useLanguage();
  const same = useMemo(() => sha256Hex(text) === result.digest, [text, result.digest]);
  const organ = language === 'zh' ? view.by.name : view.by.nameEn;
  return (
    <header className="report-head">
      <h1>
        {t.report.title(view.exhibit.number)}　<span>{view.exhibitName}</span>
      </h1>
      <p>
        <span>{t.report.rows(count(result.report.rows), size(result.report.bytes))}</span>
        <span>{t.report.by(organ, moment(view.endedAt ?? view.begunAt))}</span>
        {view.entries.entered === null ? null : <span>{t.entry(count(view.entries.entered + 1))}</span>}
        <span>
          {t.report.digest} <span className="mono">{`${result.digest.slice(0, 8)}…${result.digest.slice(-4)}`}</span>{' '}
          <Answer answer={same ? 'yes' : 'no'}>{same ? t.report.digestSame : t.report.digestDiffers}</Answer>
        </span>
        <span>{t.report.on(result.on)}</span>
      </p>
    </header>
  );
}
