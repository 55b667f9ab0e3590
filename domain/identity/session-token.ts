import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IdentityServices } from './services.ts';

/** Sign-in ends after a working day; a session is never prolonged behind its owner's back. */
export const sessionSeconds = 12 * 3600;

/** Whether the cookie travels over https only: as was said, else where the server is reached over https. */
export function isSecure({ secureCookies, baseUrl }: Pick<IdentityServices, 'secureCookies' | 'baseUrl'>): boolean {
  return secureCookies ?? baseUrl.startsWith('https:');
}

/** The cookie's name; over https browsers hold the prefix to its word (RFC 6265bis, 4.1.3). */
export function cookieName(services: Pick<IdentityServices, 'secureCookies' | 'baseUrl'>): string {
  return `${isSecure(services) ? '__Secure-' : ''}dengwen.session_token`;
}

/** Text that was percent-encoded; null when it is broken. */
function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function cookieOf(header: string, name: string): string | null {
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return decoded(pair.slice(at + 1).trim());
  }
  return null;
}

/** The signed token that a request carries: of the command line in `Authorization`, of a browser in the cookie. */
export function signedTokenOf(headers: Headers, name: string): string | null {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (bearer !== undefined) return decoded(bearer);
  const cookies = headers.get('cookie');
  return cookies === null ? null : cookieOf(cookies, name);
}

/** The signed token in a `Set-Cookie` header that the sign-in library made; null when it sets another cookie. */
export function signedTokenSet(setCookie: string, name: string): string | null {
  return cookieOf(setCookie.split(';', 1)[0] ?? '', name);
}

/**
 * The token inside a signed one, `token.signature` with the HMAC-SHA-256 of the token in base64; null when the
 * signature is not ours. Whoever reads the database alone learns tokens, and can sign in with none.
 */
export function verifiedToken(signed: string, secret: string): string | null {
  const at = signed.indexOf('.');
  if (at <= 0) return null;
  const token = signed.slice(0, at);
  const given = Buffer.from(signed.slice(at + 1), 'base64');
  const made = createHmac('sha256', secret).update(token).digest();
  return given.length === made.length && timingSafeEqual(given, made) ? token : null;
}
