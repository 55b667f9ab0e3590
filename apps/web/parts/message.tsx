import { useEffect, useState, type ReactNode } from 'react';
import './message.css';

/** Empty, wrong, refused: what happened, what is safe, what to do. A code stands in brackets for those who will ask. */
export function Message({
  title,
  children,
  urgent = false,
}: {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly urgent?: boolean;
}): ReactNode {
  return (
    <div className="message" role={urgent ? 'alert' : undefined}>
      <b>{title}</b>
      {children}
    </div>
  );
}

/** Under 300 ms a wait is not shown at all; what flickers is read as a fault. */
const quietMilliseconds = 300;

export function Waiting({
  doing,
  at = quietMilliseconds,
}: {
  readonly doing: string;
  readonly at?: number;
}): ReactNode {
  const [shown, show] = useState(at === 0);
  useEffect(() => {
    const timer = setTimeout(() => show(true), at);
    return () => clearTimeout(timer);
  }, [at]);
  if (!shown) return <div className="message" aria-busy="true" />;
  return (
    <div className="message" aria-busy="true" role="status">
      <div className="skeleton short" />
      <div className="skeleton long" />
      <span className="note">{doing}</span>
    </div>
  );
}

/** A long piece of work with a figure and a way to leave. */
export function Progress({
  doing,
  done,
  of,
  unit,
  figure = String,
  children,
}: {
  readonly doing: string;
  readonly done: number;
  readonly of: number;
  readonly unit?: string;
  /** How a figure is written, where it is not shown as it is. */
  readonly figure?: (n: number) => string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className="progress">
      <span>{doing}</span>
      <span>
        {figure(done)} / {figure(of)} {unit}
      </span>
      <progress value={done} max={Math.max(of, 1)} aria-label={doing} />
      {children === undefined ? null : <span className="note">{children}</span>}
    </div>
  );
}
