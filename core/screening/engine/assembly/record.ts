// Records of a table that quotes: a cell that begins with a quote ends at the next one that is not doubled.
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

/** The line end after the record that was divided last. */
export function recordEnd(): u32 {
  return endsAt;
}

/** Writes where the cells end of the record that begins at `start` and whose first line ends at `lineEnd`. */
export function divideRecord(start: u32, textEnd: u32, lineEnd: u32): u32 {
  const delimiter = setting(settingDelimiter);
  const columns = setting(settingColumns);
  const ends = setting(settingRecordAt);
  let cells: u32 = 0;
  let lines: u32 = 1;
  let at = start;
  while (true) {
    if (byte(at) == 0x22) {
      for (at++; ; at++) {
        const one = byte(at);
        if (one == 0x22) {
          at++;
          if (byte(at) != 0x22) break;
        } else if (one == 0x0a) {
          if (at + 1 >= textEnd) return recordFits.open;
          lines++;
          if (lines > mostLines || at + 1 - start > mostBytes) return recordFits.torn;
        }
      }
    }
    while (byte(at) != delimiter && byte(at) != 0x0a) at++;
    if (cells < columns) store<u32>(ends + (cells << 2), at);
    cells++;
    if (byte(at) == 0x0a) break;
    at++;
  }
  endsAt = at;
  if (at != lineEnd && (cells != columns || at - start > mostBytes)) return recordFits.torn;
  return cells == columns ? recordFits.well : recordFits.ragged;
}
