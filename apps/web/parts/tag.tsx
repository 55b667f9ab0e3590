import type { ReactNode } from 'react';
import './tag.css';

/** A word in a thin frame. Dashed: not yet real, not verified, or not law. */
export function Tag({
  children,
  dashed = false,
}: {
  readonly children: ReactNode;
  readonly dashed?: boolean;
}): ReactNode {
  return <span className={dashed ? 'tag dash' : 'tag'}>{children}</span>;
}
