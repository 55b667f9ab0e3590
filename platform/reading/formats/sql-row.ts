import { addCodePoint, type Cells } from './cells.ts';

const [single, double, backslash, comma, opens, closes] = [0x27, 0x22, 0x5c, 0x2c, 0x28, 0x29];
const [tab, carriageReturn] = [0x09, 0x0d];
/** MySQL 8.4 manual, section 11.1.1; PostgreSQL 18 manual, COPY, "Text Format". Others stand for themselves. */
const escapes: Readonly<Record<string, number>> = { '0': 0, b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, Z: 26 };
const prefix = /^(?:N|E|_\w+\s*)$/i;

const isBlank = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Where a row ends; `more` when the bytes end before it; negative, `~place`, where it ceases to be one. */
export type RowEnd = number | 'more';

/** Reads `(value, …)` into a row of cells. What is written of a row that does not end is for the caller to take back. */
export function readTuple(bytes: Buffer, from: number, end: number, slashes: boolean, cells: Cells): RowEnd {
  let place = from + 1;
  for (;;) {
    while (place < end && isBlank(bytes[place])) place += 1;
    const value = readValue(bytes, place, end, slashes, cells);
    if (value === 'more' || value < 0) return value;
    place = value;
    while (place < end && isBlank(bytes[place])) place += 1;
    if (place >= end) return 'more';
    if (bytes[place] === comma) cells.nextCell();
    else if (bytes[place] === closes) {
      cells.endRow();
      return place + 1;
    } else return ~place;
    place += 1;
  }
}

function readValue(bytes: Buffer, from: number, end: number, slashes: boolean, cells: Cells): RowEnd {
  if (bytes[from] === single || bytes[from] === double) return readString(bytes, from, end, slashes, cells);
  let depth = 0;
  for (let place = from; place < end; place += 1) {
    const byte = bytes[place];
    if (byte === single) {
      const before = bytes.toString('latin1', from, place);
      if (depth === 0 && prefix.test(before))
        return readString(bytes, place, end, slashes || before.toUpperCase() === 'E', cells);
      const closed = stringEnd(bytes, place, end, slashes);
      if (closed < 0) return 'more';
      place = closed - 1;
    } else if (byte === opens) depth += 1;
    else if (depth > 0) depth -= byte === closes ? 1 : 0;
    else if (byte === comma || byte === closes) {
      const text = bytes.toString('latin1', from, place).trim();
      if (text.toUpperCase() !== 'NULL') cells.add(bytes, from, from + text.length);
      return place;
    }
  }
  return 'more';
}

function stringEnd(bytes: Buffer, from: number, end: number, slashes: boolean): number {
  const quote = bytes[from];
  for (let place = from + 1; place < end; place += 1) {
    if (slashes && bytes[place] === backslash) place += 1;
    else if (bytes[place] === quote) {
      if (bytes[place + 1] !== quote || place + 1 >= end) return place + 1;
      place += 1;
    }
  }
  return -1;
}

function readString(bytes: Buffer, from: number, end: number, slashes: boolean, cells: Cells): RowEnd {
  const quote = bytes[from];
  let kept = from + 1;
  for (let place = kept; place < end; place += 1) {
    const byte = bytes[place];
    if (byte === quote) {
      if (place + 1 >= end) return 'more';
      cells.add(bytes, kept, place);
      if (bytes[place + 1] !== quote) return place + 1;
      kept = place + 1;
      place += 1;
    } else if (slashes && byte === backslash) {
      if (place + 1 >= end) return 'more';
      cells.add(bytes, kept, place);
      const code = escapes[String.fromCharCode(bytes[place + 1] ?? 0)];
      if (code !== undefined) cells.byte(code);
      kept = code === undefined ? place + 1 : place + 2;
      place += 1;
    }
  }
  return 'more';
}

/** Reads a line of COPY into a row of cells. `to`: without its line end. */
export function readCopyLine(bytes: Buffer, from: number, to: number, cells: Cells): void {
  const end = to > from && bytes[to - 1] === carriageReturn ? to - 1 : to;
  let kept = from;
  for (let place = from; place < end; place += 1) {
    const byte = bytes[place];
    if (byte === tab) {
      cells.add(bytes, kept, place);
      cells.nextCell();
      kept = place + 1;
    } else if (byte === backslash) {
      cells.add(bytes, kept, place);
      place = copyEscape(bytes, place + 1, end, cells);
      kept = place + 1;
    }
  }
  cells.add(bytes, kept, end);
  cells.endRow();
}

/** The escape behind a backslash; returns the place of its last byte. `\N` is nothing. */
function copyEscape(bytes: Buffer, from: number, end: number, cells: Cells): number {
  if (from >= end) {
    cells.byte(backslash);
    return end - 1;
  }
  const text = bytes.toString('latin1', from, Math.min(end, from + 3));
  const coded = /^(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2})/.exec(text)?.[0];
  const letter = text.charAt(0);
  if (coded !== undefined) {
    const code = coded.startsWith('x') ? Number.parseInt(coded.slice(1), 16) : Number.parseInt(coded, 8) & 0xff;
    addCodePoint(cells, code);
    return from + coded.length - 1;
  }
  const code = escapes[letter];
  if (code !== undefined && letter !== 'Z') cells.byte(code);
  else if (letter !== 'N') cells.byte(bytes[from] ?? 0);
  return from;
}
