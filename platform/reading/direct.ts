import { readSync } from 'node:fs';
import { firstRecord, recordWindow, wholeRecords } from '#screening/columns/record-ends.ts';
import type { RecordShape } from '#screening/columns/record-ends.ts';
import { handOut } from './line-blocks.ts';
import { beyond } from './cut.ts';
import { lineBytes } from './limits.ts';
import { repaired, type Repairs } from './repair.ts';
import { Stopped } from './stopped.ts';

/** What a buffer for {@link nextLines} holds at least. */
export const leastBuffer = 2 * (lineBytes + beyond);

const lineFeed = 0x0a;

/** Of a table whose cells may hold line ends: what its records are told by, and where the text of the file ends. */
export interface RecordsOfFile {
  readonly shape: RecordShape;
  readonly textTo: number;
}

/** A range of a plain UTF-8 file, of which the lines are read that begin in it. Kept between calls of {@link nextLines}. */
export interface LineRange {
  readonly file: number;
  readonly records: RecordsOfFile | null;
  /** Where the next bytes are read. */
  at: number;
  to: number;
  /** Within a line that was cut. */
  goesOn: boolean;
  /** The beginning of its first line is not yet found, nor that of the first behind it. */
  seeking: { readonly from: boolean; readonly to: boolean } | null;
  readonly repairs: Repairs;
}

/** Lines from a range: a view of the buffer, or bytes of their own where something had to be replaced. */
export interface Lines {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly goesOn: boolean;
}

/**
 * Opens the lines that begin in [from, to) of an open file; ranges side by side give every line once, whatever their
 * bounds, and cut long ones as the reader does. Of a table they begin with records, not with lines within cells.
 *
 * @param textFrom where the text of the file begins, behind a mark and a header
 */
export function lineRange(
  file: number,
  textFrom: number,
  from: number,
  to: number,
  records: RecordsOfFile | null = null,
): LineRange {
  const repairs = { replaced: 0, otherCharset: 0 };
  const seeking = { from: from > textFrom, to: records !== null && to > textFrom && to < records.textTo };
  return { file, records, at: from, to, goesOn: false, seeking, repairs };
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

/** How much is read first to find a record: more only where that is not enough. */
const recordBytes = 4 << 10;

/** Where the first record begins at or behind `place`; null where no line begins nearby. */
function recordStart(file: number, place: number, buffer: Uint8Array<ArrayBuffer>, shape: RecordShape): number | null {
  for (let wanted = recordBytes; ; wanted = recordWindow) {
    const filled = fill(file, buffer.subarray(0, wanted), place - 1);
    const isAll = wanted === recordWindow || filled < wanted;
    const bytes = buffer.subarray(0, filled);
    const feed = bytes.indexOf(lineFeed);
    const found = feed < 0 ? null : firstRecord(bytes, feed + 1, shape, isAll);
    if (found !== null) return place - 1 + found;
    if (isAll) return null;
  }
}

/** Finds where a range begins and ends, by the text there: the ranges beside it find the same. */
function seek(range: LineRange, buffer: Uint8Array<ArrayBuffer>): void {
  const { seeking, file, records, at, to } = range;
  if (seeking === null) return;
  range.seeking = null;
  const nearest = (place: number): number | null =>
    records === null ? null : recordStart(file, place, buffer, records.shape);
  if (seeking.to) range.to = nearest(to) ?? to;
  if (seeking.from) range.at = nearest(at) ?? lineStart(range, buffer);
}

/**
 * The next lines of a range, read into the caller's buffer (at least {@link leastBuffer}), or null when there are no
 * more. Nothing is allocated as long as the lines are UTF-8. Reads synchronously: it is for threads of their own.
 *
 * @throws Stopped when the file cannot be read any longer or has become shorter than the range
 */
export function nextLines(range: LineRange, buffer: Uint8Array<ArrayBuffer>): Lines | null {
  if (buffer.length < leastBuffer) throw new RangeError(`a buffer of ${leastBuffer} bytes is needed`);
  seek(range, buffer);
  if (range.at >= range.to && !range.goesOn) return null;
  const { filled, ended } = fillWithLines(range, buffer);
  if (filled === 0) {
    if (range.at < range.to) throw new Stopped('input-output');
    return null;
  }
  const { to, cut } = handOut(buffer, 0, filled, ended);
  const own = cut ? to : owned(range, buffer, to);
  const goesOnBehind = !cut && range.at + own < range.to;
  const lines =
    range.records !== null && goesOnBehind ? wholeRecords(buffer.subarray(0, own), range.records.shape) : own;
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
