// What is left of a cell without what is around it.
import { byte } from './text';
import { lowerCase } from './leads';

/** Words that stand where nothing does: a length, then so many bytes; 0 ends them. */
const nothings: u32 = <u32>memory.data<u8>([
  1, 0x2d, 2, 0x2d, 0x2d, 1, 0x2f, 3, 0xe6, 0x97, 0xa0, 6, 0xe6, 0x9c, 0xaa, 0xe7, 0x9f, 0xa5, 4, 0x6e, 0x75, 0x6c,
  0x6c, 4, 0x6e, 0x6f, 0x6e, 0x65, 3, 0x6e, 0x61, 0x6e, 3, 0x6e, 0x2f, 0x61, 2, 0x5c, 0x6e, 0,
]);

const longestNothing: u32 = 6;

let from: u32 = 0;
let to: u32 = 0;

// @ts-ignore: a decorator of AssemblyScript
@inline
export function trimmedFrom(): u32 {
  return from;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function trimmedTo(): u32 {
  return to;
}

/** Length of a blank that begins here: space, tab, U+00A0, U+3000; 0 where there is none. */
function blankAt(at: u32): u32 {
  const one = byte(at);
  if (one == 0x20 || one == 0x09) return 1;
  if (one == 0xc2) return byte(at + 1) == 0xa0 ? 2 : 0;
  return one == 0xe3 && byte(at + 1) == 0x80 && byte(at + 2) == 0x80 ? 3 : 0;
}

function trimBlanks(): void {
  while (from < to) {
    const blank = blankAt(from);
    if (blank == 0) break;
    from += blank;
  }
  while (to > from) {
    let blank: u32 = 0;
    for (let length: u32 = 1; length <= 3 && to - length >= from; length++)
      if (blankAt(to - length) == length) blank = length;
    if (blank == 0) break;
    to -= blank;
  }
}

function isNothing(): bool {
  const length = to - from;
  const first = byte(from);
  if (!(first == 0x2d || first == 0x2f || first == 0x5c || (first & 0xdf) == 0x4e || first == 0xe6)) return false;
  for (let word = nothings; byte(word) != 0; word += byte(word) + 1) {
    if (byte(word) != length) continue;
    let place: u32 = 0;
    while (place < length && lowerCase(byte(from + place)) == byte(word + 1 + place)) place++;
    if (place == length) return true;
  }
  return false;
}

/** Whether a byte at the edge of a cell may be one that is trimmed: most cells have none. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function mayGo(one: u32): bool {
  return one <= 0x3d ? one < 0x28 || one == 0x3d : one == 0xc2 || one == 0xe3 || one == 0xa0 || one == 0x80;
}

/** Trims a cell; whether anything is left that is not a word for nothing. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function trim(start: u32, end: u32): bool {
  from = start;
  to = end;
  if (start == end) return false;
  if (mayGo(byte(start)) || mayGo(byte(end - 1))) trimEdges();
  return from < to && (to - from > longestNothing || !isNothing());
}

function trimEdges(): void {
  trimBlanks();
  if (from + 1 < to && byte(from) == 0x3d && byte(from + 1) == 0x22) {
    from++;
    while (from < to && byte(from) == 0x22) from++;
    while (to > from && byte(to - 1) == 0x22) to--;
    trimBlanks();
  }
  if (from < to && byte(from) == 0x27) {
    from++;
    trimBlanks();
  }
}

/** A cell without blanks, `-`, `(`, `)` and `+`, in upper case, and nothing behind it. */
export const squeezed: u32 = <u32>memory.data(128, 16) + 32;
const squeezedMost: u32 = 64;
let squeezedBytes: u32 = 0;

// @ts-ignore: a decorator of AssemblyScript
@inline
export function squeezedLength(): u32 {
  return squeezedBytes;
}

/** Squeezes; false where more is left than any number has. */
export function squeeze(start: u32, end: u32): bool {
  squeezedBytes = 0;
  memory.fill(squeezed, 0, squeezedMost + 16);
  for (let at = start; at < end; at++) {
    const one = byte(at);
    if (one == 0x20 || one == 0x09 || one == 0x2d || one == 0x28 || one == 0x29 || one == 0x2b) continue;
    if (squeezedBytes == squeezedMost) return false;
    store<u8>(squeezed + squeezedBytes, one - 0x61 < 26 ? one - 0x20 : one);
    squeezedBytes++;
  }
  return true;
}
