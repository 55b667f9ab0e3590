// Lines become rows, and in a table records; what a row has yielded is counted at its end.
import {
  countEmpty,
  countRagged,
  countRows,
  countTorn,
  rowsAt,
  settingCellsAt,
  settingColumns,
  settingFast,
  settingQuoted,
  settingRecordAt,
} from '../layout';
import { readColumns } from './columns';
import { clear, isUnclear } from './fast';
import { scanLine } from './line';
import { dividePlain, divideRecord, recordEnd, recordFits } from './record';
import { beginRow, boundRow, endRow, settleKept, settlePending } from './row';
import { byte, setting } from './text';

let rowStart: u32 = 0;
/** End of all the text at hand. */
let textEnd: u32 = 0;
/** The first line continues a row of the block before. */
let continued = false;
/** Whether the block ends with the text: else a record that stays open may go on in what comes. */
let complete = true;
/** A record that joins lines ends here; line ends before it are none. */
let joinedUntil: u32 = 0;
/** No quote in the row lies at or beyond this. */
let quotesUntil: u32 = 0;
/** Delimiters of the rows ahead. */
let cellsFrom: u32 = 0;
let cellsTo: u32 = 0;
/** The pass must stop: a record may go on in what comes. */
let stopped = false;

export function beginLines(from: u32, to: u32, goesOn: bool, whole: bool): void {
  rowStart = from;
  textEnd = to;
  continued = goesOn;
  complete = whole;
  joinedUntil = 0;
  quotesUntil = 0;
  cellsFrom = setting(settingCellsAt);
  cellsTo = cellsFrom;
  stopped = false;
  clear();
  beginRow();
}

/** Where the row begins that is not ended. */
export function openRow(): u32 {
  return rowStart;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function isStopped(): bool {
  return stopped;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function sawQuote(until: u32): void {
  quotesUntil = until;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function appendCells(place: u32, delimiters: u64): void {
  const to = cellsTo + (<u32>popcnt(delimiters) << 2);
  // Eight are written whether there are so many or not: what is too much is overwritten by the next step.
  while (true) {
    for (let next: u32 = 0; next < 32; next += 4) {
      store<u32>(cellsTo + next, place + <u32>ctz(delimiters));
      delimiters &= delimiters - 1;
    }
    if (delimiters == 0) break;
    cellsTo += 32;
  }
  cellsTo = to;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function countRow(counter: u32): void {
  store<u64>(rowsAt + (counter << 3), load<u64>(rowsAt + (counter << 3)) + 1);
}

/** Whether a row in which nothing is quoted has the table's number of cells. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function hasPlainCells(start: u32, stop: u32): bool {
  const inner = (setting(settingColumns) - 1) << 2;
  const next = cellsFrom + inner;
  const enough = inner == 0 || (next <= cellsTo && load<u32>(next - 4) < stop);
  if (enough && (next >= cellsTo || load<u32>(next) >= stop)) {
    dividePlain(start, stop, cellsFrom);
    cellsFrom = next;
    return true;
  }
  countRow(countRagged);
  return false;
}

/** The same where cells may be quoted. The record may go on in following lines: then `joinedUntil` says how far. */
function hasQuotedCells(start: u32, end: u32): bool {
  const fits = divideRecord(start, textEnd, end);
  if (fits == recordFits.open && !complete) {
    stopped = true;
    return false;
  }
  if (fits == recordFits.well) {
    joinedUntil = recordEnd();
    return true;
  }
  countRow(fits == recordFits.ragged ? countRagged : countTorn);
  return false;
}

function dropCells(end: u32): void {
  while (cellsFrom < cellsTo && load<u32>(cellsFrom) < end) cellsFrom += 4;
  if (cellsFrom < cellsTo) return;
  cellsFrom = setting(settingCellsAt);
  cellsTo = cellsFrom;
}

/** A line ends here. */
export function endLine(end: u32, table: bool): void {
  if (table && end < joinedUntil) return;
  const start = rowStart;
  const stop = end > start && byte(end - 1) == 0x0d ? end - 1 : end;
  let divided = false;
  if (table) {
    if (!continued && stop != start) {
      if (quotesUntil > start && setting(settingQuoted) != 0) {
        divided = hasQuotedCells(start, end);
        if (stopped || joinedUntil > end) return;
      } else divided = hasPlainCells(start, stop);
    }
  }
  rowStart = end + 1;
  if (stop != start) {
    if (!continued) countRow(countRows);
    if (isUnclear() || setting(settingFast) == 0) {
      beginRow();
      scanLine(start, stop);
    }
    boundRow(start, stop);
    settleKept();
    if (divided) readColumns();
    settlePending();
    endRow(continued);
  } else if (!continued) countRow(countEmpty);
  if (table) dropCells(end);
  continued = false;
  clear();
  beginRow();
}
