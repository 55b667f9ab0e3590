// What stars hide, and what a spreadsheet has rounded.
import { bankCard, classLocal, email, flagDestroyed, flagMasked, mobile, other, residentId } from '../layout';
import { isProvince } from './places';
import { take, taken } from './row';
import { byte, endOfDomain, freeAfter, freeBefore, isAlnum, isDigit, kindOfByte } from './text';

const star: u32 = 0x2a;

/** How much of a hidden value is left. */
let digits: u32 = 0;
let stars: u32 = 0;
/** Most digits in a row. */
let longest: u32 = 0;
/** Of digits, stars, joints and an X at the end only. */
let number = false;

// @ts-ignore: a decorator of AssemblyScript
@inline
function isJoint(at: u32): bool {
  return byte(at) == 0x20 || byte(at) == 0x2d;
}

/** Where what belongs to some stars begins: what adjoins, and pieces that one blank or hyphen joins. */
function beginOf(at: u32): u32 {
  const least = taken();
  let from = at;
  while (from > least && (isAlnum(from - 1) || byte(from - 1) == star)) from--;
  while (from - 1 > least && isJoint(from - 1)) {
    let piece = from - 1;
    while (piece > least && (isDigit(piece - 1) || byte(piece - 1) == star)) piece--;
    const length = from - 1 - piece;
    if (length < 3 || length > 8 || (piece > least && isAlnum(piece - 1))) break;
    from = piece;
  }
  return from;
}

function endOf(at: u32, rowEnd: u32): u32 {
  let to = at;
  while (to < rowEnd && (isAlnum(to) || byte(to) == star)) to++;
  while (to < rowEnd && isJoint(to)) {
    let piece = to + 1;
    while (piece < rowEnd && (isDigit(piece) || byte(piece) == star)) piece++;
    const length = piece - to - 1;
    if (length < 3 || length > 8 || isAlnum(piece)) break;
    to = piece;
  }
  return to;
}

function measure(from: u32, to: u32): void {
  digits = 0;
  stars = 0;
  longest = 0;
  number = true;
  let run: u32 = 0;
  for (let at = from; at < to; at++) {
    const digit = isDigit(at);
    run = digit ? run + 1 : 0;
    longest = max(longest, run);
    if (byte(at) == star) stars++;
    else if (digit || ((byte(at) & 0xdf) == 0x58 && at == to - 1)) digits++;
    else if (!isJoint(at)) number = false;
  }
}

/** `other` where only the column can tell. */
function kindOf(from: u32): u32 {
  const together = digits + stars;
  if (!number) return other;
  if (together == 11 && (byte(from) == 0x31 || byte(from) == star)) return mobile;
  if ((together == 15 || together == 18) && isDigit(from) && isDigit(from + 1) && isProvince(from)) return residentId;
  return together >= 16 && together <= 19 ? bankCard : other;
}

/** A value of which stars hide a part; where to go on, at least behind the stars. */
export function findMasked(at: u32, rowEnd: u32): u32 {
  let behind = at + 1;
  while (byte(behind) == star) behind++;
  if (behind - at < 2) return behind;
  const from = beginOf(at);
  const to = endOf(behind, rowEnd);
  measure(from, to);
  const wide = (from > taken() && byte(from - 1) >= 0x80) || byte(to) >= 0x80;
  if (longest >= 11 || (digits == 0 && number && !wide)) return behind;
  let mail = to;
  const last = to + 64;
  while (mail < last && ((kindOfByte(mail) & classLocal) != 0 || byte(mail) == star)) mail++;
  if (byte(mail) == 0x40 && isAlnum(mail + 1)) {
    const end = endOfDomain(mail + 1);
    take(from, end, email, flagMasked);
    return end;
  }
  take(from, to, kindOf(from), flagMasked);
  return to;
}

/** `6.22202E+18` from its first digit; where it ends, 0 where it is none. */
export function findDestroyed(from: u32): u32 {
  if (!freeBefore(from)) return 0;
  let at = from + 2;
  while (isDigit(at)) at++;
  if (at == from + 2 || (byte(at) & 0xdf) != 0x45 || byte(at + 1) != 0x2b) return 0;
  if (byte(at + 2) != 0x31 || !isDigit(at + 3) || !freeAfter(at + 4)) return 0;
  take(from, at + 4, other, flagDestroyed);
  return at + 4;
}
