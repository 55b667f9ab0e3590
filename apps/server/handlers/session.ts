import { routes } from '#contract/routes.ts';
import { problem } from '#words/problem.ts';
import { answered, open, refusedWith, signedIn } from '../handler.ts';
import type { Bound } from '../handler.ts';
import type { House } from '../house.ts';

/** Signing in and out, and for whom one acts. */
export function sessionHandlers({ identity, demonstration }: House): readonly Bound[] {
  return [
    open(routes.signIn, async ({ body, setHeader }) => {
      const result = await identity.signIn(body);
      if (!result.ok) return result;
      for (const cookie of result.setCookie) setHeader('set-cookie', cookie);
      return answered({ session: result.session, token: result.token });
    }),
    open(routes.currentSession, async ({ signedIn: who }) => answered({ session: who?.session ?? null })),
    signedIn(routes.signOut, async ({ headers, setHeader }) => {
      for (const cookie of await identity.signOut(headers)) setHeader('set-cookie', cookie);
      return answered({ session: null });
    }),
    signedIn(routes.actFor, async ({ headers, body }) => {
      const result = await identity.actFor(headers, body);
      return result.ok ? answered({ session: result.session }) : result;
    }),
    open(routes.demonstrationAccounts, async () =>
      demonstration ? answered({ accounts: [...identity.demonstrationAccounts()] }) : refusedWith(problem('not-found')),
    ),
  ];
}
