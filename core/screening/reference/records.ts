import type { Dialect } from '../scanner.ts';
import type { Row } from './row.ts';

const lineFeed = 0x0a;
const quote = 0x22;
const mostLines = 16;
const mostBytes = 65_536;

/** Where the content of a line ends: one CR before its end is no part of it. */
export function contentEnd(bytes: Uint8Array, start: number, lineEnd: number): number {
  return lineEnd > start && bytes[lineEnd - 1] === 0x0d ? lineEnd - 1 : lineEnd;
}

/** Where the line that begins at `from` ends; the block ends with a line. */
export function lineEndFrom(row: Row, from: number): number {
  const end = row.bytes.indexOf(lineFeed, from);
  return end === -1 || end > row.blockEnd ? row.blockEnd : end;
}

/** What `readRecord` made of a line. */
export type RecordKind = 'record' | 'ragged' | 'torn';

/** Splits a line by its delimiter; nothing quotes. */
function splitPlain(row: Row, delimiter: number, lineEnd: number): number {
  const { bytes } = row;
  let cells = 0;
  let begin = row.start;
  for (let at = row.start; at < lineEnd; at += 1) {
    if (bytes[at] !== delimiter) continue;
    row.cellStart.set(cells, begin);
    row.cellEnd.set(cells, at);
    cells += 1;
    begin = at + 1;
  }
  row.cellStart.set(cells, begin);
  row.cellEnd.set(cells, contentEnd(bytes, row.start, lineEnd));
  return cells + 1;
}

/**
 * Splits from the row's start on, over line ends that are quoted. Cells are what lies between their quotes.
 * @returns how many, and in `splitEnd` where the record's last line ends; 0 where a quote stays open.
 */
function splitQuoted(row: Row, delimiter: number, firstEnd: number): number {
  const { bytes } = row;
  let cells = 0;
  let lineEnd = firstEnd;
  let lines = 1;
  let at = row.start;
  for (;;) {
    let begin = at;
    let end = -1;
    if (bytes[at] === quote && at < lineEnd) {
      begin = at + 1;
      at += 1;
      for (;;) {
        while (at < lineEnd && bytes[at] !== quote) at += 1;
        if (at < lineEnd) {
          if (bytes[at + 1] !== quote) break;
          at += 2;
          continue;
        }
        // Open at the end of a line: the next one belongs to it, as long as the limits allow.
        if (lineEnd >= row.blockEnd || lines === mostLines) return 0;
        lineEnd = lineEndFrom(row, lineEnd + 1);
        lines += 1;
        if (lineEnd - row.start > mostBytes) return 0;
      }
      end = at;
      at += 1;
      const loose = at;
      while (at < lineEnd && bytes[at] !== delimiter) at += 1;
      // Whatever stands behind the quote still belongs to the cell, but for the CR of the line.
      if (at > loose && contentEnd(bytes, loose, at) > loose) end = contentEnd(bytes, row.start, at);
    } else while (at < lineEnd && bytes[at] !== delimiter) at += 1;
    row.cellStart.set(cells, begin);
    row.cellEnd.set(cells, end === -1 ? (at === lineEnd ? contentEnd(bytes, row.start, at) : at) : end);
    cells += 1;
    if (at >= lineEnd) break;
    at += 1;
  }
  splitEnd = lineEnd;
  return cells;
}

let splitEnd = 0;

/**
 * Reads the record that begins at the row's start; its first line ends at `lineEnd`. Sets the row's end, and its cells
 * where they are as many as the table's columns. @returns what it is; the next line begins behind `nextLine()`.
 */
export function readRecord(row: Row, dialect: Dialect, lineEnd: number): RecordKind {
  const { bytes } = row;
  row.cells = 0;
  row.end = contentEnd(bytes, row.start, lineEnd);
  splitEnd = lineEnd;
  const cells = dialect.quoted
    ? splitQuoted(row, dialect.delimiter, lineEnd)
    : splitPlain(row, dialect.delimiter, lineEnd);
  const columns = dialect.columns.length;
  if (cells === 0 || (splitEnd !== lineEnd && cells !== columns)) {
    splitEnd = lineEnd;
    return 'torn';
  }
  if (cells !== columns) return 'ragged';
  row.cells = cells;
  row.end = contentEnd(bytes, row.start, splitEnd);
  return 'record';
}

/** Where the last line of the record just read ends. */
export function recordEnd(): number {
  return splitEnd;
}
