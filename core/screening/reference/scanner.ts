import type { BlockYield, Dialect, ScanCounts, Scanner, ScanOrder } from '../scanner.ts';
import { readColumns } from './columns.ts';
import { Counts } from './counts.ts';
import { scanLine } from './line-scan.ts';
import { Lookups } from './lookups.ts';
import { normalise } from './normalise.ts';
import { contentEnd, lineEndFrom, readRecord, recordEnd } from './records.ts';
import { blockMargin, placeOf, Row } from './row.ts';
import { Yield } from './yield.ts';

const nothing: BlockYield = { tuples: new Uint8Array(0), digests: new Uint8Array(0) };

class ReferenceScanner implements Scanner {
  readonly #row = new Row();
  readonly #counts = new Counts();
  readonly #tables: Lookups;
  readonly #yield: Yield | null;
  #dialect: Dialect | null = null;

  constructor(order: ScanOrder) {
    this.#tables = new Lookups(order.tables);
    this.#yield = order.countsOnly ? null : new Yield(order, this.#tables);
  }

  read(dialect: Dialect | null): void {
    this.#dialect = dialect;
    this.#row.columns = Int32Array.from(dialect?.columns ?? [], ({ kind }) => (kind === null ? -1 : placeOf[kind]));
  }

  scan(block: Uint8Array, goesOn: boolean): BlockYield {
    const row = this.#row;
    row.take(normalise(block));
    this.#yield?.begin();
    let continues = goesOn;
    for (let at = blockMargin; at < row.blockEnd;) {
      row.start = at;
      at = this.#readRow(lineEndFrom(row, at), continues) + 1;
      continues = false;
    }
    row.bytes.fill(0, blockMargin, row.blockEnd);
    return this.#yield?.taken() ?? nothing;
  }

  /** Reads the row whose first line ends at `lineEnd`. @returns where its last line ends. */
  #readRow(lineEnd: number, continues: boolean): number {
    const row = this.#row;
    row.end = contentEnd(row.bytes, row.start, lineEnd);
    row.cells = 0;
    row.found = 0;
    if (row.end === row.start) {
      if (!continues) this.#counts.emptyLines += 1;
      return lineEnd;
    }
    let last = lineEnd;
    if (!continues) {
      this.#counts.rows += 1;
      if (this.#dialect !== null) {
        const kind = readRecord(row, this.#dialect, lineEnd);
        if (kind === 'torn') this.#counts.torn += 1;
        else if (kind === 'ragged') this.#counts.ragged += 1;
        last = recordEnd();
      }
    }
    scanLine(row, this.#tables);
    if (row.cells > 0) readColumns(row, this.#tables, this.#counts);
    this.#counts.row(row);
    this.#yield?.row(row, continues);
    return last;
  }

  counts(): ScanCounts {
    return this.#counts.copy();
  }
}

/** The engine that says, readably, what docs/screening.md means; its twin must count and yield the same. */
export function createReferenceScanner(order: ScanOrder): Scanner {
  return new ReferenceScanner(order);
}
