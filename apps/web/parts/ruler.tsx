import { Fragment, type CSSProperties, type ReactNode } from 'react';
import type { TimeLimit } from '#contract/shapes/case.ts';
import { dayAfter, daysFrom, weekdayName, weekdayOf } from '../texts/format.ts';
import { useReading } from '../texts/language.tsx';
import { Tag } from './tag.tsx';
import './ruler.css';

type Ruled = CSSProperties & { readonly '--days'?: number; readonly '--row'?: number };

/** The ruler never shows more days than fit beside the names on a desk screen. */
const mostDays = 24;

/** Legal time limits on one ruler of days; on a phone the same rows as a list of dates. */
export function Ruler({
  limits,
  today,
  restDays,
  law,
}: {
  readonly limits: readonly TimeLimit[];
  readonly today: string;
  readonly restDays: (day: string) => boolean;
  readonly law: (provision: string) => string;
}): ReactNode {
  const { texts, language } = useReading();
  const first = limits.reduce((earliest, limit) => (limit.from < earliest ? limit.from : earliest), today);
  const start = daysFrom(first, today) > mostDays / 2 ? dayAfter(today, -mostDays / 2) : first;
  const last = limits.reduce((latest, limit) => (limit.due > latest ? limit.due : latest), today);
  const length = Math.min(Math.max(daysFrom(start, last) + 2, 12), mostDays);
  const days = Array.from({ length }, (_, n) => dayAfter(start, n));
  const column = (day: string): number => Math.min(Math.max(daysFrom(start, day), 0), length) + 2;
  const style: Ruled = { '--days': length };
  return (
    <div>
      <div className="ruler" style={style}>
        <div className="days" aria-hidden="true">
          <span className="start" style={{ gridColumn: 1 }}>
            {texts.ruler.from(start)}
          </span>
          {days.map((day, n) => (
            <span key={day} className={day === today ? 'now' : undefined} style={{ gridColumn: n + 2 }}>
              {weekdayName(day, language).slice(0, 2)}
              <b>{Number(day.slice(8))}</b>
            </span>
          ))}
          <span className="end" style={{ gridColumn: -2 }}>
            {texts.ruler.due}
          </span>
        </div>
        {days.map((day, n) =>
          restDays(day) ? (
            <i key={day} className="rest" style={{ gridColumn: n + 2, gridRow: `2 / span ${limits.length}` }} />
          ) : null,
        )}
        <i className="today" style={{ gridColumn: column(today), gridRow: `1 / span ${limits.length + 1}` }} />
        {numbered(limits).map(({ limit, key }, n) => (
          <Limit key={key} limit={limit} row={n + 2} today={today} column={column} end={length + 2} law={law} />
        ))}
      </div>
    </div>
  );
}

/** A limit may run twice in a case, as the seven days do after a correction: the second of its kind is another row. */
const numbered = (limits: readonly TimeLimit[]): readonly { readonly limit: TimeLimit; readonly key: string }[] =>
  limits.map((limit, n) => ({
    limit,
    key: `${limit.kind} ${limits.slice(0, n).filter(({ kind }) => kind === limit.kind).length}`,
  }));

interface LimitProps {
  readonly limit: TimeLimit;
  readonly row: number;
  readonly today: string;
  readonly column: (day: string) => number;
  readonly end: number;
  readonly law: (provision: string) => string;
}

/** The first day does not count (CPL 85(2)), so a bar begins on the day after `from`. */
function Limit({ limit, row, today, column, end, law }: LimitProps): ReactNode {
  const { texts, language } = useReading();
  const begin = column(dayAfter(limit.from, 1));
  const periodEnd = limit.rolledFrom ?? limit.due;
  const stop = column(dayAfter(periodEnd, 1));
  const now = Math.min(Math.max(column(today) + 1, begin), stop);
  const beyond = stop >= end ? ' beyond' : '';
  const style: Ruled = { '--row': row };
  const running = limit.status === 'running' || limit.status === 'overdue';
  return (
    <div className="limit" style={style}>
      <div className="name">
        {limit.words[language]}
        <small>
          {limit.status === 'conditional' ? `${texts.ruler.ifToday}　` : ''}
          {limit.provisions.map(law).join(language === 'zh' ? '；' : '; ')}
        </small>
      </div>
      <i className="track" />
      {running && now > begin ? <i className="bar elapsed" style={{ gridColumn: `${begin} / ${now}` }} /> : null}
      {running && stop > now ? <i className={`bar left${beyond}`} style={{ gridColumn: `${now} / ${stop}` }} /> : null}
      {limit.status === 'conditional' ? (
        <i className={`bar conditional${beyond}`} style={{ gridColumn: `${begin} / ${stop}` }} />
      ) : null}
      {limit.status === 'done' || limit.status === 'stopped' ? (
        <i className={`bar done${beyond}`} style={{ gridColumn: `${begin} / ${stop}` }} />
      ) : null}
      {limit.rolledFrom === null || stop >= end ? null : (
        <i className="bar rolled" style={{ gridColumn: `${stop} / ${column(dayAfter(limit.due, 1))}` }} />
      )}
      <div className="due">
        <Fragment>
          {running ? <b>{limit.due}</b> : limit.due} {texts.weekday(weekdayName(limit.due, language))}
          {limit.status === 'running' && limit.daysLeft !== null ? texts.ruler.left(limit.daysLeft) : null}
          {limit.status === 'overdue' && limit.daysLeft !== null ? texts.ruler.overdue(-limit.daysLeft) : null}
        </Fragment>
        {limit.rolledFrom === null ? null : (
          <small>
            {weekdayOf(limit.rolledFrom) > 5
              ? texts.ruler.rolledWeekend(Number(limit.rolledFrom.slice(8)), weekdayName(limit.rolledFrom, language))
              : texts.ruler.rolledHoliday(Number(limit.rolledFrom.slice(8)))}
          </small>
        )}
        {limit.status === 'done' ? <small>{texts.ruler.done}</small> : null}
        {limit.status === 'stopped' ? <small>{texts.ruler.stopped}</small> : null}
        {limit.provisional ? <Tag dashed>{texts.ruler.provisional}</Tag> : null}
      </div>
    </div>
  );
}
