import { type InvalidReason, invalidReasons, type KindId, kindIds } from '../kind.ts';
import type { BlockYield, Dialect, KindCounts, RunOrder, ScanCounts, Scanner, ScanOrder } from '../scanner.ts';
import * as layout from './layout.ts';
import { type EngineChoices, writeByteClasses, writeKey, writeKinds, writeOrder } from './order.ts';
import { writeTables } from './tables.ts';
import { Writing } from './writing.ts';
import { Yielded } from './yielded.ts';

/** What the module offers (assembly/engine.ts). */
interface Engine {
  readonly begin: () => void;
  readonly normalise: (from: number, length: number) => number;
  readonly scan: (
    from: number,
    length: number,
    goesOn: boolean,
    whole: boolean,
    tuples: number,
    digests: number,
  ) => number;
  readonly tuplesTo: () => number;
  readonly digestsTo: () => number;
}

/** How much text is given to the engine at a time: so little stays in the processor's cache. */
const windowBytes = 131_072;
const lineEnd = 0x0a;

/** Where a window of whole lines ends that begins at `from`: after the last line that fits, or the first if none does. */
function endOfWindow(block: Uint8Array, from: number, wanted: number): number {
  if (block.length - from <= wanted) return block.length;
  const last = block.lastIndexOf(lineEnd, from + wanted - 1);
  if (last >= from) return last + 1;
  const first = block.indexOf(lineEnd, from + wanted);
  return first === -1 ? block.length : first + 1;
}

/** The beginning of the last so many lines before `end`, which is behind a line end. */
function backOverLines(block: Uint8Array, end: number, lines: number): number {
  let at = end;
  for (let left = lines; left > 0; left -= 1) at = at < 2 ? 0 : block.lastIndexOf(lineEnd, at - 2) + 1;
  return at;
}

/** The functions of an instance; whoever builds the module builds all of them. */
function engineOf(module: WebAssembly.Module, memory: WebAssembly.Memory): Engine {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return exports as unknown as Engine;
}

const firstPages = 4;

/**
 * What every engine looks things up in, as it lies in its memory: laid out once, and given to as many engines as are
 * wanted (`createWasmScannerOver`).
 */
export function engineImage(tables: ScanOrder['tables']): Uint8Array<ArrayBuffer> {
  const writing = new Writing(new WebAssembly.Memory({ initial: firstPages }));
  writeByteClasses(writing);
  writeKinds(writing);
  writeTables(writing, tables);
  return new Uint8Array(writing.memory.buffer.slice(0, writing.next));
}

/**
 * The fast engine over a module that `tools/engine-build.ts` has built. Runs wherever WebAssembly with SIMD does.
 *
 * @throws RangeError if the key has not 16 bytes
 */
export function createWasmScanner(
  module: WebAssembly.Module,
  order: ScanOrder,
  choices: EngineChoices = {},
): WasmScanner {
  return new WasmScanner(module, engineImage(order.tables), order, choices);
}

/** The same over tables that are laid out already. */
export function createWasmScannerOver(
  module: WebAssembly.Module,
  image: Uint8Array,
  order: RunOrder,
  choices: EngineChoices = {},
): WasmScanner {
  return new WasmScanner(module, image, order, choices);
}

/** An engine in WebAssembly, and how much memory it holds. */
export class WasmScanner implements Scanner {
  readonly #engine: Engine;
  readonly #writing: Writing;
  readonly #tablesEnd: number;
  readonly #tuples = new Yielded();
  readonly #digests = new Yielded();
  /** Where room for lines begins, where their text lies, and how much of it fits. */
  #roomFrom = 0;
  #text = 0;
  #fits = 0;
  #tuplesAt = 0;
  #digestsAt = 0;

  constructor(module: WebAssembly.Module, image: Uint8Array, order: RunOrder, choices: EngineChoices) {
    this.#writing = new Writing(new WebAssembly.Memory({ initial: firstPages }), image);
    // After the image: the module puts constants of its own into the memory.
    this.#engine = engineOf(module, this.#writing.memory);
    writeKey(this.#writing, order.key);
    writeOrder(this.#writing, order, choices);
    this.#tablesEnd = this.#writing.next;
    this.#engine.begin();
    this.read(null);
  }

  /** Bytes of its memory: tables, a window of text and what that yields. */
  get memoryBytes(): number {
    return this.#writing.memory.buffer.byteLength;
  }

  read(dialect: Dialect | null): void {
    const writing = this.#writing;
    writing.backTo(this.#tablesEnd);
    const columns = dialect?.columns ?? [];
    writing.set(layout.settingDelimiter, dialect?.delimiter ?? 0);
    writing.set(layout.settingQuoted, Number(dialect?.quoted ?? false));
    writing.set(layout.settingColumns, columns.length);
    const uses = columns.flatMap(({ kind }, column) => (kind === null ? [] : [column, kindIds.indexOf(kind)]));
    writing.set(layout.settingUses, uses.length / 2);
    writing.set(layout.settingUsesAt, writing.words(uses));
    writing.room(columns.length * 8 + 16, layout.settingRecordAt);
    this.#roomFrom = writing.next;
    this.#makeRoom(windowBytes, 14);
  }

  /** Room for a window of text and for all that it can yield: so many bytes of tuples for each of its bytes. */
  #makeRoom(bytes: number, tuples: number): void {
    const writing = this.#writing;
    this.#fits = bytes;
    // A value has at least three bytes, a tuple in a long line seven, a digest two, and so has a row with its twelve.
    writing.room(bytes * 6 + 64, layout.settingValuesAt);
    writing.room(bytes * 4 + 64, layout.settingCellsAt);
    this.#digestsAt = writing.room(bytes * 6 + 64);
    this.#tuplesAt = writing.room(bytes * tuples + 64);
    this.#text = writing.room(bytes + 2 * layout.margin) + layout.margin;
    new Uint8Array(writing.memory.buffer).fill(lineEnd, this.#text - layout.margin, this.#text);
  }

  scan(block: Uint8Array, goesOn: boolean): BlockYield {
    this.#tuples.clear();
    this.#digests.clear();
    const before = this.#rowsCounted();
    let continued = goesOn;
    let wanted = windowBytes;
    for (let from = 0; from < block.length;) {
      const to = endOfWindow(block, from, wanted);
      const left = this.#window(block.subarray(from, to), continued, to === block.length);
      const read = backOverLines(block, to, left);
      // A record that does not end in this window is read again with more behind it.
      wanted = read === from ? wanted * 2 : windowBytes;
      if (read > from) continued = false;
      from = read;
    }
    return { rows: this.#rowsCounted() - before, tuples: this.#tuples.bytes, digests: this.#digests.bytes };
  }

  /** Reads whole lines; how many of the last were left. */
  #window(lines: Uint8Array, continued: boolean, whole: boolean): number {
    if (lines.length + 1 > this.#fits) {
      this.#writing.backTo(this.#roomFrom);
      this.#makeRoom(lines.length + 1, lines.length > 4 * windowBytes ? 5 : 14);
    }
    const memory = new Uint8Array(this.#writing.memory.buffer);
    memory.set(lines, this.#text);
    let length = this.#engine.normalise(this.#text, lines.length);
    if (memory[this.#text + length - 1] !== lineEnd) memory[this.#text + length++] = lineEnd;
    memory.fill(0, this.#text + length, this.#text + length + layout.margin);
    const left = this.#engine.scan(this.#text, length, continued, whole, this.#tuplesAt, this.#digestsAt);
    this.#tuples.add(memory.subarray(this.#tuplesAt, this.#engine.tuplesTo()));
    this.#digests.add(memory.subarray(this.#digestsAt, this.#engine.digestsTo()));
    return left;
  }

  #rowsCounted(): number {
    return Number(new BigUint64Array(this.#writing.memory.buffer)[layout.rowsAt / 8 + layout.countRows] ?? 0n);
  }

  counts(): ScanCounts {
    const words = new BigUint64Array(this.#writing.memory.buffer);
    const rows = (counter: number): number => Number(words[layout.rowsAt / 8 + counter] ?? 0n);
    const of = (kind: number, counter: number): number =>
      Number(words[layout.countsAt / 8 + kind * 16 + counter] ?? 0n);
    const countsOf = (kind: number): KindCounts => {
      const invalid = Object.fromEntries(
        invalidReasons.map((reason, place) => [reason, of(kind, layout.countInvalid + place)]),
      ) as Record<InvalidReason, number>;
      const valid = of(kind, layout.countValid);
      return {
        found: Object.values(invalid).reduce((sum, count) => sum + count, valid),
        valid,
        invalid,
        formOnly: of(kind, layout.countFormOnly),
        masked: of(kind, layout.countMasked),
        destroyed: of(kind, layout.countDestroyed),
        cells: of(kind, layout.countCells),
        inColumns: of(kind, layout.countInColumns),
      };
    };
    const addresses = new Map<number, number>();
    for (let place = 0; place < 8192; place += 1) {
      const cells = Number(words[layout.addressesAt / 8 + place] ?? 0n);
      if (cells > 0) addresses.set(place, cells);
    }
    return {
      rows: rows(layout.countRows),
      emptyLines: rows(layout.countEmpty),
      torn: rows(layout.countTorn),
      ragged: rows(layout.countRagged),
      kinds: Object.fromEntries(kindIds.map((id, kind) => [id, countsOf(kind)])) as Record<KindId, KindCounts>,
      addresses,
    };
  }
}
