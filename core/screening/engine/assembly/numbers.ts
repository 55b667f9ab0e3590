// What digits are, judged by themselves: a kind and a reason in one number, or `none`.
import {
  bankCard,
  flagFormOnly,
  invalidCheck,
  invalidDate,
  invalidRange,
  landline,
  mobile,
  residentId,
  valid,
} from '../layout';
import { isDay, isDayAt, isKnownCard, luhnHolds } from './checks';
import { beginsIdentity, identityKind, identityReason } from './identity';
import { isArea, isAssigned, isProvince, placeOfCode } from './places';
import { byte, two } from './text';

export const none: u32 = 0xffffffff;

// @ts-ignore: a decorator of AssemblyScript
@inline
export function judged(kind: u32, reason: u32): u32 {
  return (kind << 8) | reason;
}

/** Eighteen characters as an identity number; nothing unless a province and a day are there. */
export function findIdentity(at: u32): u32 {
  if (!beginsIdentity(at) || !isDayAt(at + 6)) return none;
  return judged(identityKind(at), identityReason(at));
}

/** The same in a column: *range* where no province is, *date* where no day is. */
export function judgeIdentity(at: u32): u32 {
  if (!beginsIdentity(at)) return judged(residentId, invalidRange);
  if (!isDayAt(at + 6)) return judged(identityKind(at), invalidDate);
  return judged(identityKind(at), identityReason(at));
}

/** Fifteen digits as an identity number of the old form: its year is one of the twentieth century. */
export function oldIdentityReason(at: u32): u32 {
  if (!isProvince(at)) return invalidRange;
  if (!isDay(1900 + two(at + 6), two(at + 8), two(at + 10))) return invalidDate;
  return placeOfCode(at) == 0 ? flagFormOnly : valid;
}

/** So many digits as a mobile number, with `0`, `86` or `0086` before it or not. */
export function findMobile(at: u32, length: u32): u32 {
  const before = length - 11;
  if (before == 1) {
    if (byte(at) != 0x30) return none;
  } else if (before == 2) {
    if (two(at) != 86) return none;
  } else if (before == 4) {
    if (two(at) != 0 || two(at + 2) != 86) return none;
  } else if (before != 0) return none;
  const from = at + before;
  if (byte(from) != 0x31 || byte(from + 1) < 0x33) return none;
  return judged(mobile, isAssigned(from) ? valid : flagFormOnly);
}

/** So many digits as a landline number with its area. */
export function findLandline(at: u32, length: u32): u32 {
  if (byte(at) != 0x30) return none;
  const second = byte(at + 1) - 0x30;
  if (second == 0) return none;
  const area: u32 = second <= 2 ? 3 : 4;
  const own = length - area;
  if (own != 8 && !(own == 7 && area == 4)) return none;
  const first = byte(at + area) - 0x30;
  if (first - 2 > 6) return none;
  return judged(landline, isArea(at, area) ? valid : flagFormOnly);
}

/** 16 to 19 digits as a card: nothing unless Luhn holds and the issuer is known, or a Chinese one by its 62. */
export function findCard(at: u32, length: u32): u32 {
  if (length - 16 > 3 || !luhnHolds(at + length, length)) return none;
  if (isKnownCard(at, length)) return judged(bankCard, valid);
  return two(at) == 62 ? judged(bankCard, flagFormOnly) : none;
}

/** Digits of a column of cards. */
export function judgeCard(at: u32, length: u32): u32 {
  if (length - 13 > 6) return none;
  if (!luhnHolds(at + length, length)) return judged(bankCard, invalidCheck);
  return judged(bankCard, isKnownCard(at, length) ? valid : flagFormOnly);
}
