import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { CaseRef } from '#contract/shapes/case.ts';
import type { ScreeningList, ScreeningState, ScreeningSummary } from '#contract/shapes/screening.ts';
import { Button } from '../parts/button.tsx';
import { Answer } from '../parts/mark.tsx';
import { count, moment, percent } from '../texts/format.ts';
import { useLanguage } from '../texts/language.tsx';
import { BeginScreening } from './begin.tsx';
import { useScreeningTexts } from './texts.ts';
import './work.css';

/** The screenings of one exhibit, and the way to begin another. */
export function ScreeningsOf({
  exhibit,
  list,
  target,
  open,
}: {
  readonly exhibit: string;
  readonly list: ScreeningList;
  readonly target: CaseRef;
  /** False where the exhibit is destroyed or went to another court: what was screened stays to be read. */
  readonly open: boolean;
}): ReactNode {
  const texts = useScreeningTexts();
  const language = useLanguage();
  const [beginning, begin] = useState(false);
  const own = list.screenings.filter((one) => one.exhibit.id === exhibit);
  if (own.length === 0 && !open) return null;
  return (
    <div className="screenings-of">
      {own.length === 0 ? null : (
        <ul aria-label={texts.list.title}>
          {own.map((one) => (
            <li key={one.id}>
              <ScreeningLine screening={one}>
                <Link to="/courts/$court/cases/$case/screenings/$screening" params={{ ...target, screening: one.id }}>
                  {one.state === 'done' ? texts.list.open : texts.list.follow}
                </Link>
              </ScreeningLine>
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <p className="row screen-only">
          {list.mayBegin ? (
            <Button kind="small" expanded={beginning} onPress={() => begin(!beginning)}>
              {texts.begin.open}
            </Button>
          ) : (
            <Button kind="small" unavailable={list.whyNot?.[language] ?? texts.work.resumeClosed}>
              {texts.begin.open}
            </Button>
          )}
        </p>
      ) : null}
      {beginning && list.mayBegin ? (
        <BeginScreening target={target} exhibit={exhibit} onDone={() => begin(false)} />
      ) : null}
    </div>
  );
}

/** One screening in a line: its state, when it was begun, at which day ages are counted. */
export function ScreeningLine({
  screening: { state, begunAt, leakedOn, progress, entries },
  children,
}: {
  readonly screening: ScreeningSummary;
  readonly children: ReactNode;
}): ReactNode {
  const t = useScreeningTexts();
  const going = progress !== null && state !== 'done';
  return (
    <>
      <StateWord state={state} />
      {going ? <span>{t.list.done(percent(progress.consumed, progress.size))}</span> : null}
      <span className="note">{t.list.of(moment(begunAt))}</span>
      <span className="note">{leakedOn === null ? t.list.leakedUnknown : t.list.leaked(leakedOn)}</span>
      <span className="note">{t.entry(count((entries.entered ?? entries.begun) + 1))}</span>
      {children}
    </>
  );
}

/** Done and failed are answers; what is under way is none yet. */
function StateWord({ state }: { readonly state: ScreeningState }): ReactNode {
  const words = useScreeningTexts().states[state];
  if (state === 'done') return <Answer answer="yes">{words}</Answer>;
  if (state === 'failed') return <Answer answer="no">{words}</Answer>;
  return <b>{words}</b>;
}
