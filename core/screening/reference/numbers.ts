import { firstYear, isCalendarDay, lastYear } from '../checks/calendar-day.ts';
import { numberAt } from '../checks/digits.ts';
import { identityCheckHolds } from '../checks/identity-check.ts';
import { luhnHolds } from '../checks/luhn.ts';
import { digit, is } from './byte-kinds.ts';
import type { Lookups } from './lookups.ts';
import { check, date, formOnly, placeOf, range, type State, valid } from './row.ts';

/** A kind and what was found out of its value, in one number; `none` where it is nothing. */
export type Judged = number;
export const none = -1;

export function judged(kind: number, state: State): Judged {
  return kind * 8 + state;
}

const resident = placeOf['resident-id'];
const permanent = placeOf['permanent-resident-id'];
const hmt = placeOf['hmt-residence'];
const mobile = placeOf.mobile;
const landline = placeOf.landline;
const card = placeOf['bank-card'];

/** Whether all of `length` bytes from `at` are digits. */
export function areDigits(bytes: Uint8Array, at: number, length: number): boolean {
  for (let place = at; place < at + length; place += 1) if (!is(bytes[place], digit)) return false;
  return true;
}

/** Whether eight digits are a day of the years that a birth may lie in. */
function isBirthDate(bytes: Uint8Array, at: number): boolean {
  const year = numberAt(bytes, at, 4);
  return (
    year >= firstYear && year <= lastYear && isCalendarDay(year, numberAt(bytes, at + 4, 2), numberAt(bytes, at + 6, 2))
  );
}

/**
 * Eighteen characters, the first 17 of them digits, the last a digit or an X: an identity number, or *range* where its
 * first digits are of no province and *date* where the next are no day.
 */
export function judgeIdentity(bytes: Uint8Array, at: number, tables: Lookups): Judged {
  const province = numberAt(bytes, at, 2);
  let kind = resident;
  if (province >= 90) kind = permanent;
  else if (province >= 81 && province <= 83) {
    kind = hmt;
    if (numberAt(bytes, at + 2, 4) !== 0) return judged(resident, range);
  } else if (tables.provinces[province] !== 1) return judged(resident, range);
  if (!isBirthDate(bytes, at + 6)) return judged(kind, date);
  if (!identityCheckHolds(bytes, at)) return judged(kind, check);
  if (kind === resident) return judged(kind, tables.place(numberAt(bytes, at, 6)) === 0 ? formOnly : valid);
  return judged(kind, kind === permanent && tables.provinces[numberAt(bytes, at + 1, 2)] !== 1 ? formOnly : valid);
}

/** The same where it may be something else: nothing unless province and day are there. */
export function findIdentity(bytes: Uint8Array, at: number, tables: Lookups): Judged {
  const found = judgeIdentity(bytes, at, tables);
  return found % 8 === range || found % 8 === date ? none : found;
}

/** Fifteen digits: an identity number of the old form. */
export function judgeOldIdentity(bytes: Uint8Array, at: number, tables: Lookups): Judged {
  if (tables.provinces[numberAt(bytes, at, 2)] !== 1) return judged(resident, range);
  const year = firstYear + numberAt(bytes, at + 6, 2);
  if (!isCalendarDay(year, numberAt(bytes, at + 8, 2), numberAt(bytes, at + 10, 2))) return judged(resident, date);
  return judged(resident, tables.place(numberAt(bytes, at, 6)) === 0 ? formOnly : valid);
}

/** So many digits as a mobile number, with `0`, `86` or `0086` before it or not. */
export function findMobile(bytes: Uint8Array, at: number, length: number, tables: Lookups): Judged {
  const before = length - 11;
  if (before === 1) {
    if (bytes[at] !== 0x30) return none;
  } else if (before === 2) {
    if (numberAt(bytes, at, 2) !== 86) return none;
  } else if (before === 4) {
    if (numberAt(bytes, at, 4) !== 86) return none;
  } else if (before !== 0) return none;
  const from = at + before;
  if (bytes[from] !== 0x31 || (bytes[from + 1] ?? 0) < 0x33) return none;
  return judged(mobile, tables.isAssigned(numberAt(bytes, from, 5)) ? valid : formOnly);
}

/** So many digits as a landline number with its area. */
export function findLandline(bytes: Uint8Array, at: number, length: number, tables: Lookups): Judged {
  if (bytes[at] !== 0x30) return none;
  const second = (bytes[at + 1] ?? 0) - 0x30;
  if (second === 0) return none;
  const area = second <= 2 ? 3 : 4;
  const own = length - area;
  if (own !== 8 && !(own === 7 && area === 4)) return none;
  const first = (bytes[at + area] ?? 0) - 0x30;
  if (first < 2 || first > 8) return none;
  return judged(landline, tables.isArea(numberAt(bytes, at, area)) ? valid : formOnly);
}

/** Whether a card of this length begins with an issuer number of the table. */
export function hasIssuer(bytes: Uint8Array, at: number, length: number, tables: Lookups): boolean {
  let issuer = numberAt(bytes, at, 4);
  for (let digits = 5; digits <= 10; digits += 1) {
    issuer = issuer * 10 + (bytes[at + digits - 1] ?? 0) - 0x30;
    if (tables.isIssuer(issuer, digits, length)) return true;
  }
  return false;
}

/** 16 to 19 digits as a card: nothing unless Luhn holds and the issuer is known, or a Chinese one by its 62. */
export function findCard(bytes: Uint8Array, at: number, length: number, tables: Lookups): Judged {
  if (length < 16 || length > 19 || !luhnHolds(bytes, at, length)) return none;
  if (hasIssuer(bytes, at, length, tables)) return judged(card, valid);
  return numberAt(bytes, at, 2) === 62 ? judged(card, formOnly) : none;
}

/** Digits of a column of cards. */
export function judgeCard(bytes: Uint8Array, at: number, length: number, tables: Lookups): Judged {
  if (length < 13 || length > 19) return none;
  if (!luhnHolds(bytes, at, length)) return judged(card, check);
  return judged(card, hasIssuer(bytes, at, length, tables) ? valid : formOnly);
}
