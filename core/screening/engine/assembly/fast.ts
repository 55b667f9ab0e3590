// The values that are most of a data set, found where they stand alone. Whatever stands less clear makes its row go the
// slow way (line.ts), which is exact for every row; so all that matters here is never to be wrong.
import {
  bankCard,
  classLocal,
  classesAt,
  email,
  flagFormOnly,
  invalidCheck,
  ip,
  mobile,
  creditCodeKind,
  valid,
} from '../layout';
import { creditCheckHolds, isDayAt, isKnownCard, luhnHolds } from './checks';
import { isCreditForm, isPlateProvince } from './forms';
import { beginsIdentity, identityKind, identityReason } from './identity';
import { mayFollowLead } from './leads';
import { localBefore, mailForm, noMail, plainMailEnd } from './mail';
import { isAssigned } from './places';
import { asItStands, byKind, keep, lastEleven } from './row';
import { areDigits, byte, endOfDomain, freeAfter, freeBefore, isAlnum, isDigit, isDivider, isHexadecimal, kindOfByte, leadsToMail, wideAt } from './text';

/** End of the last value of the row. */
let taken: u32 = 0;
/** The row must go the slow way. */
let unclear = false;
/** Up to where leads were looked for in the row. */
let walked: u32 = 0;

// @ts-ignore: a decorator of AssemblyScript
@inline
export function clear(): void {
  unclear = false;
  taken = 0;
  walked = 0;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function isUnclear(): bool {
  return unclear;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function makeUnclear(): void {
  unclear = true;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function take(start: u32, end: u32, kind: u32, reason: u32, form: u32): void {
  if (start < taken) unclear = true;
  taken = end;
  keep(start, end, kind, reason, form);
}

/** A letter may stand directly before only after a backslash; which of its neighbours then belong to what, the slow way knows. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function standsFree(start: u32): bool {
  if (isAlnum(start - 1) && byte(start - 2) == 0x5c) unclear = true;
  return freeBefore(start);
}

/** Nothing else was found in a digit run: if a lead word may stand before it, the row goes the slow way. */
function nothing(start: u32): void {
  if (isDivider(start - 1)) return;
  if (mayFollowLead(start, walked)) unclear = true;
  walked = start;
}

/** Within or behind a run of 5 to 10 digits, or at the first digit of a word. */
export function shortDigits(start: u32): void {
  nothing(start);
}

/** The end of a run of 11 to 19 digits. */
export function longDigits(end: u32, digits: u32): void {
  const start = end - digits;
  let stop = end;
  if (digits == 17 && (byte(end) & 0xdf) == 0x58) stop++;
  if (!standsFree(start) || !freeAfter(stop)) return nothing(start);
  const after = byte(stop);
  if (((<u32>load<u8>(classesAt + after) & classLocal) != 0 || after == 0x40) && leadsToMail(stop)) return nothing(start);
  const length = stop - start;
  if (length == 11 || length == 13 || length == 15) {
    if (length == 11 ? true : length == 13 ? begins86(start) : byte(start) == 0x30 && byte(start + 1) == 0x30 && begins86(start + 2)) {
      const number = end - 11;
      if (byte(number) == 0x31 && byte(number + 1) >= 0x33)
        return take(start, end, mobile, isAssigned(number) ? valid : flagFormOnly, length == 11 ? asItStands : lastEleven);
    }
    if (length == 11 && byte(start) == 0x30) unclear = true;
    return nothing(start);
  }
  if (length < 16) {
    if (length == 12 && byte(start) == 0x30) unclear = true;
    return nothing(start);
  }
  if (length == 18 && beginsIdentity(start) && isDayAt(start + 6)) return takeIdentity(start, digits == 17);
  if (length == 18 && (digits == 17 || creditCheckHolds(start))) {
    unclear = true;
    return;
  }
  const known = isKnownCard(start, length);
  if ((known || (byte(start) == 0x36 && byte(start + 1) == 0x32)) && luhnHolds(end, length))
    return take(start, end, bankCard, known ? valid : flagFormOnly, asItStands);
  nothing(start);
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function begins86(at: u32): bool {
  return byte(at) == 0x38 && byte(at + 1) == 0x36;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function takeIdentity(start: u32, ends: bool): void {
  take(start, start + 18, identityKind(start), identityReason(start), ends ? byKind : asItStands);
}

/** An `@`. */
export function at(place: u32): void {
  if (!isAlnum(place + 1)) return;
  const near = localBefore(place);
  let start = place - near;
  const first = place - 65;
  if (near == 16) while (start > first && (kindOfByte(start - 1) & classLocal) != 0) start--;
  if (start == place) return;
  const before = byte(start - 1);
  if (start == first || before == 0x5c || before == 0x2a || start < taken) {
    unclear = true;
    return;
  }
  const plain = near < 16 ? plainMailEnd(place, near) : 0;
  if (plain != 0) return take(start, plain, email, valid, byKind);
  const end = endOfDomain(place + 1);
  if (end - place > 256) {
    unclear = true;
    return;
  }
  const form = mailForm(start, place, end);
  if (form != noMail) take(start, end, email, form, byKind);
}

/** The third of three dots that stand at most three digits apart. */
export function dots(third: u32): void {
  // The byte before the longest address, eleven that may be of it, the dot and three more.
  const from = third - 12;
  const bytes = v128.load(from);
  const digits = <u32>i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(48)), i8x16.splat(10)));
  const third3 = clz(~(digits << 20));
  const second = 11 - third3;
  if (third3 - 1 > 2 || byte(from + second) != 0x2e) return;
  const second3 = clz(~(digits << (32 - second)));
  const first = second - second3 - 1;
  if (second3 - 1 > 2 || byte(from + first) != 0x2e) return;
  const first3 = clz(~(digits << (32 - first)));
  const last3 = ctz(~(digits >> 13));
  if (first3 - 1 > 2 || last3 - 1 > 2 || isDigit(third + 1 + last3)) return;
  const end = third + 1 + last3;
  if (!(isByte(third, third3) & isByte(from + second, second3) & isByte(from + first, first3) & isByte(end, last3))) return;
  const start = from + first - first3;
  if (isAlnum(start - 1) && byte(start - 2) == 0x5c) unclear = true;
  if (isAlnum(start - 1) || (byte(start - 1) == 0x2e && isDigit(start - 2)) || !freeAfter(end)) return;
  if ((kindOfByte(end) & classLocal) != 0 || byte(end) == 0x40) {
    if (leadsToMail(end)) return;
  }
  take(start, end, ip, valid, asItStands);
}

/** Whether one to three digits are a number up to 255 without leading zeros. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function isByte(end: u32, length: u32): bool {
  const digits = load<u32>(end - 4) & 0x0f0f0f0f & (0xffffffff << ((4 - length) << 3));
  const number = (digits >> 24) + ((digits >> 16) & 15) * 10 + ((digits >> 8) & 15) * 100;
  // 0, 10 and 100 are the least of one, two and three digits.
  return u32(number <= 255) & u32(number >= ((0x640a00 >> ((length - 1) << 3)) & 0xff)) ? true : false;
}

/** The end of a run of 18 letters and digits, or of 19 of which the first may follow a backslash. */
export function creditCode(end: u32): void {
  const start = end - 18;
  // Seventeen digits and an X were looked at before.
  if (!isCreditForm(start) || (byte(start + 17) == 0x58 && areDigits(start, 17))) return;
  if (isAlnum(start - 1)) {
    if (byte(start - 2) == 0x5c) unclear = true;
    return;
  }
  if (!freeBefore(start) || !freeAfter(end) || leadsToMail(end)) return;
  take(start, end, creditCodeKind, creditCheckHolds(start) ? valid : invalidCheck, asItStands);
}

/** The second separator after four digits, three before these and another separator: grouped, if four more follow. */
export function groups(separator: u32): void {
  if (byte(separator - 5) == byte(separator) && areDigits(separator + 1, 4)) unclear = true;
}

/** The second separator of 6-8-4. */
export function identityGroups(separator: u32): void {
  if (byte(separator - 9) == byte(separator) && areDigits(separator + 1, 3)) unclear = true;
}

/** The fifth of five colons or hyphens that stand three bytes apart. */
export function pairs(fifth: u32): void {
  if (byte(fifth - 3) == byte(fifth) && isHexadecimal(fifth - 1) && isHexadecimal(fifth + 1)) unclear = true;
}

/** A letter behind a character of three bytes, and letters or digits three and four bytes on. */
export function plateLetter(letter: u32): void {
  if (isPlateProvince(wideAt(letter - 3))) unclear = true;
}

/** One of `*`, `+` and `_`. */
export function rare(place: u32): void {
  const one = byte(place);
  const before = byte(place - 1);
  if (one == 0x2a) unclear = unclear || before == 0x2a;
  else if (one == 0x2b) unclear = unclear || (before & 0xdf) == 0x45;
  else unclear = unclear || (before & 0xdf) == 0x44;
}
