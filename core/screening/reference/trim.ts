import { lower } from './byte-kinds.ts';
import type { Row } from './row.ts';

const encoder = new TextEncoder();
const nothings = ['-', '--', '/', '无', '未知', 'null', 'none', 'nan', 'n/a', '\\n'].map((word) =>
  encoder.encode(word),
);

/** 1 for each byte that a word for nothing begins with: most cells are told apart by it. */
const nothingBegins = new Uint8Array(256);
for (const word of nothings) nothingBegins[word[0] ?? 0] = 1;

function isSame(bytes: Uint8Array, from: number, word: Uint8Array): boolean {
  for (let place = 0; place < word.length; place += 1)
    if (lower(bytes[from + place] ?? 0) !== word[place]) return false;
  return true;
}

/** Length of a blank that begins at `at`: space, tab, U+00A0, U+3000; 0 where there is none. */
function blankAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === 0x20 || byte === 0x09) return 1;
  if (byte === 0xc2) return bytes[at + 1] === 0xa0 ? 2 : 0;
  return byte === 0xe3 && bytes[at + 1] === 0x80 && bytes[at + 2] === 0x80 ? 3 : 0;
}

/** Length of a blank that ends before `at`. */
function blankBefore(bytes: Uint8Array, at: number): number {
  const last = bytes[at - 1];
  if (last === 0x20 || last === 0x09) return 1;
  if (last === 0xa0) return blankAt(bytes, at - 2) === 2 ? 2 : 0;
  return last === 0x80 && blankAt(bytes, at - 3) === 3 ? 3 : 0;
}

/** What is left of a cell without blanks, a leading apostrophe and `="…"`; in `from` and `to` until the next call. */
export class Trimmed {
  from = 0;
  to = 0;

  /** Trims a cell. @returns whether anything is left that is not a word for nothing. */
  trim(bytes: Uint8Array, from: number, to: number): boolean {
    this.from = from;
    this.to = to;
    this.#blanks(bytes);
    if (bytes[this.from] === 0x3d && bytes[this.from + 1] === 0x22 && this.from + 1 < this.to) {
      this.from += 1;
      while (this.from < this.to && bytes[this.from] === 0x22) this.from += 1;
      while (this.to > this.from && bytes[this.to - 1] === 0x22) this.to -= 1;
      this.#blanks(bytes);
    }
    if (this.from < this.to && bytes[this.from] === 0x27) {
      this.from += 1;
      this.#blanks(bytes);
    }
    return this.from < this.to && !this.#isNothing(bytes);
  }

  #blanks(bytes: Uint8Array): void {
    while (this.from < this.to) {
      const blank = blankAt(bytes, this.from);
      if (blank === 0) break;
      this.from += blank;
    }
    while (this.to > this.from) {
      const blank = blankBefore(bytes, this.to);
      if (blank === 0 || this.to - blank < this.from) break;
      this.to -= blank;
    }
  }

  #isNothing(bytes: Uint8Array): boolean {
    const length = this.to - this.from;
    if (length > 6) return false;
    if (nothingBegins[lower(bytes[this.from] ?? 0)] !== 1) return false;
    for (const word of nothings) if (word.length === length && isSame(bytes, this.from, word)) return true;
    return false;
  }
}

/** The bytes of a cell without blanks, `-`, `(`, `)` and `+`, in upper case, in one place until the next call. */
export class Squeezed {
  readonly bytes = new Uint8Array(64);
  length = 0;

  /** @returns false where more is left than any number has. */
  squeeze(bytes: Uint8Array, from: number, to: number): boolean {
    this.length = 0;
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x20 || byte === 0x09 || byte === 0x2d || (byte >= 0x28 && byte <= 0x2b && byte !== 0x2a)) continue;
      if (this.length === 64) return false;
      this.bytes[this.length] = byte >= 0x61 && byte <= 0x7a ? byte - 0x20 : byte;
      this.length += 1;
    }
    return true;
  }
}

/** Whether some of the row's bytes are a star. */
export function holdsStar(row: Row, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (row.bytes[at] === 0x2a) return true;
  return false;
}
