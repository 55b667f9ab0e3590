import { firstYear, isCalendarDay, lastYear } from '../checks/calendar-day.ts';
import { numberAt } from '../checks/digits.ts';
import { luhnHolds } from '../checks/luhn.ts';
import type { CellForm } from '../kind.ts';
import { digit, is, letter, upper, wideAt } from './byte-kinds.ts';
import { areDigits } from './numbers.ts';
import { check, date, form, formOnly, range, type State, valid } from './row.ts';

/** Characters of UTF-8: the bytes that continue none. */
export function charactersIn(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) count += 1;
  return count;
}

/** Whether the bytes are a word of this form, without regard to case. */
export function isWord(bytes: Uint8Array, from: number, to: number, word: string): boolean {
  if (to - from !== word.length) return false;
  for (let place = 0; place < word.length; place += 1) {
    const byte = upper(bytes[from + place] ?? 0);
    const sign = word.charCodeAt(place);
    if (sign === 0x23) {
      if (!is(byte, digit)) return false;
    } else if (sign === 0x40) {
      if (!is(byte, letter) || byte === 0x49 || byte === 0x4f) return false;
    } else if (byte !== sign) return false;
  }
  return true;
}

/** Length of the Han character at `at`: 3 or 4, 0 where it is none. */
function hanLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if ((first >= 0xe4 && first <= 0xe9) || (first === 0xe3 && second >= 0x90)) return 3;
  return first === 0xf0 && second >= 0xa0 && second <= 0xbf ? 4 : 0;
}

/** Length of a joint of names at `at`: · • ・, 0 where it is none. */
function jointLength(bytes: Uint8Array, at: number): number {
  if (bytes[at] === 0xc2 && bytes[at + 1] === 0xb7) return 2;
  const wide = wideAt(bytes, at);
  return wide === 0x2022 || wide === 0x30fb ? 3 : 0;
}

function hanName(bytes: Uint8Array, from: number, to: number, surnames: ReadonlySet<number>): State {
  let characters = 0;
  let parts = 1;
  let afterJoint = true;
  let at = from;
  while (at < to) {
    const han = hanLength(bytes, at);
    const joint = han === 0 ? jointLength(bytes, at) : 0;
    if (han === 0 && (joint === 0 || afterJoint)) return form;
    if (joint > 0) parts += 1;
    else characters += 1;
    afterJoint = joint > 0;
    at += han + joint;
  }
  if (afterJoint || at !== to || characters < 2) return form;
  if (parts > 1) return characters <= 20 ? formOnly : form;
  if (characters > 4) return form;
  const first = wideAt(bytes, from);
  return surnames.has(first * 65_536 + wideAt(bytes, from + 3)) || surnames.has(first) ? valid : formOnly;
}

function latinName(bytes: Uint8Array, from: number, to: number): State {
  if (to - from > 64) return form;
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    const begins = at === from || bytes[at - 1] === 0x20;
    if (begins) {
      if (!is(byte, letter)) return form;
      words += 1;
    } else if (byte !== 0x20 && !is(byte, letter) && byte !== 0x2e && byte !== 0x27 && byte !== 0x2d) return form;
  }
  return words <= 5 && bytes[to - 1] !== 0x20 ? formOnly : form;
}

function decimal(bytes: Uint8Array, from: number, to: number, least: number, most: number): State {
  const signed = bytes[from] === 0x2d || bytes[from] === 0x2b;
  const begin = signed ? from + 1 : from;
  let point = begin;
  while (is(bytes[point], digit)) point += 1;
  const after = to - point - 1;
  if (point - begin < 1 || point - begin > 3 || bytes[point] !== 0x2e || after < 1 || after > 15) return form;
  if (!areDigits(bytes, point + 1, after)) return form;
  const size = numberAt(bytes, begin, point - begin) + numberAt(bytes, point + 1, after) / 10 ** after;
  const number = bytes[from] === 0x2d ? -size : size;
  return number < least || number > most ? range : valid;
}

/** A day as its number, 19900101, or below zero the state that says why it is none. */
export function dayIn(bytes: Uint8Array, from: number, to: number): number {
  const year = numberAt(bytes, from, 4);
  if (to - from < 8 || !areDigits(bytes, from, 4)) return -form;
  let month = 0;
  let day = 0;
  let at = from + 4;
  if (areDigits(bytes, at, 4)) {
    month = numberAt(bytes, at, 2);
    day = numberAt(bytes, at + 2, 2);
    at += 4;
  } else {
    for (let part = 0; part < 2; part += 1) {
      const parting = partingLength(bytes, at, part === 0 ? 0x5e74 : 0x6708);
      at += parting;
      let end = at;
      while (end < to && is(bytes[end], digit)) end += 1;
      if (parting === 0 || end === at || end - at > 2) return -form;
      if (part === 0) month = numberAt(bytes, at, end - at);
      else day = numberAt(bytes, at, end - at);
      at = end;
    }
    if (wideAt(bytes, at) === 0x65e5) at += 3;
  }
  const tail = to - at;
  if (tail > 17 || (tail > 0 && bytes[at] !== 0x20 && bytes[at] !== 0x54)) return -form;
  if (year < firstYear || year > lastYear) return -range;
  return isCalendarDay(year, month, day) ? year * 10_000 + month * 100 + day : -date;
}

/** Length of what parts year, month and day: one of `-/.`, or the character itself; 0 where it is neither. */
function partingLength(bytes: Uint8Array, at: number, character: number): number {
  const byte = bytes[at];
  if (byte === 0x2d || byte === 0x2f || byte === 0x2e) return 1;
  return wideAt(bytes, at) === character ? 3 : 0;
}

/** What a cell is by the form of its column; shapes are looked at elsewhere, and an address is any text here. */
export function judgeCell(
  cell: CellForm,
  bytes: Uint8Array,
  from: number,
  to: number,
  surnames: ReadonlySet<number>,
): State {
  switch (cell.form) {
    case 'shape':
      return form;
    case 'text': {
      const characters = charactersIn(bytes, from, to);
      return characters >= cell.least && characters <= cell.most ? valid : form;
    }
    case 'words':
      return cell.words.some((word) => isWord(bytes, from, to, word)) ? valid : form;
    case 'digits': {
      const length = to - from;
      if (length < cell.least || length > cell.most || !areDigits(bytes, from, length)) return form;
      return cell.check === 'luhn' && !luhnHolds(bytes, from, length) ? check : valid;
    }
    case 'name':
      return (bytes[from] ?? 0) < 0x80 ? latinName(bytes, from, to) : hanName(bytes, from, to, surnames);
    case 'address': {
      const characters = charactersIn(bytes, from, to);
      return characters >= 2 && characters <= 200 ? valid : form;
    }
    case 'date': {
      const day = dayIn(bytes, from, to);
      return day > 0 ? valid : day === -range ? range : day === -date ? date : form;
    }
    case 'decimal':
      return decimal(bytes, from, to, cell.least, cell.most);
  }
}
