import type { ReadEvent, TextBlock } from '../events.ts';
import { partText, type PartHead, type Parts, type PartText } from '../parts.ts';
import { Cells } from './cells.ts';
import { copyOf, createdTable, insertOf, type SqlHead } from './sql-head.ts';
import { readCopyLine, readTuple } from './sql-row.ts';

const [lineFeed, comma, opens, semicolon, slash, star] = [0x0a, 0x2c, 0x28, 0x3b, 0x2f, 0x2a];
/** A head of a statement is looked for in so much text; columns of a table in more. */
const [shortHead, longHead, longestTable] = [4 << 10, 64 << 10, 256 << 10];
const fullCells = 256 << 10;
/** So many declarations without an end, and columns are no longer looked for. */
const mostEndless = 20;
const statement = /^\s*(?:INSERT|REPLACE|COPY|CREATE)\b/i;
const isMySql = /`|\bENGINE\s*=|MySQL|MariaDB/;

/** A table of the dump while its rows are read. */
interface Table {
  readonly name: string;
  readonly columns: readonly string[] | null;
  /** Made with its first row: without known columns they are counted there. */
  text: PartText | null;
}

/** Where in the dump the reading stands. */
type State = 'line' | 'rows' | 'copy' | 'copy-raw';

/**
 * Reads a dump of MySQL, PostgreSQL and their like: rows of INSERT and COPY become rows of cells, each table a part of
 * its own; everything else goes out as it stands, but heads of INSERT and COPY, which are what part and columns are
 * called.
 */
class Dump {
  readonly #head: Omit<PartHead, 'names'>;
  readonly #parts: Parts;
  readonly #rowBytes: number;
  readonly #slashes: boolean;
  readonly #columns = new Map<string, readonly string[]>();
  readonly #tables = new Map<string, Table>();
  readonly #cells = new Cells();
  readonly #rawCells = new Cells();
  readonly #raw: PartText;
  #table: Table | null = null;
  #state: State = 'line';
  #bytes: Buffer = Buffer.alloc(0);
  #place = 0;
  #last = false;
  #endless = 0;

  constructor(head: Omit<PartHead, 'names'>, sample: string, parts: Parts, rowBytes: number) {
    this.#head = head;
    this.#parts = parts;
    this.#rowBytes = rowBytes;
    this.#slashes = isMySql.test(sample) && !/PostgreSQL|SQLite/.test(sample);
    this.#raw = partText({ ...head, names: null });
  }

  /** Goes as far as the text allows; the rest waits for more of it, or for its end. */
  push(bytes: Uint8Array, last: boolean): void {
    const rest = this.#bytes.subarray(this.#place);
    this.#bytes =
      rest.length === 0 ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) : Buffer.concat([rest, bytes]);
    this.#place = 0;
    this.#last = last;
    while (this.#place < this.#bytes.length && this.#step()) {
      if (this.#cells.length > fullCells) this.#store();
      if (this.#rawCells.length > fullCells) this.#storeRaw();
    }
    this.#bytes = Buffer.from(this.#bytes.subarray(this.#place));
    this.#place = 0;
    this.#store();
    this.#storeRaw();
  }

  /** False when more text is needed. */
  #step(): boolean {
    if (this.#state === 'line') return this.#line();
    return this.#state === 'rows' ? this.#row() : this.#copyLine();
  }

  #store(): void {
    if (this.#table?.text != null && this.#cells.length > 0) this.#parts.write(this.#table.text, this.#cells.take());
  }

  #storeRaw(): void {
    if (this.#rawCells.length > 0) this.#parts.write(this.#raw, this.#rawCells.take());
  }

  get #left(): number {
    return this.#bytes.length - this.#place;
  }

  #text(most: number): string {
    return this.#bytes.toString('latin1', this.#place, Math.min(this.#bytes.length, this.#place + most));
  }

  /** The end of the line, with its LF; -1 when it is not there yet. */
  #lineEnd(): number {
    const feed = this.#bytes.indexOf(lineFeed, this.#place);
    if (feed >= 0) return feed + 1;
    return this.#last || this.#left > this.#rowBytes ? this.#bytes.length : -1;
  }

  #passRaw(to: number): void {
    this.#rawCells.line(this.#bytes.subarray(this.#place, to));
    this.#place = to;
  }

  #line(): boolean {
    const begins = statement.test(this.#text(64));
    if (begins) {
      const told = this.#head64();
      if (told !== 'raw') return told;
    }
    const to = this.#lineEnd();
    if (to < 0) return false;
    this.#passRaw(to);
    return true;
  }

  /** Follows a statement whose rows are read; `raw` for all others. */
  #head64(): boolean | 'raw' {
    const text = this.#text(shortHead);
    const long = (): string => (this.#left > shortHead ? this.#text(longHead) : text);
    const insert = insertOf(text) ?? insertOf(long());
    if (insert !== null) return this.#enter(insert, 'rows');
    const copy = copyOf(text) ?? copyOf(long());
    if (copy !== null) return this.#enter(copy, /csv|binary/i.test(copy.options) ? 'copy-raw' : 'copy');
    const created = this.#endless < mostEndless ? createdTable(text) : null;
    const whole = created === 'more' ? createdTable(this.#text(longestTable)) : created;
    if (whole === 'more') {
      if (!this.#last && this.#left < longestTable) return false;
      this.#endless += 1;
      return 'raw';
    }
    if (whole !== null) this.#columns.set(whole.table, whole.columns);
    // A head may be on its way yet.
    return whole === null && !this.#last && this.#left < longHead && !this.#text(longHead).includes(';')
      ? false
      : 'raw';
  }

  #enter({ table, columns, length }: SqlHead, state: State): true {
    this.#store();
    const known = columns ?? this.#columns.get(table) ?? null;
    const key = JSON.stringify([table, known]);
    const entered = this.#tables.get(key) ?? { name: table, columns: known, text: null };
    this.#tables.set(key, entered);
    this.#table = entered;
    this.#state = state;
    this.#place += length;
    return true;
  }

  #row(): boolean {
    const byte = this.#bytes[this.#place] ?? 0;
    if (byte === 0x20 || byte === 0x09 || byte === 0x0d || byte === lineFeed || byte === comma) {
      this.#place += 1;
      return true;
    }
    if (byte === opens) return this.#tuple();
    if (byte === slash && this.#bytes[this.#place + 1] === star) {
      const end = this.#bytes.indexOf('*/', this.#place + 2);
      if (end < 0 && !this.#last && this.#left < this.#rowBytes) return false;
      if (end >= 0) {
        this.#passRaw(end + 2);
        return true;
      }
    }
    this.#state = 'line';
    if (byte === semicolon) {
      this.#place += 1;
      while (' \t\r'.includes(String.fromCharCode(this.#bytes[this.#place] ?? 0))) this.#place += 1;
      if (this.#bytes[this.#place] === lineFeed) this.#place += 1;
    }
    return true;
  }

  #tuple(): boolean {
    const before = this.#cells.length;
    const end = readTuple(this.#bytes, this.#place, this.#bytes.length, this.#slashes, this.#cells);
    if (end !== 'more' && end >= 0) {
      this.#named(before);
      this.#place = end;
      return true;
    }
    this.#cells.backTo(before);
    if (end === 'more' && !this.#last && this.#left <= this.#rowBytes) return false;
    // What cannot be followed goes out as it stands, all that was looked at, up to where the next row seems to begin:
    // looking at the same bytes again and again would have no end in a text made for it.
    this.#named(before);
    if (this.#table?.text != null) this.#table.text.unparsed += 1;
    const seen = end === 'more' ? this.#bytes.length - 1 : ~end;
    const feed = this.#bytes.indexOf(lineFeed, seen);
    const to = feed < 0 ? this.#bytes.length : feed + 1;
    const next = this.#bytes.subarray(seen, to).indexOf('),(');
    this.#passRaw(next < 0 ? to : seen + next + 1);
    this.#state = next < 0 ? 'line' : 'rows';
    return true;
  }

  /** Makes the table's part with its first row. */
  #named(from: number): void {
    const table = this.#table;
    if (table === null || table.text !== null) return;
    const count = this.#cells.cellsFrom(from);
    const names = table.columns ?? Array.from({ length: count }, (_, place) => String(place + 1));
    table.text = partText({ ...this.#head, part: `${this.#head.part}/${table.name}`, names });
  }

  #copyLine(): boolean {
    const to = this.#lineEnd();
    if (to < 0) return false;
    const end = this.#bytes[to - 1] === lineFeed ? to - 1 : to;
    if (/^\\\.\r?$/.test(this.#bytes.toString('latin1', this.#place, Math.min(end, this.#place + 4))))
      this.#state = 'line';
    else if (this.#state === 'copy-raw') return (this.#passRaw(to), true);
    else {
      const before = this.#cells.length;
      readCopyLine(this.#bytes, this.#place, end, this.#cells);
      this.#named(before);
    }
    this.#place = to;
    return true;
  }
}

export async function* readSql(
  head: Omit<PartHead, 'names'>,
  sample: string,
  blocks: AsyncIterable<TextBlock>,
  parts: Parts,
  rowBytes: number,
): AsyncGenerator<ReadEvent> {
  const dump = new Dump(head, sample, parts, rowBytes);
  let failed = false;
  let failure: unknown;
  try {
    for await (const { bytes } of blocks) {
      dump.push(bytes, false);
      yield* parts.due();
    }
  } catch (error) {
    failed = true;
    failure = error;
  }
  dump.push(new Uint8Array(0), true);
  if (failed) throw failure;
}
