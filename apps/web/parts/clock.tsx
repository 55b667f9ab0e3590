import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';
import './clock.css';

/** How a time limit stands. `days` counts calendar days to the last day; on that day itself hours are shown. */
export type ClockState =
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'hours'; readonly hours: number }
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'stopped'; readonly reason: string };

/** The state of a limit whose last legal day is `due`, seen on `today` with so many hours of that day left. */
export function clockState(today: string, due: string, hoursLeftToday: number): ClockState {
  const days = Math.round((Date.parse(`${due}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / 86_400_000);
  if (days < 0) return { kind: 'overdue', days: -days };
  return days === 0 ? { kind: 'hours', hours: hoursLeftToday } : { kind: 'days', days };
}

/** The one big figure of a page: what is left of the legal time limit. */
export function Clock({
  state,
  small = false,
  children,
}: {
  readonly state: ClockState;
  readonly small?: boolean;
  readonly children?: ReactNode;
}): ReactNode {
  const texts = useTexts();
  const [before, figure, after] = texts.clock[state.kind](
    state.kind === 'stopped' ? 0 : state.kind === 'hours' ? state.hours : state.days,
  );
  return (
    <div className={`clock${state.kind === 'stopped' ? ' stopped' : ''}${small ? ' small' : ''}`}>
      <b>
        <span>{before}</span>
        {figure}
        <span>{after}</span>
      </b>
      {state.kind === 'stopped' ? <p>{state.reason}</p> : children === undefined ? null : <p>{children}</p>}
    </div>
  );
}
