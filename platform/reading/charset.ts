import { isUtf8 } from 'node:buffer';
import type { Charset } from '#screening/report.ts';

/** What a text is written in, and how many bytes of a mark stand before it. */
export interface CharsetFound {
  readonly charset: Charset;
  readonly mark: number;
}

const marks: readonly (readonly [Charset, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** A greater share of what no text has, and it is none. Zeros count apart: files have holes of them. */
const mostForeign = 0.1;
const mostZeros = 0.9;

/** Without the pieces of a character at either end: a window may begin and end anywhere. */
function wholeCharacters(window: Uint8Array): Uint8Array {
  let from = 0;
  while (from < 3 && ((window[from] ?? 0) & 0xc0) === 0x80) from += 1;
  let to = window.length;
  for (let back = 1; back <= 3 && to - back >= from; back += 1) {
    const byte = window[to - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (length > back) to -= back;
    break;
  }
  return window.subarray(from, to);
}

/**
 * Whether bytes beyond ASCII are rather UTF-8 with damage than another charset: at least half of them lie in whole
 * sequences of three or four bytes, as Han characters do. In GB18030 such sequences come about by chance only, in
 * under one of a hundred characters.
 */
export function ratherUtf8(bytes: Uint8Array): boolean {
  let wide = 0;
  let whole = 0;
  const goesOn = (place: number): boolean => ((bytes[place] ?? 0) & 0xc0) === 0x80;
  for (let place = 0; place < bytes.length;) {
    const byte = bytes[place] ?? 0;
    if (byte < 0x80) {
      place += 1;
      continue;
    }
    const length = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : 0;
    const holds = length > 0 && goesOn(place + 1) && goesOn(place + 2) && (length === 3 || goesOn(place + 3));
    wide += holds ? length : 1;
    whole += holds ? length : 0;
    place += holds ? length : 1;
  }
  return whole * 2 >= wide;
}

/** UTF-16 without a mark: digits, commas and line ends have a zero on one side, and hardly one on the other. */
function utf16Of(windows: readonly Uint8Array[]): Charset | null {
  const zeros: [number, number] = [0, 0];
  let pairs = 0;
  for (const window of windows) {
    pairs += window.length >> 1;
    for (let place = 0; place + 1 < window.length; place += 2) {
      if (window[place] === 0) zeros[0] += 1;
      if (window[place + 1] === 0) zeros[1] += 1;
    }
  }
  const [even, odd] = zeros;
  if (odd > pairs / 20 && even < odd / 10) return 'utf-16le';
  return even > pairs / 20 && odd < even / 10 ? 'utf-16be' : null;
}

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const foreign = /[\u0001-\u0008\u000e-\u001a\u001c-\u001e\u007f\ufffd]/g;

/** Whether decoded windows are text to a reader. */
function isText(windows: readonly string[]): boolean {
  let [length, zeros, odd] = [0, 0, 0];
  for (const window of windows) {
    length += window.length;
    zeros += window.split('\0').length - 1;
    odd += window.match(foreign)?.length ?? 0;
  }
  return zeros <= mostZeros * length && odd <= mostForeign * (length - zeros);
}

/**
 * Decides by content: a mark, zeros, UTF-8, else GB18030; null when it is no text in any of them. Windows begin at even
 * places of the file; the first one is its beginning.
 */
export function findCharset(windows: readonly Uint8Array[]): CharsetFound | null {
  const [head] = windows;
  if (head === undefined || head.length === 0) return { charset: 'utf-8', mark: 0 };
  for (const [charset, mark] of marks)
    if (mark.every((byte, place) => head[place] === byte)) return { charset, mark: mark.length };
  const utf16 = utf16Of(windows);
  if (utf16 !== null) return { charset: utf16, mark: 0 };
  const wide = windows.map((window, place) =>
    wholeCharacters(place === 0 ? Buffer.concat([Buffer.from([0x20]), window]) : window),
  );
  const invalid = wide.filter((window) => !isUtf8(window));
  const charset = invalid.every(ratherUtf8) ? 'utf-8' : 'gb18030';
  const decoder = new TextDecoder(charset);
  return isText(wide.map((window) => decoder.decode(window))) ? { charset, mark: 0 } : null;
}
