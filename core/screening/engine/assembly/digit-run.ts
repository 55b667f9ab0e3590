// All that a run of digits may be part of, in the order of docs/screening.md.
import { invalidCheck, creditCodeKind, valid } from '../layout';
import { creditCheckHolds } from './checks';
import { isCreditForm } from './forms';
import { findGrouped } from './grouped';
import { findDestroyed } from './hidden';
import { findLed } from './led';
import { findIp, findPlate } from './machines';
import { findCard, findIdentity, findLandline, findMobile, judged, none } from './numbers';
import { take, taken } from './row';
import { areDigits, byte, freeAfter, freeBefore, isAlnum, isDigit, isLetter, leadsToMail } from './text';

/** What a run of so many digits is by itself. */
function judgeRun(from: u32, length: u32): u32 {
  if (length == 11 || length == 12) {
    // The last group of a UUID is no number.
    if (byte(from) == 0x30 && byte(from - 1) == 0x2d) return none;
    const found = findMobile(from, length);
    return found == none ? findLandline(from, length) : found;
  }
  if (length == 13 || length == 15) return findMobile(from, length);
  if (length == 18) {
    const identity = findIdentity(from);
    if (identity != none) return identity;
    // Any digits have the form of a credit code: only its check says that they are one.
    if (isCreditForm(from) && creditCheckHolds(from)) return judged(creditCodeKind, valid);
  }
  return length < 16 ? none : findCard(from, length);
}

/** A run that stands by itself; where the value ends, 0 where it is none. */
function findAlone(from: u32, to: u32): u32 {
  const length = to - from;
  const withX = length == 17 && (byte(to) & 0xdf) == 0x58;
  const end = withX ? to + 1 : to;
  if (!freeBefore(from) || !freeAfter(end)) return 0;
  const found = withX ? findIdentity(from) : judgeRun(from, length);
  if (found == none || leadsToMail(end)) return 0;
  take(from, end, found >> 8, found & 0xff);
  return end;
}

/** A word of 18 around the digit run that holds its places 3 to 8. */
function findCreditCode(from: u32): u32 {
  for (let at = from; at >= from - 2 && at >= taken(); at--) {
    if (at < from && !isAlnum(at)) return 0;
    if (!freeBefore(at)) continue;
    const end = at + 18;
    if (!isCreditForm(at) || areDigits(at, 18) || !freeAfter(end) || leadsToMail(end)) continue;
    take(at, end, creditCodeKind, creditCheckHolds(at) ? valid : invalidCheck);
    return end;
  }
  return 0;
}

/** Where to go on: behind the value, else behind the run. */
export function readDigitRun(from: u32, to: u32): u32 {
  const length = to - from;
  const after = byte(to);
  const before = byte(from - 1);
  let end: u32 = 0;
  if ((after == 0x2d || after == 0x20) && isDigit(to + 1) && length <= 6 && length >= 2) {
    end = findGrouped(from, to);
    if (end != 0) return end;
  }
  if (length >= 11 && length <= 19) {
    end = findAlone(from, to);
    if (end != 0) return end;
  }
  if (length >= 6 && length <= 17 && (isLetter(to) || isLetter(from - 1))) {
    end = findCreditCode(from);
    if (end != 0) return end;
  }
  if (length <= 6 && (isLetter(from - 1) || before == 0x20 || before == 0x2d || before == 0xb7)) {
    end = findPlate(from);
    if (end != 0) return end;
  }
  if (after == 0x2e && length <= 3 && isDigit(to + 1)) {
    end = findIp(from);
    if (end == 0 && length == 1) end = findDestroyed(from);
    if (end != 0) return end;
  }
  if (length >= 5 || isAlnum(from - 1) || isLetter(to) || before == 0x5f || after == 0x5f || before == 0x2d) {
    end = findLed(from, to);
    if (end != 0) return end;
  }
  return to;
}
