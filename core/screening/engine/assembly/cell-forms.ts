// What the cell of a column must look like, by the numbers of its kind (docs/screening.md, Columns).
import {
  classLetter,
  flagFormOnly,
  formAddress,
  formDate,
  formDecimal,
  formDigits,
  formName,
  formText,
  formWords,
  invalidCheck,
  invalidDate,
  invalidForm,
  invalidRange,
  kindCheck,
  kindDecimalLeast,
  kindDecimalMost,
  kindForm,
  kindLeast,
  kindMost,
  kindWords,
  kindWordsAt,
  kindsAt,
  settingSurnamePairsAt,
  settingSurnamePairsMask,
  settingSurnamesAt,
  valid,
} from '../layout';
import { isDay, luhnHolds, slotOf } from './checks';
import { areDigits, byte, isDigit, isLetter, kindOfByte, numberOf, setting, wideAt } from './text';

/** Day that was read last, as a number: 19900131. */
let day: u32 = 0;

// @ts-ignore: a decorator of AssemblyScript
@inline
export function dayRead(): u32 {
  return day;
}

/** A number of a kind's entry. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function ofKind(kind: u32, number: u32): u32 {
  return load<u32>(kindsAt + (kind << 6) + (number << 2));
}

/** Characters of UTF-8: the bytes that continue none. */
export function charactersIn(from: u32, to: u32): u32 {
  let count: u32 = 0;
  for (; from + 16 <= to; from += 16) {
    // 0x80 to 0xbf are below -64 as signed numbers.
    count += <u32>popcnt(i8x16.bitmask(i8x16.ge_s(v128.load(from), i8x16.splat(-64))));
  }
  for (; from < to; from++) count += <u32>((byte(from) & 0xc0) != 0x80);
  return count;
}

/** Whether the bytes are a word in the notation of word forms, without regard to case. */
function isWord(from: u32, form: u32, length: u32): bool {
  for (let place: u32 = 0; place < length; place++) {
    const sign = byte(form + place);
    const one = byte(from + place);
    const upper = one - 0x61 < 26 ? one - 0x20 : one;
    if (sign == 0x23) {
      if (one - 0x30 > 9) return false;
    } else if (sign == 0x40) {
      if (upper - 0x41 > 25 || upper == 0x49 || upper == 0x4f) return false;
    } else if (upper != sign) return false;
  }
  return true;
}

export function wordsReason(kind: u32, from: u32, to: u32): u32 {
  let at = ofKind(kind, kindWordsAt);
  for (let left = ofKind(kind, kindWords); left > 0; left--) {
    const length = byte(at);
    if (length == to - from && isWord(from, at + 1, length)) return valid;
    at += length + 1;
  }
  return invalidForm;
}

function digitsReason(kind: u32, from: u32, to: u32): u32 {
  const length = to - from;
  if (length < ofKind(kind, kindLeast) || length > ofKind(kind, kindMost) || !areDigits(from, length)) return invalidForm;
  return ofKind(kind, kindCheck) != 0 && !luhnHolds(to, length) ? invalidCheck : valid;
}

/** Whether a byte begins a character. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function begins(at: u32): bool {
  return (byte(at) & 0xc0) != 0x80;
}

export function textReason(kind: u32, from: u32, to: u32): u32 {
  const least = ofKind(kind, kindLeast);
  const most = ofKind(kind, kindMost);
  // There are at most as many characters as bytes.
  if (least <= 1 && to - from <= most && begins(from)) return valid;
  const characters = charactersIn(from, to);
  return characters >= least && characters <= most ? valid : invalidForm;
}

export function addressReason(from: u32, to: u32): u32 {
  // Two characters begin within the first four bytes, and there are at most as many as bytes.
  if (to - from - 4 <= 196 && begins(from) && (begins(from + 1) || begins(from + 2) || begins(from + 3))) return valid;
  return charactersIn(from, to) - 2 > 198 ? invalidForm : valid;
}

/** Length of the Han character at `at`: 3 or 4, 0 where it is none. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function hanLength(at: u32): u32 {
  const first = byte(at);
  if (first - 0xe4 < 6 || (first == 0xe3 && byte(at + 1) >= 0x90)) return 3;
  return first == 0xf0 && byte(at + 1) - 0xa0 < 32 ? 4 : 0;
}

/** Length of a joint of names at `at`: · • ・, 0 where it is none. */
function jointLength(at: u32): u32 {
  if (byte(at) == 0xc2 && byte(at + 1) == 0xb7) return 2;
  const wide = wideAt(at);
  return wide == 0x2022 || wide == 0x30fb ? 3 : 0;
}

function isSurname(at: u32): bool {
  const first = wideAt(at);
  if (((<u32>load<u8>(setting(settingSurnamesAt) + (first >> 3)) >> (first & 7)) & 1) != 0) return true;
  const key = (<u64>first << 16) | wideAt(at + 3);
  if (key == 0) return false;
  const mask = setting(settingSurnamePairsMask);
  let slot = slotOf(key) & mask;
  while (true) {
    const found = load<u64>(setting(settingSurnamePairsAt) + (slot << 4));
    if (found == key) return true;
    if (found == 0) return false;
    slot = (slot + 1) & mask;
  }
}

function hanName(from: u32, to: u32): u32 {
  let characters: u32 = 0;
  let parts: u32 = 1;
  let afterJoint = true;
  let at = from;
  while (at < to) {
    const han = hanLength(at);
    if (han != 0) {
      characters++;
      afterJoint = false;
      at += han;
      continue;
    }
    const joint = jointLength(at);
    if (joint == 0 || afterJoint) return invalidForm;
    parts++;
    afterJoint = true;
    at += joint;
  }
  if (afterJoint || at != to || characters < 2) return invalidForm;
  if (parts > 1) return characters <= 20 ? flagFormOnly : invalidForm;
  if (characters > 4) return invalidForm;
  return isSurname(from) ? valid : flagFormOnly;
}

/** A name of two to four characters of three bytes each, as most are: `invalidForm` where it is none of these. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function shortHanName(from: u32, to: u32): u32 {
  const length = to - from;
  if (length != 6 && length != 9 && length != 12) return invalidForm;
  for (let at = from; at < to; at += 3) if (byte(at) - 0xe4 > 5) return invalidForm;
  return isSurname(from) ? valid : flagFormOnly;
}

function latinName(from: u32, to: u32): u32 {
  if (to - from > 64) return invalidForm;
  let words: u32 = 0;
  for (let at = from; at < to; at++) {
    const one = byte(at);
    if (at == from || byte(at - 1) == 0x20) {
      if (!isLetter(at)) return invalidForm;
      words++;
    } else if (one != 0x20 && (kindOfByte(at) & classLetter) == 0 && one != 0x2e && one != 0x27 && one != 0x2d)
      return invalidForm;
  }
  return words <= 5 && byte(to - 1) != 0x20 ? flagFormOnly : invalidForm;
}

function decimalReason(kind: u32, from: u32, to: u32): u32 {
  const signed = byte(from) == 0x2d || byte(from) == 0x2b;
  const begin = signed ? from + 1 : from;
  let point = begin;
  while (isDigit(point)) point++;
  const after = to - point - 1;
  if (point - begin - 1 > 2 || byte(point) != 0x2e || after - 1 > 14) return invalidForm;
  if (!areDigits(point + 1, after)) return invalidForm;
  let width: f64 = 1;
  for (let left = after; left > 0; left--) width *= 10;
  const size = <f64>numberOf(begin, point - begin) + <f64>numberOf(point + 1, after) / width;
  const number = byte(from) == 0x2d ? -size : size;
  const at = kindsAt + (kind << 6);
  return number < load<f64>(at + kindDecimalLeast) || number > load<f64>(at + kindDecimalMost) ? invalidRange : valid;
}

/** Length of what parts year, month and day: one of `-/.`, or the character itself; 0 where it is neither. */
function partingLength(at: u32, character: u32): u32 {
  const one = byte(at);
  if (one - 0x2d < 3) return 1;
  return wideAt(at) == character ? 3 : 0;
}

/** A day; `dayRead` has it where it is valid. */
export function dateReason(from: u32, to: u32): u32 {
  if (to - from < 8 || !areDigits(from, 4)) return invalidForm;
  const year = <u32>numberOf(from, 4);
  let month: u32 = 0;
  let date: u32 = 0;
  let at = from + 4;
  if (areDigits(at, 4)) {
    month = <u32>numberOf(at, 2);
    date = <u32>numberOf(at + 2, 2);
    at += 4;
  } else {
    for (let part = 0; part < 2; part++) {
      const parting = partingLength(at, part == 0 ? 0x5e74 : 0x6708);
      at += parting;
      let end = at;
      while (end < to && isDigit(end)) end++;
      if (parting == 0 || end == at || end - at > 2) return invalidForm;
      if (part == 0) month = <u32>numberOf(at, end - at);
      else date = <u32>numberOf(at, end - at);
      at = end;
    }
    if (wideAt(at) == 0x65e5) at += 3;
  }
  if (at > to) return invalidForm;
  const tail = to - at;
  if (tail > 17 || (tail > 0 && byte(at) != 0x20 && byte(at) != 0x54)) return invalidForm;
  if (year - 1900 > 199) return invalidRange;
  if (!isDay(year, month, date)) return invalidDate;
  day = year * 10000 + month * 100 + date;
  return valid;
}

/** What a cell is by the form of its column's kind; shapes are looked at elsewhere, and an address is any text here. */
export function judgeCell(kind: u32, from: u32, to: u32): u32 {
  const form = ofKind(kind, kindForm);
  if (form == formText) return textReason(kind, from, to);
  if (form == formName) return byte(from) < 0x80 ? latinName(from, to) : hanName(from, to);
  if (form == formAddress) return addressReason(from, to);
  if (form == formDate) return dateReason(from, to);
  if (form == formDigits) return digitsReason(kind, from, to);
  if (form == formWords) return wordsReason(kind, from, to);
  return form == formDecimal ? decimalReason(kind, from, to) : invalidForm;
}
