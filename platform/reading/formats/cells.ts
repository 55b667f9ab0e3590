const separator = 0x1f;
const lineFeed = 0x0a;
const blank = 0x20;

/** What may not stand in a cell: it would end it. */
const ends = new Uint8Array(256);
for (const byte of [lineFeed, 0x0d, separator]) ends[byte] = 1;

/** Rows of cells in the form that the scanner splits: cells joined by 0x1f, LF behind a row. */
export class Cells {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#length + more, 2 * this.#bytes.length));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  /** One byte of a cell. */
  byte(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.#length] = ends[byte] === 1 ? blank : byte;
    this.#length += 1;
  }

  /** Bytes of a cell. */
  add(from: Uint8Array, start = 0, end = from.length): void {
    this.#reserve(end - start);
    const bytes = this.#bytes;
    let length = this.#length;
    // Cells are short: a loop is faster than copying a view of them.
    for (let place = start; place < end; place += 1) {
      const byte = from[place] ?? 0;
      bytes[length] = ends[byte] === 1 ? blank : byte;
      length += 1;
    }
    this.#length = length;
  }

  text(text: string): void {
    this.add(Buffer.from(text, 'utf8'));
  }

  nextCell(): void {
    this.#reserve(1);
    this.#bytes[this.#length] = separator;
    this.#length += 1;
  }

  endRow(): void {
    this.#reserve(1);
    this.#bytes[this.#length] = lineFeed;
    this.#length += 1;
  }

  /** A line as it stood in the source, which follows no form; it gets the LF that it may lack. */
  line(from: Uint8Array): void {
    this.#reserve(from.length + 1);
    this.#bytes.set(from, this.#length);
    this.#length += from.length;
    if (from.at(-1) !== lineFeed) this.endRow();
  }

  /** How many cells were written behind a length. */
  cellsFrom(length: number): number {
    let count = 1;
    for (let place = length; place < this.#length; place += 1) if (this.#bytes[place] === separator) count += 1;
    return count;
  }

  /** Takes back what was written behind a length. */
  backTo(length: number): void {
    this.#length = length;
  }

  /** What was written, until the next write. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }
}

/** A code point as UTF-8, into a cell. */
export function addCodePoint(cells: Cells, code: number): void {
  if (code < 0x80) cells.byte(code);
  else cells.text(String.fromCodePoint(code));
}
