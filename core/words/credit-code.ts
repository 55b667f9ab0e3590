import type { Brand } from './brand.ts';
import { finding } from './finding.ts';
import type { Finding } from './finding.ts';
import { withoutSpaces } from './normal.ts';
import { acceptedUnless, certain, refused } from './parsed.ts';
import type { Parsed } from './parsed.ts';

/** A unified social credit code (统一社会信用代码) of 18 characters, upper case, its check character right. */
export type CreditCode = Brand<string, 'CreditCode'>;

/** GB 32100-2015 section 4: digits and letters without I, O, S, V, Z; a character's value is its place here. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100-2015 annex: the weight of place i (from 0) is 3^i modulo 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/**
 * The check character of the first 17. Throws a RangeError on another length or a character outside the alphabet.
 */
export function creditCodeCheckCharacter(first17: string): string {
  if (first17.length !== weights.length)
    throw new RangeError('a credit code has 17 characters before its check character');
  let sum = 0;
  for (const [place, weight] of weights.entries()) {
    const value = alphabet.indexOf(first17.charAt(place));
    if (value < 0) throw new RangeError(`no character of a credit code: ${first17.charAt(place)}`);
    sum += value * weight;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/**
 * Reads a credit code; lower case, full-width characters and spaces are taken as meant, but I is never read as 1 nor
 * O as 0. What is checked: length, alphabet, six digits of division, check character. What is not: whether such an
 * organisation exists, or the inner check of the organisation code (GB 11714).
 */
export function parseCreditCode(text: string): Parsed<CreditCode> {
  const plain = withoutSpaces(text).toUpperCase();
  const characters = [...plain];
  const problems: Finding[] = [];
  if (characters.length !== 18) problems.push(finding('credit-code.length', { length: characters.length }));
  for (const [place, character] of characters.entries()) {
    if (!alphabet.includes(character)) problems.push(finding('credit-code.character', { character, place: place + 1 }));
  }
  const [first, ...rest] = problems;
  if (first !== undefined) return refused(first, ...rest);
  if (!/^\d{6}$/.test(plain.slice(2, 8))) problems.push(finding('credit-code.division'));
  if (creditCodeCheckCharacter(plain.slice(0, 17)) !== plain.charAt(17))
    problems.push(finding('credit-code.check-digit'));
  return acceptedUnless(problems, () => plain as CreditCode);
}

/** The credit code of a literal in code or tests. Throws a RangeError when it is none. */
export function asCreditCode(text: string): CreditCode {
  return certain(parseCreditCode(text), text);
}
