import type { Brand } from './brand.ts';
import { parseDay } from './day.ts';
import { finding } from './finding.ts';
import { halfWidth } from './normal.ts';
import { accepted, refused } from './parsed.ts';
import type { Parsed } from './parsed.ts';

/** 公民身份号码, 18 characters (GB 11643-1999). Never stored: it is read to make a keyed digest, and let go. */
export type ResidentNumber = Brand<string, 'ResidentNumber'>;

/** Weights of the 17 characters before the check character, and the characters by remainder (ISO 7064 MOD 11-2). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checks = '10X98765432';

/** The check character for the first seventeen digits. */
export function residentNumberCheckCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(first17[place]), 0);
  return checks.charAt(sum % 11);
}

/** Reads a number; full-width characters and a small x are taken as meant. The findings repeat nothing of it. */
export function parseResidentNumber(text: string): Parsed<ResidentNumber> {
  const number = halfWidth(text).replaceAll(/\s/g, '').toUpperCase();
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return refused(finding('resident-number.form'));
  const born = parseDay(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`);
  if (!born.ok) return refused(finding('resident-number.birth-date'));
  if (number.at(-1) !== residentNumberCheckCharacter(number)) return refused(finding('resident-number.check-digit'));
  return accepted(number as ResidentNumber);
}
