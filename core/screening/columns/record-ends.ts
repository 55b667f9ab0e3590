import type { Dialect } from '../scanner.ts';

/** A table whose cells may be quoted, and hold line ends then. */
export interface RecordShape {
  readonly delimiter: number;
  /** Two at least: of one, every line is a record. */
  readonly columns: number;
}

/** What records can be told by in a table; null where a line is one. */
export function recordShape(dialect: Dialect | null): RecordShape | null {
  if (dialect?.quoted !== true || dialect.columns.length < 2) return null;
  return { delimiter: dialect.delimiter, columns: dialect.columns.length };
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
/** How far a record may go (docs/screening.md, Text, rows, cells), and how far one is looked for. */
const mostLines = 16;
const mostBytes = 65_536;
/** Bytes in which a record is found if there is any, with the one behind it. */
export const recordWindow = 3 * mostBytes;

const none = -1;
const open = -2;

/**
 * Where the record ends that begins at `at`, its line feed with it: `none` where what begins there has not the table's
 * number of cells, `open` where the bytes end within it. `strictly`: and where a quote stands elsewhere than around a cell.
 */
function recordFrom(bytes: Uint8Array, from: number, { delimiter, columns }: RecordShape, strictly: boolean): number {
  let cells = 0;
  let lines = 1;
  for (let at = from; ; at += 1) {
    if (bytes[at] === quote) {
      for (at += 1; bytes[at] !== quote || bytes[at + 1] === quote; at += bytes[at] === quote ? 2 : 1) {
        if (at >= bytes.length) return open;
        if (bytes[at] !== lineFeed) continue;
        lines += 1;
        if (lines > mostLines || at - from > mostBytes) return none;
      }
      at += 1;
      const next = bytes[at] === carriageReturn ? bytes[at + 1] : bytes[at];
      if (next === undefined) return open;
      if (strictly && next !== delimiter && next !== lineFeed) return none;
    }
    for (; at < bytes.length && bytes[at] !== delimiter && bytes[at] !== lineFeed; at += 1)
      if (strictly && bytes[at] === quote) return none;
    if (at >= bytes.length) return open;
    cells += 1;
    if (cells > columns) return none;
    if (bytes[at] !== lineFeed) continue;
    return cells === columns && at - from <= mostBytes ? at + 1 : none;
  }
}

/**
 * The first of the lines from here on (sixteen at most) at which two records of the table begin one after the other; the
 * first line where there is none. Lines within a quoted cell seldom look like that, and the last of them has a quote at
 * its end. What it says depends on the text from here on and on nothing before, so that two readers who meet there agree.
 *
 * @param from where a line begins
 * @param isAll that `recordWindow` bytes are there, or the text ends
 * @returns null where more bytes are needed to know
 */
export function firstRecord(bytes: Uint8Array, from: number, shape: RecordShape, isAll: boolean): number | null {
  let at = from;
  for (let line = 0; line < mostLines && at - from < mostBytes; line += 1) {
    const first = recordFrom(bytes, at, shape, true);
    const second = first < 0 ? first : recordFrom(bytes, first, shape, true);
    if ((first === open || second === open) && !isAll) return null;
    if (first > 0 && (second > 0 || second === open)) return at;
    const feed = bytes.indexOf(lineFeed, at);
    if (feed < 0) break;
    at = feed + 1;
  }
  return isAll ? from : null;
}

/** Where the record ends that these bytes begin with; `open` where it goes on behind them, null where it is none. */
export function recordEnd(bytes: Uint8Array, shape: RecordShape): number | 'open' | null {
  const end = recordFrom(bytes, 0, shape, false);
  return end === open ? 'open' : end === none ? null : end;
}

/** How far back from the end of some lines a record is looked for: mostly they are short. */
const backs = [1 << 10, 8 << 10, recordWindow];

/** How many of these bytes, which are whole lines, are whole records: the last record may go on behind them. */
export function wholeRecords(lines: Uint8Array, shape: RecordShape): number {
  // Nearly always the last two lines are a record each.
  const last = lines.lastIndexOf(lineFeed, lines.length - 2) + 1;
  const before = last < 2 ? 0 : lines.lastIndexOf(lineFeed, last - 2) + 1;
  if (recordFrom(lines, last, shape, true) === lines.length && recordFrom(lines, before, shape, true) === last)
    return lines.length;
  for (const back of backs) {
    const from = lines.length <= back ? 0 : lines.indexOf(lineFeed, lines.length - back) + 1;
    const first = firstRecord(lines, from, shape, false);
    if (first !== null) return openFrom(lines, first, shape);
    if (from === 0) break;
  }
  return lines.length;
}

/** Where the record begins that the bytes end in; their end where there is none. */
function openFrom(bytes: Uint8Array, from: number, shape: RecordShape): number {
  for (let at = from; at < bytes.length;) {
    const end = recordFrom(bytes, at, shape, false);
    if (end === open) return at > 0 ? at : bytes.length;
    at = end === none ? bytes.indexOf(lineFeed, at) + 1 : end;
  }
  return bytes.length;
}
