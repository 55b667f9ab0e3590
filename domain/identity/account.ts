import { sha256Hex } from '#words/digest.ts';
import { finding } from '#words/finding.ts';
import { halfWidth } from '#words/normal.ts';
import { accepted, refused } from '#words/parsed.ts';
import type { Parsed } from '#words/parsed.ts';
import type { Brand } from '#words/brand.ts';

/** The name somebody signs in by, in its one form. */
export type AccountName = Brand<string, 'AccountName'>;

const form = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,59}$/u;

/** Full-width and capital letters are taken as meant, so that nobody is locked out by a keyboard. */
const oneForm = (typed: string): string => halfWidth(typed).normalize('NFKC').toLowerCase();

export function parseAccountName(typed: string): Parsed<AccountName> {
  const name = oneForm(typed);
  return form.test(name) ? accepted(name as AccountName) : refused(finding('field.form'));
}

/**
 * The address under which the sign-in library knows an account: it wants one of an e-mail's form, and accounts here
 * are names. `.invalid` is reserved (RFC 2606), so nothing can ever be sent there.
 */
export function addressOf(typed: string): string {
  return `${sha256Hex(oneForm(typed)).slice(0, 40)}@account.invalid`;
}
