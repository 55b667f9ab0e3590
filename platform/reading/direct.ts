import { readSync } from 'node:fs';
import { handOut } from './line-blocks.ts';
import { beyond } from './cut.ts';
import { lineBytes } from './limits.ts';
import { repaired, type Repairs } from './repair.ts';
import { Stopped } from './stopped.ts';

/** What a buffer for {@link nextLines} holds at least. */
export const leastBuffer = 2 * (lineBytes + beyond);

const lineFeed = 0x0a;

/** A range of a plain UTF-8 file, of which the lines are read that begin in it. Kept between calls of {@link nextLines}. */
export interface LineRange {
  readonly file: number;
  /** Where the text of the file begins, behind a mark. */
  readonly textFrom: number;
  /** Where the next bytes are read. */
  at: number;
  readonly to: number;
  /** Within a line that was cut. */
  goesOn: boolean;
  /** The first line's beginning is not yet found. */
  seeking: boolean;
  readonly repairs: Repairs;
}

/** Lines from a range: a view of the buffer, or bytes of their own where something had to be replaced. */
export interface Lines {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly goesOn: boolean;
}

/**
 * Opens the lines that begin in [from, to) of an open file; ranges side by side give every line once, whatever their
 * bounds, and cut long ones as the reader does.
 */
export function lineRange(file: number, textFrom: number, from: number, to: number): LineRange {
  const repairs = { replaced: 0, otherCharset: 0 };
  return { file, textFrom, at: from, to, goesOn: false, seeking: from > textFrom, repairs };
}

function fill(file: number, buffer: Uint8Array<ArrayBuffer>, at: number): number {
  let filled = 0;
  while (filled < buffer.length) {
    const read = readSync(file, buffer, filled, buffer.length - filled, at + filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

/** What is read at a time, so that it is still in the processor's cache when it is scanned. */
const pieceBytes = 128 << 10;
/** How far beyond a range the end of its last line mostly lies. */
const overBytes = 4 << 10;

/** Reads what a piece of whole lines needs, and all that fits only where a line is too long for that. */
function fillWithLines(
  { file, at, to, goesOn }: LineRange,
  buffer: Uint8Array<ArrayBuffer>,
): { readonly filled: number; readonly ended: boolean } {
  const left = Math.max(to - at, goesOn ? 1 : 0);
  const wanted = Math.min(buffer.length, pieceBytes, left + overBytes);
  const filled = fill(file, buffer.subarray(0, wanted), at);
  if (filled < wanted) return { filled, ended: true };
  // The last line of the range ends behind it; another one anywhere.
  const from = left < wanted ? left - 1 : 0;
  if (buffer.subarray(from, wanted).lastIndexOf(lineFeed) >= 0) return { filled, ended: false };
  const more = fill(file, buffer.subarray(wanted), at + wanted);
  return { filled: wanted + more, ended: wanted + more < buffer.length };
}

/** Where the first line begins at or behind `from`, looked for before `to`; `to` when there is none. @throws Stopped */
function lineStart(range: LineRange, buffer: Uint8Array<ArrayBuffer>): number {
  for (let at = range.at - 1; at < range.to - 1;) {
    // Mostly a line is short; the farther it goes on, the more is read at once.
    const wanted = Math.min(buffer.length, range.to - 1 - at, at < range.at + overBytes ? overBytes : pieceBytes);
    const filled = fill(range.file, buffer.subarray(0, wanted), at);
    // Not the end of a line, but of a file that was longer.
    if (filled === 0) throw new Stopped('input-output');
    const feed = buffer.subarray(0, filled).indexOf(lineFeed);
    if (feed >= 0) return at + feed + 1;
    at += filled;
  }
  return range.to;
}

/**
 * The next lines of a range, read into the caller's buffer (at least {@link leastBuffer}), or null when there are no
 * more. Nothing is allocated as long as the lines are UTF-8. Reads synchronously: it is for threads of their own.
 *
 * @throws Stopped when the file cannot be read any longer or has become shorter than the range
 */
export function nextLines(range: LineRange, buffer: Uint8Array<ArrayBuffer>): Lines | null {
  if (buffer.length < leastBuffer) throw new RangeError(`a buffer of ${leastBuffer} bytes is needed`);
  if (range.seeking) {
    range.at = lineStart(range, buffer);
    range.seeking = false;
  }
  if (range.at >= range.to && !range.goesOn) return null;
  const { filled, ended } = fillWithLines(range, buffer);
  if (filled === 0) {
    if (range.at < range.to) throw new Stopped('input-output');
    return null;
  }
  const { to, cut } = handOut(buffer, 0, filled, ended);
  const lines = cut ? to : owned(range, buffer, to);
  const goesOn = range.goesOn;
  range.at += lines;
  range.goesOn = cut;
  return { bytes: repaired(buffer.subarray(0, lines), range.repairs), goesOn };
}

/** Of whole lines in the buffer, those that begin before the range ends. */
function owned(range: LineRange, buffer: Uint8Array<ArrayBuffer>, filled: number): number {
  const left = range.to - range.at;
  // Within a cut line that goes on beyond the range, only the rest of that line.
  const before = Math.max(left, range.goesOn ? 1 : 0);
  if (filled <= before) return filled;
  const feed = buffer.subarray(before - 1, filled).indexOf(lineFeed);
  return feed < 0 ? filled : before + feed;
}
