import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactNode } from 'react';
import { routes } from '#contract/routes.ts';
import type { CaseRef } from '#contract/shapes/case.ts';
import type { ScreeningSummary } from '#contract/shapes/screening.ts';
import { call, Unreachable } from '../client/call.ts';
import { newIntention } from '../client/intention.ts';
import { Button } from '../parts/button.tsx';
import { Fault } from '../parts/fault.tsx';
import { Message } from '../parts/message.tsx';
import { Pairs } from '../parts/section.tsx';
import { count, moment, percent, size, span } from '../texts/format.ts';
import { useLanguage } from '../texts/language.tsx';
import { paceOf, withLook, type Look } from './pace.ts';
import { useScreeningTexts, type ScreeningTexts } from './texts.ts';
import './work.css';

/** A screening that is not done: how far it is, how fast, how long it still takes, and the ways to stop it or go on. */
export function AtWork({
  screening,
  unreachable,
  stop,
  resume,
}: {
  readonly screening: ScreeningSummary;
  /** The last look failed: what is shown is older. */
  readonly unreachable: boolean;
  readonly stop: ReactNode;
  readonly resume: ReactNode;
}): ReactNode {
  const t = useScreeningTexts();
  const { state, may } = screening;
  return (
    <div className="at-work">
      {unreachable ? <Message urgent title={t.work.offline} /> : null}
      <Said screening={screening} />
      <HowFar screening={screening} />
      <p className="row screen-only">
        {may.stop && (state === 'queued' || state === 'running') ? stop : null}
        {state === 'stopped' || state === 'failed' ? (may.resume ? resume : null) : null}
        {(state === 'stopped' || state === 'failed') && !may.resume ? (
          <Button unavailable={t.work.resumeClosed}>{t.work.resume}</Button>
        ) : null}
      </p>
    </div>
  );
}

export function workTitle({ state, exhibit }: ScreeningSummary, t: ScreeningTexts): string {
  switch (state) {
    case 'queued':
      return t.work.titleQueued(exhibit.number);
    case 'running':
    case 'stopping':
      return t.work.title(exhibit.number);
    case 'stopped':
      return t.work.titleStopped(exhibit.number);
    case 'failed':
      return t.work.titleFailed(exhibit.number);
    case 'done':
      return t.report.title(exhibit.number);
  }
}

function Said({ screening: { state, failure, progress } }: { readonly screening: ScreeningSummary }): ReactNode {
  const t = useScreeningTexts();
  switch (state) {
    case 'queued':
      return <p className="second">{t.work.queued}</p>;
    case 'running':
      return (
        <p className="second">
          {t.sentences([
            ...(progress === null ? [t.work.opening] : progress.consumed < progress.size ? [] : [t.work.linking]),
            t.work.leave,
          ])}
        </p>
      );
    case 'stopping':
      return (
        <p className="second" role="status">
          {t.work.stopping}
        </p>
      );
    case 'stopped':
      return <p className="second">{t.work.stopped}</p>;
    case 'failed': {
      const [what, remedy] = t.failures[failure ?? 'defect'];
      return (
        <Message urgent title={what}>
          <p>{remedy}</p>
        </Message>
      );
    }
    case 'done':
      return null;
  }
}

/** Bytes of the original first, since only they have an end that is known; rows and text beside them. */
function HowFar({ screening: { state, progress } }: { readonly screening: ScreeningSummary }): ReactNode {
  const t = useScreeningTexts().work;
  const language = useLanguage();
  const looks = useLooks(progress);
  if (progress === null) return null;
  const { consumed, size: whole, textBytes, rows, at } = progress;
  const pace = state === 'running' ? paceOf(looks, whole) : null;
  return (
    <>
      <p className="far">
        <b>{percent(consumed, whole)}</b>
        <span>
          {t.doing}　{size(consumed)} / {size(whole)}
        </span>
      </p>
      <progress value={consumed} max={Math.max(whole, 1)} aria-label={t.doing} />
      <Pairs
        items={[
          [t.rows, t.rowsOf(count(rows))],
          [t.text, size(textBytes)],
          [t.rate, state === 'running' ? (pace === null ? t.notYet : t.rateOf(size(pace.bytesPerSecond))) : null],
          [t.left, state === 'running' ? (pace === null ? t.notYet : span(pace.secondsLeft * 1000, language)) : null],
          [t.at, moment(at)],
        ]}
      />
    </>
  );
}

/** What this page saw of the progress so far: it begins anew when the page is opened again. */
function useLooks(progress: Look | null): readonly Look[] {
  const [looks, setLooks] = useState<readonly Look[]>([]);
  const next = progress === null ? looks : withLook(looks, progress);
  if (next !== looks) setLooks(next);
  return next;
}

/** Stopping and going on are acts of the case: each press is one intention. */
export function WorkAct({
  act,
  target,
  screening,
}: {
  readonly act: 'stop' | 'resume';
  readonly target: CaseRef;
  readonly screening: string;
}): ReactNode {
  const t = useScreeningTexts().work;
  const intention = useRef(newIntention());
  const queries = useQueryClient();
  const acting = useMutation({
    mutationFn: () =>
      call(
        act === 'stop' ? routes.stopScreening : routes.resumeScreening,
        { params: { ...target, screening }, query: {}, body: undefined },
        { idempotencyKey: intention.current },
      ),
    onSuccess: async () => {
      intention.current = newIntention();
      await queries.invalidateQueries();
    },
    onError: (error) => {
      if (!(error instanceof Unreachable)) intention.current = newIntention();
    },
  });
  return (
    <>
      <Button kind={act === 'resume' ? 'main' : 'plain'} busy={acting.isPending} onPress={() => acting.mutate()}>
        {t[act]}
      </Button>
      {acting.isError ? <Fault error={acting.error} /> : null}
    </>
  );
}
