import { lineBytes } from './limits.ts';

/** How far back from the limit a good place is looked for, and how far beyond it. */
const back = 64 << 10;
export const beyond = 4 << 10;
/** Digits grouped by blanks have groups of at most eight. */
const longerThanGroups = 9;
const blank = 0x20;
const lineFeed = 0x0a;

/** 1: no value goes on over it. 2: a value goes on over it. Bytes from 0x80 are looked at as characters. */
const kinds = new Uint8Array(256);
for (const character of ',;|&)]}>\t\0\r\u001f') kinds[character.charCodeAt(0)] = 1;
for (const character of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@._%+-:*')
  kinds[character.charCodeAt(0)] = 2;

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/** `，` `；` `、` `。`, of which a line of Chinese without any ASCII is made. */
function endsSentence(bytes: Uint8Array, last: number): boolean {
  const third = bytes[last];
  if (third === 0x8c || third === 0x9b) return bytes[last - 1] === 0xbc && bytes[last - 2] === 0xef;
  if (third === 0x81 || third === 0x82) return bytes[last - 1] === 0x80 && bytes[last - 2] === 0xe3;
  return false;
}

const separates = (bytes: Uint8Array, last: number): boolean =>
  kinds[bytes[last] ?? 0] === 1 || endsSentence(bytes, last);

/** Whether the bytes before are the end of a number that is no group of one. */
function behindNumber(bytes: Uint8Array, end: number): boolean {
  for (let place = 1; place <= longerThanGroups; place += 1) if (!isDigit(bytes[end - place])) return false;
  return true;
}

const separatesNumbers = (bytes: Uint8Array, last: number): boolean =>
  bytes[last] === blank && behindNumber(bytes, last);

const isHan = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xe3 && byte <= 0xe9;

/** Before a Han character and behind another or a number: within no full-width number, plate or word in Latin. */
const beforeHan = (bytes: Uint8Array, last: number): boolean =>
  isHan(bytes[last + 1]) && (isHan(bytes[last - 2]) || behindNumber(bytes, last + 1));

type Test = (bytes: Uint8Array, last: number) => boolean;

function before(bytes: Uint8Array, limit: number, holds: Test): number | null {
  for (let place = limit; place > limit - back; place -= 1) if (holds(bytes, place - 1)) return place;
  return null;
}

/** Behind the limit: a separator, the line's or the text's end, or the end of a run. */
function behind(bytes: Uint8Array, limit: number, end: number): number | null {
  for (let place = limit + 1; place <= Math.min(limit + beyond, end); place += 1)
    if (bytes[place - 1] === lineFeed || separates(bytes, place - 1)) return place;
  return end <= limit + beyond ? end : null;
}

function runEnd(bytes: Uint8Array, limit: number): number | null {
  for (let place = limit; place < limit + beyond; place += 1) {
    const byte = bytes[place] ?? 0;
    if (byte < 0x80 && kinds[byte] !== 2) return place;
  }
  return null;
}

/**
 * Where a line that begins at `from` and is longer than 1 MiB is cut, the first of these that there is: after the last
 * separator within 64 KiB before the limit; after a blank there that follows a number of nine digits or more; after a
 * separator, or at the line's end, within 4 KiB behind the limit; after any blank before it; before a Han
 * character that follows another or a number; where the run at the limit ends; at the limit itself, in a run too long for any value. The bytes hold
 * `lineBytes + beyond` from there, unless the text ends.
 */
export function cutPlace(bytes: Uint8Array, from: number, end: number): number {
  const limit = from + lineBytes;
  return (
    before(bytes, limit, separates) ??
    before(bytes, limit, separatesNumbers) ??
    behind(bytes, limit, end) ??
    before(bytes, limit, (_, last) => bytes[last] === blank) ??
    before(bytes, limit, beforeHan) ??
    runEnd(bytes, limit) ??
    wholeCharacter(bytes, limit)
  );
}

function wholeCharacter(bytes: Uint8Array, limit: number): number {
  const goesOn = (place: number): boolean => ((bytes[place] ?? 0) & 0xc0) === 0x80;
  for (let place = limit; place > limit - 4; place -= 1) if (!goesOn(place)) return place;
  return limit;
}
