import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { routes } from '#contract/routes.ts';
import type { Session } from '#contract/shapes/organ.ts';
import { keyOf, useAnswer } from './answer.ts';
import { call } from './call.ts';

const asked = { params: {}, query: {} };

/** Who is signed in; undefined until the server has said so, null when nobody is. */
export function useSession(): Session | null | undefined {
  return useAnswer(routes.currentSession, asked).data?.session;
}

/** Everything known to the page belongs to the person who asked for it, so it is forgotten when the person changes. */
export function useSigning(): {
  readonly signIn: (account: string, password: string) => Promise<Session>;
  readonly signOut: () => Promise<void>;
  readonly actFor: (organ: string, role: Session['acting']['role']) => Promise<Session>;
} {
  const queries = useQueryClient();
  const become = useCallback(
    (session: Session | null) => {
      queries.clear();
      queries.setQueryData(keyOf(routes.currentSession, asked), { session });
    },
    [queries],
  );
  const signIn = useCallback(
    async (account: string, password: string) => {
      const { session } = await call(routes.signIn, { ...asked, body: { account, password } });
      become(session);
      return session;
    },
    [become],
  );
  const signOut = useCallback(async () => {
    await call(routes.signOut, { ...asked, body: undefined });
    become(null);
  }, [become]);
  const actFor = useCallback(
    async (organ: string, role: Session['acting']['role']) => {
      const { session } = await call(routes.actFor, { ...asked, body: { organ, role } });
      become(session);
      return session;
    },
    [become],
  );
  return { signIn, signOut, actFor };
}
