import type { CSSProperties, ReactNode } from 'react';
import type { Persons, Screening } from '#screening/report.ts';
import { Answer } from '../parts/mark.tsx';
import { Message } from '../parts/message.tsx';
import { Pairs } from '../parts/section.tsx';
import { count, percent } from '../texts/format.ts';
import { rangePlaces } from './scale.ts';
import { useScreeningTexts } from './texts.ts';

type Placed = CSSProperties & { readonly '--least': string; readonly '--best': string; readonly '--most': string };

/** How many people it concerns: the one big figure, its range, and what each end assumes. */
export function PersonsFigure({ screening }: { readonly screening: Screening }): ReactNode {
  const t = useScreeningTexts();
  const { persons } = screening;
  return (
    <div className="persons-figure">
      <div>
        <h2>{t.persons.label}</h2>
        {persons === null ? (
          <Message title={t.report.kindsOnly} />
        ) : (
          <>
            <p className="big">
              {count(persons.linked)}
              <span>{t.persons.unit}</span>
            </p>
            <RangeBar persons={persons} />
          </>
        )}
      </div>
      <div>
        {persons === null ? null : (
          <p>
            {t.sentences([
              t.persons.how,
              ...(persons.most > persons.linked
                ? [t.persons.over(percent(persons.most - persons.linked, persons.linked))]
                : []),
            ])}
          </p>
        )}
        <WhatWasRead screening={screening} />
      </div>
    </div>
  );
}

/** Least, most likely and most on one line. The words stand in the page; what is drawn repeats them. */
export function RangeBar({ persons }: { readonly persons: Persons }): ReactNode {
  const t = useScreeningTexts().persons;
  const { least, linked, most } = persons;
  const places = rangePlaces(least, linked, most);
  const style: Placed = {
    '--least': `${places.least}%`,
    '--best': `${places.best}%`,
    '--most': `${places.most}%`,
  };
  const [low, best, high] = [least, linked, most].map(count);
  return (
    <div className="range" style={style}>
      <p className="unseen">{t.range(low ?? '', high ?? '', best ?? '')}</p>
      <i className="band" />
      <p className={places.best > 50 ? 'best late' : 'best'} aria-hidden="true">
        {t.best(best ?? '')}
      </p>
      <i className="needle" />
      {most > least ? (
        <div className="ends">
          <p>
            {low}
            <small>{t.leastHow}</small>
          </p>
          <p>
            {high}
            <small>{t.mostHow}</small>
          </p>
        </div>
      ) : null}
    </div>
  );
}

function Children({ figure, on }: { readonly figure: string; readonly on: string }): ReactNode {
  const [before, after] = useScreeningTexts().persons.under14Of(figure);
  return (
    <>
      {before}
      <span className="nowrap">{on}</span>
      {after}
    </>
  );
}

function WhatWasRead({
  screening: { rows, persons, unreadCount, leakedOn },
}: {
  readonly screening: Screening;
}): ReactNode {
  const { persons: t, semicolon } = useScreeningTexts();
  return (
    <Pairs
      items={[
        [
          t.read,
          unreadCount === 0 ? (
            t.readWhole(count(rows))
          ) : (
            <>
              {t.readPart(count(rows))}
              {semicolon}
              <a href="#unread">{t.unreadLink(count(unreadCount))}</a>
              {t.onlyMore}
            </>
          ),
        ],
        [t.identity, persons === null ? null : t.persons(count(persons.identityNumbers))],
        [t.none, persons === null ? null : t.noneOf(count(persons.none))],
        [t.hubs, persons === null || persons.hubs === 0 ? null : t.hubsOf(count(persons.hubs))],
        [
          t.under14,
          persons === null ? null : persons.under14 === null || leakedOn === null ? (
            <Answer answer="unknown">{t.under14Unknown}</Answer>
          ) : (
            <Children figure={count(persons.under14)} on={leakedOn} />
          ),
        ],
      ]}
    />
  );
}
