import type { SignedIn } from './who.ts';
import { whoIs } from './who.ts';
import { problem } from '#words/problem.ts';
import type { Problem } from '#words/problem.ts';
import { addressOf } from './account.ts';
import type { IdentityServices } from './services.ts';
import { cookieName, isSecure, sessionSeconds, signedTokenSet, verifiedToken } from './session-token.ts';

/**
 * The sign-in library, confined to this file and to the hashing of passwords. It finds the account, compares the
 * password, makes and ends sessions; who may do what is ours. Loaded when somebody first signs in: reading it takes
 * longer than the rest of a start.
 */
async function open(services: IdentityServices) {
  const [{ betterAuth }, { isAPIError }] = await Promise.all([import('better-auth'), import('better-auth/api')]);
  const auth = betterAuth({
    appName: 'Dengwen',
    baseURL: services.baseUrl,
    secret: services.secret,
    database: services.sessions,
    // Sessions and passwords only: nobody signs up, and its own HTTP interface is not served.
    emailAndPassword: { enabled: true, disableSignUp: true, maxPasswordLength: 200 },
    session: { expiresIn: sessionSeconds, disableSessionRefresh: true },
    advanced: {
      cookiePrefix: 'dengwen',
      useSecureCookies: isSecure(services),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/' },
    },
    logger: { disabled: true },
    telemetry: { enabled: false },
  });
  return { api: auth.api, isAPIError };
}

export type SignInResult =
  | ({ readonly ok: true; readonly token: string; readonly setCookie: readonly string[] } & SignedIn)
  | { readonly ok: false; readonly problem: Problem };

export interface SignIn {
  signIn(given: { readonly account: string; readonly password: string }): Promise<SignInResult>;
  /** Ends the session of a signed token; gives the `Set-Cookie` headers that take the cookies away. */
  signOut(signedToken: string): Promise<readonly string[]>;
}

const failed: SignInResult = { ok: false, problem: problem('sign-in-failed') };

export function openSignIn(services: IdentityServices): SignIn {
  const name = cookieName(services);
  let opening: ReturnType<typeof open> | undefined;
  const library = () => (opening ??= open(services));

  async function session(account: string, password: string): Promise<readonly string[] | null> {
    const { api, isAPIError } = await library();
    try {
      const { headers } = await api.signInEmail({
        body: { email: addressOf(account), password },
        returnHeaders: true,
      });
      return headers.getSetCookie();
    } catch (error) {
      // Unknown account and wrong password take the same time and get the same answer.
      if (isAPIError(error) && error.statusCode < 500) return null;
      throw error;
    }
  }

  async function signOut(signedToken: string): Promise<readonly string[]> {
    const { api } = await library();
    const { headers } = await api.signOut({
      headers: new Headers({ cookie: `${name}=${encodeURIComponent(signedToken)}` }),
      returnHeaders: true,
    });
    return headers.getSetCookie();
  }

  return {
    signOut,
    async signIn({ account, password }) {
      const setCookie = await session(account, password);
      if (setCookie === null) return failed;
      const signed = setCookie.flatMap((header) => signedTokenSet(header, name) ?? [])[0];
      const token = signed === undefined ? null : verifiedToken(signed, services.secret);
      if (signed === undefined || token === null) throw new Error('the session was signed by another key');
      const found = await whoIs(services, token);
      if (found === null) {
        await signOut(signed);
        return failed;
      }
      await services.sessions.query('DELETE FROM identity.session WHERE "userId" = $1 AND "expiresAt" < $2', [
        found.actor.person,
        services.now(),
      ]);
      return { ok: true, session: found.session, actor: found.actor, token: signed, setCookie };
    },
  };
}
