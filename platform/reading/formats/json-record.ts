import type { Cells } from './cells.ts';
import { addString, keyText } from './json-string.ts';

/** A place in the tree of keys that records have. */
interface Key {
  readonly name: string;
  /** As it is written, in Latin-1. */
  readonly written: string;
  readonly bytes: Uint8Array;
  readonly children: Map<string, Key>;
  /** The children in the order in which they were first met: most records keep it. */
  readonly order: Key[];
  column: number;
}

/** Objects within objects: deeper ones are no records of people. */
const deepest = 64;
/** Records with more different keys use keys as data. */
const mostColumns = 256;
/** Such a key may itself be a value, and is kept in the text. */
const likeValue = /\d{5}|@/;
const longestKey = 64;
/** Cells of keys that the sample did not have. */
export const otherKeys = '…';

function newKey(name: string, written: string): Key {
  return { name, written, bytes: Buffer.from(written, 'latin1'), children: new Map(), order: [], column: -1 };
}

function isAt(bytes: Uint8Array, from: number, to: number, key: Uint8Array): boolean {
  if (to - from !== key.length) return false;
  for (let place = 0; place < key.length; place += 1) if (bytes[from + place] !== key[place]) return false;
  return true;
}

const quote = 0x22;
const backslash = 0x5c;
const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** A value of a record, as it lies in the bytes: strings without their quotes. */
interface Value {
  readonly from: number;
  readonly to: number;
  readonly escaped: boolean;
  /** How it is called, for those that have no column. */
  readonly path: string;
}

/** Thrown within a record only, and caught there. */
class NotJson extends Error {}

/**
 * Reads JSON records and lays them out in columns `a.b`, learned from a sample. Numbers stay as they are written: a
 * card has more digits than a number of the machine. Of keys that come twice, and of arrays, all values are kept.
 */
export class JsonRecords {
  readonly #root = newKey('', '');
  readonly #names: string[] = [];
  #learning = false;
  #bytes: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  #place = 0;
  #end = 0;
  #columns: (Value | null)[] = [];
  /** Further values of a column, by column: few records have any. */
  readonly #more = new Map<number, Value[]>();
  #others: Value[] = [];
  #path: string[] = [];

  /** Names of the columns; null when the records seen are no table. */
  get names(): readonly string[] | null {
    return this.#names.length === 0 || this.#names.length > mostColumns ? null : [...this.#names, otherKeys];
  }

  /** Learns the keys of a record; false when it is none. */
  learn(bytes: Uint8Array): boolean {
    this.#learning = true;
    const read = this.#read(bytes);
    this.#learning = false;
    return read;
  }

  /** Writes a record as a row; false, and nothing, when it is none. */
  write(bytes: Uint8Array, cells: Cells): boolean {
    if (!this.#read(bytes)) return false;
    for (let column = 0; column < this.#columns.length; column += 1) {
      const value = this.#columns[column];
      if (value != null) this.#addValue(value, cells);
      const more = this.#more.size === 0 ? undefined : this.#more.get(column);
      for (const another of more ?? []) {
        cells.text(', ');
        this.#addValue(another, cells);
      }
      cells.nextCell();
    }
    for (const [place, value] of this.#others.entries()) {
      if (place > 0) cells.text('; ');
      cells.text(`${value.path}: `);
      this.#addValue(value, cells);
    }
    cells.endRow();
    return true;
  }

  #read(bytes: Uint8Array): boolean {
    // A view of the same bytes; made once for all lines of a block.
    if (this.#bytes.buffer !== bytes.buffer) this.#bytes = Buffer.from(bytes.buffer);
    this.#place = bytes.byteOffset;
    this.#end = bytes.byteOffset + bytes.length;
    if (this.#columns.length === this.#names.length) this.#columns.fill(null);
    else this.#columns = this.#names.map(() => null);
    this.#more.clear();
    this.#others = [];
    this.#path = [];
    try {
      this.#blanks();
      if (this.#at() !== 0x7b) return false;
      this.#value(this.#root, 0);
      this.#blanks();
      // Elements of an array that has one a line.
      if (this.#at() === 0x2c) this.#place += 1;
      this.#blanks();
      return this.#place === this.#end;
    } catch (error) {
      if (error instanceof NotJson) return false;
      throw error;
    }
  }

  #at(): number {
    return this.#place < this.#end ? (this.#bytes[this.#place] ?? 0) : -1;
  }

  #blanks(): void {
    while (isBlank(this.#at())) this.#place += 1;
  }

  #expect(byte: number): void {
    if (this.#at() !== byte) throw new NotJson();
    this.#place += 1;
  }

  #value(key: Key | null, depth: number): void {
    if (depth > deepest) throw new NotJson();
    const byte = this.#at();
    if (byte === 0x7b) this.#object(key, depth);
    else if (byte === 0x5b) this.#array(key, depth);
    else if (byte === quote) {
      const from = this.#place + 1;
      const escaped = this.#passString();
      this.#found(key, from, this.#place - 1, escaped);
    } else this.#literal(key);
  }

  #object(key: Key | null, depth: number): void {
    this.#place += 1;
    this.#blanks();
    if (this.#at() === 0x7d) {
      this.#place += 1;
      return;
    }
    for (let turn = 0; ; turn += 1) {
      if (this.#at() !== quote) throw new NotJson();
      const from = this.#place + 1;
      this.#passString();
      const to = this.#place - 1;
      this.#blanks();
      this.#expect(0x3a);
      this.#blanks();
      const usual = key?.order[turn];
      let child: Key | null;
      if (usual !== undefined && isAt(this.#bytes, from, to, usual.bytes)) {
        child = usual;
        this.#path.push(usual.written);
      } else {
        const written = this.#bytes.toString('latin1', from, to);
        child = key?.children.get(written) ?? this.#learned(key, written);
        this.#path.push(written);
      }
      this.#value(child, depth + 1);
      this.#path.pop();
      this.#blanks();
      if (this.#at() === 0x7d) break;
      this.#expect(0x2c);
      this.#blanks();
    }
    this.#place += 1;
  }

  #learned(key: Key | null, name: string): Key | null {
    if (key === null || !this.#learning || likeValue.test(name) || name.length > longestKey) return null;
    const child = newKey(key.name === '' ? keyText(name) : `${key.name}.${keyText(name)}`, name);
    key.children.set(name, child);
    key.order.push(child);
    return child;
  }

  #array(key: Key | null, depth: number): void {
    this.#place += 1;
    this.#blanks();
    if (this.#at() === 0x5d) {
      this.#place += 1;
      return;
    }
    for (;;) {
      this.#value(key, depth + 1);
      this.#blanks();
      if (this.#at() === 0x5d) break;
      this.#expect(0x2c);
      this.#blanks();
    }
    this.#place += 1;
  }

  /** Passes a string; whether it has escapes. */
  #passString(): boolean {
    const bytes = this.#bytes;
    let escaped = false;
    for (let place = this.#place + 1; place < this.#end; place += 1) {
      const byte = bytes[place];
      if (byte === backslash) {
        escaped = true;
        place += 1;
      } else if (byte === quote && place < this.#end) {
        this.#place = place + 1;
        return escaped;
      }
    }
    throw new NotJson();
  }

  #literal(key: Key | null): void {
    const from = this.#place;
    let digits = true;
    for (let byte = this.#at(); isOfLiteral(byte); byte = this.#at()) {
      digits &&= byte >= 0x30 && byte <= 0x39;
      this.#place += 1;
    }
    if (!digits || from === this.#place) {
      const text = this.#bytes.toString('latin1', from, this.#place);
      if (text === 'null') return;
      if (text !== 'true' && text !== 'false' && !/^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text)) throw new NotJson();
    }
    this.#found(key, from, this.#place, false);
  }

  #found(key: Key | null, from: number, to: number, escaped: boolean): void {
    if (key !== null && key.column < 0 && this.#learning) {
      key.column = this.#names.length;
      this.#names.push(key.name);
    }
    if (from === to || this.#learning) return;
    if (key === null || key.column < 0) {
      this.#others.push({ from, to, escaped, path: this.#path.map(keyText).join('.') });
      return;
    }
    const value = { from, to, escaped, path: '' };
    if (this.#columns[key.column] === null) this.#columns[key.column] = value;
    else {
      const more = this.#more.get(key.column);
      if (more === undefined) this.#more.set(key.column, [value]);
      else more.push(value);
    }
  }

  #addValue({ from, to, escaped }: Value, cells: Cells): void {
    if (escaped) addString(this.#bytes, from, to, cells);
    else cells.add(this.#bytes, from, to);
  }
}

/** `-+.0-9eE` and the letters of true, false, null. */
function isOfLiteral(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte === 0x2d ||
    byte === 0x2b ||
    byte === 0x2e ||
    byte === 0x45
  );
}
