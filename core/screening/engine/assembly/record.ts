// Rows of a table divided into cells. Without quotes delimiters alone tell; a cell that begins with a quote ends at the
// next one that is not doubled, and may hold delimiters and line ends.
import { settingColumns, settingDelimiter, settingRecordAt } from '../layout';
import { byte, setting } from './text';

export namespace recordFits {
  /** It has the table's number of cells. */
  export const well: u32 = 0;
  export const ragged: u32 = 1;
  /** Its quotes do not close as they should. */
  export const torn: u32 = 2;
  /** A quote is open where the text ends. */
  export const open: u32 = 3;
}

/** How many lines and bytes a record may have. */
const mostLines: u32 = 16;
const mostBytes: u32 = 65536;

let endsAt: u32 = 0;
/** The cells were divided by delimiters alone: where these stand, and where the row begins and ends. */
let plainEnds: u32 = 0;
let plainStart: u32 = 0;
let plainStop: u32 = 0;

/** Takes the delimiters of a row in which nothing is quoted. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function dividePlain(start: u32, stop: u32, ends: u32): void {
  plainEnds = ends;
  plainStart = start;
  plainStop = stop;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function cellFrom(column: u32): u32 {
  if (plainEnds == 0) return load<u32>(setting(settingRecordAt) + (column << 3));
  return column == 0 ? plainStart : load<u32>(plainEnds + ((column - 1) << 2)) + 1;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function cellTo(column: u32): u32 {
  if (plainEnds == 0) return load<u32>(setting(settingRecordAt) + (column << 3), 4);
  return column + 1 == setting(settingColumns) ? plainStop : load<u32>(plainEnds + (column << 2));
}

/** The line end after the record that was divided last. */
export function recordEnd(): u32 {
  return endsAt;
}

/** A CR before an end is no part of what ends. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function contentEnd(start: u32, end: u32): u32 {
  return end > start && byte(end - 1) == 0x0d ? end - 1 : end;
}

/** Divides the record that begins at `start` and whose first line ends at `lineEnd`. */
export function divideRecord(start: u32, textEnd: u32, lineEnd: u32): u32 {
  const delimiter = setting(settingDelimiter);
  const columns = setting(settingColumns);
  const cellsAt = setting(settingRecordAt);
  let cells: u32 = 0;
  let lines: u32 = 1;
  let at = start;
  plainEnds = 0;
  while (true) {
    let from = at;
    let to: u32 = 0;
    if (byte(at) == 0x22) {
      from++;
      for (at++; ; at++) {
        const one = byte(at);
        if (one == 0x22) {
          if (byte(at + 1) != 0x22) break;
          at++;
        } else if (one == 0x0a) {
          lines++;
          if (lines > mostLines || (at != lineEnd && at - start > mostBytes)) return recordFits.torn;
          if (at + 1 >= textEnd) return recordFits.open;
        }
      }
      to = at;
      at++;
      const loose = at;
      while (byte(at) != delimiter && byte(at) != 0x0a) at++;
      // Whatever stands behind the quote still belongs to the cell, but for a CR.
      if (contentEnd(loose, at) > loose) to = contentEnd(start, at);
    } else {
      while (byte(at) != delimiter && byte(at) != 0x0a) at++;
      to = byte(at) == 0x0a ? contentEnd(start, at) : at;
    }
    if (cells < columns) {
      store<u32>(cellsAt + (cells << 3), from);
      store<u32>(cellsAt + (cells << 3), to, 4);
    }
    cells++;
    if (byte(at) == 0x0a) break;
    at++;
  }
  endsAt = at;
  if (at != lineEnd && (cells != columns || at - start > mostBytes)) return recordFits.torn;
  return cells == columns ? recordFits.well : recordFits.ragged;
}
