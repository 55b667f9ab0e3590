import type { ReactNode } from 'react';
import { Fault } from '../parts/fault.tsx';
import { useReading } from '../texts/language.tsx';

/** What became of a change: why it was refused, or that it is done. */
export function Outcome({
  of,
}: {
  readonly of: { readonly isError: boolean; readonly isSuccess: boolean; readonly error: unknown };
}): ReactNode {
  const { texts } = useReading();
  if (of.isError) return <Fault error={of.error} />;
  return of.isSuccess ? <p role="status">{texts.administration.done}</p> : null;
}
