import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Fault } from './fault.tsx';
import { Waiting } from './message.tsx';

/** An answer of the server, or the wait for it, or why there is none. */
export function Asked<Answer>({
  of,
  doing,
  children,
}: {
  readonly of: UseQueryResult<Answer>;
  readonly doing?: string;
  readonly children: (answer: Answer) => ReactNode;
}): ReactNode {
  const texts = useTexts();
  if (of.data !== undefined) return children(of.data);
  if (of.isError) return <Fault error={of.error} again={() => void of.refetch()} />;
  return <Waiting doing={doing ?? texts.fault.waiting} />;
}
