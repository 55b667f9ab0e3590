import type { InvalidReason, KindId } from './kind.ts';

/** What the engines look things up in; built once, from the reference tables, by whoever runs them. */
export interface ScanTables {
  /**
   * Divisions that exist or existed since 1981, those in force first; at most 8,191. A place is an index into this list,
   * plus 1; a code with several names has its place at its first row.
   */
  readonly divisions: readonly DivisionRow[];
  /** Assigned prefixes of mobile numbers, 3 to 5 digits. */
  readonly mobilePrefixes: readonly string[];
  /**
   * Home areas of mobile numbers: at most 511 divisions by their codes, and runs of 7-digit prefixes with the index of
   * theirs, plus 1, in rising order. Null where no table is at hand.
   */
  readonly mobileHomes: {
    readonly areas: readonly string[];
    readonly runs: readonly { readonly from: number; readonly count: number; readonly area: number }[];
  } | null;
  /** With their 0: 010, 0571. */
  readonly landlineAreas: readonly string[];
  /** Issuer numbers of 5 to 10 digits, and how long a card of theirs is. */
  readonly cards: readonly { readonly prefix: string; readonly length: number }[];
  readonly surnames: readonly string[];
}

/** A division under one code and one name, without what lies above it: 西湖区. */
export interface DivisionRow {
  readonly code: string;
  readonly name: string;
  /** 浙江, 杭州: what provinces and prefectures are called without their suffix; null where it says too little. */
  readonly short: string | null;
  /** No longer in force under this code and name. */
  readonly former: boolean;
}

/** A column as the engine reads it. */
export interface ColumnUse {
  /** Null: of no kind; its cells are scanned as lines are. */
  readonly kind: KindId | null;
}

/** How lines are split into cells; null where they are not. */
export interface Dialect {
  /** One byte: comma, tab, semicolon, bar, or 0x1f in what the reader wrote. */
  readonly delimiter: number;
  /** Whether `"` quotes, doubled inside. */
  readonly quoted: boolean;
  readonly columns: readonly ColumnUse[];
}

/** A class of rows: what a person in such a row is counted under, 1 the least sensitive, 3 the most, 0 none. */
export interface RowClass {
  /** All of these must have a valid value in the row; none at all means every row. */
  readonly kinds: readonly KindId[];
  readonly under14?: true;
  readonly rank: 1 | 2 | 3;
}

/** What holds for a whole run, beside the tables. */
export interface RunOrder {
  /** 16 bytes: the key of SipHash-2-4 under which values become digests. */
  readonly key: Uint8Array;
  /** The day of the leak as a number, 20240131; null: under 14 is not known of anybody. */
  readonly leakedOn: number | null;
  /** The highest rank whose conditions hold is the row's. */
  readonly rowClasses: readonly RowClass[];
  /** Only the counts: no tuples, no digests. */
  readonly countsOnly: boolean;
}

/** What an engine is made from. */
export interface ScanOrder extends RunOrder {
  readonly tables: ScanTables;
}

/** Counts of one kind. `found = valid + sum(invalid)`. */
export interface KindCounts {
  found: number;
  valid: number;
  readonly invalid: Record<InvalidReason, number>;
  /** Of the valid ones: those that a table which would confirm them does not know. */
  formOnly: number;
  masked: number;
  destroyed: number;
  /** Cells of its columns that hold anything. */
  cells: number;
  /** Values found in columns of its own kind; the rest stood elsewhere. */
  inColumns: number;
}

/** What an engine has counted since it was opened; sums of blocks add up in any order. */
export interface ScanCounts {
  rows: number;
  emptyLines: number;
  /** Lines of a table whose quotes do not close. */
  torn: number;
  /** Rows of a table with another number of cells than it has columns. */
  ragged: number;
  readonly kinds: Record<KindId, KindCounts>;
  /** Cells of address columns by place; 0 where none was recognised. */
  readonly addresses: Map<number, number>;
}

/**
 * What one block yields beside its counts. No clear text: digests and places only.
 *
 * `tuples`: 28 bytes each, little-endian: identity number, mobile, e-mail (u64 digests, 0 for none), and a u32:
 * bits 0–12 place of issue, 13–21 home area of the mobile, 22–23 rank of the row,
 * 24 under 14 at the leak, 25 of known age (only with a day of the leak), 26 the row goes on in the next tuple,
 * 27–28 the kind of the identity number: 0 resident-id, 1 hmt-residence, 2 permanent-resident-id.
 * A row with several values of a kind has as many tuples as the most of them, the i-th of each together. A row without
 * any key has one tuple without digests (but none for a piece that continues a cut line).
 *
 * `digests`: u64 each of a valid value of every other kind: SipHash with its low 6 bits replaced by the kind's index. Of
 * kinds whose items are the same only where the whole row is (`sameBy` in kind.ts), a row has one digest, its low 6 bits
 * `rowMark`, and a u32 behind it: which of these kinds the row has, as bits by index. It stands for one item of each;
 * further ones of a kind have digests of their own.
 */
export interface BlockYield {
  /** Rows that began in the block. */
  readonly rows: number;
  readonly tuples: Uint8Array;
  readonly digests: Uint8Array;
}

/** Bytes of a digest, and of one of a row with its kinds. */
export const digestBytes = 8;
export const rowDigestBytes = 12;

/** How many of these bytes of `digests` are whole ones: the last may break off. */
export function wholeDigests(digests: Uint8Array): number {
  for (let at = 0; ;) {
    const isRow = at < digests.length && ((digests[at] ?? 0) & 63) === rowMark;
    const next = at + (isRow ? rowDigestBytes : digestBytes);
    if (next > digests.length) return at;
    at = next;
  }
}

/** In place of a kind: the digest of a row. Above every index of a kind, of which there are 32 at most. */
export const rowMark = 63;

/** An engine: the reference and its twin are each one. */
export interface Scanner {
  /** Begins a table, or plain lines with null. A table's header is taken off before by whoever calls. */
  read(dialect: Dialect | null): void;
  /**
   * Scans a block of whole lines (the last may lack its LF). `goesOn`: the first line continues a row of the block
   * before, because the line was cut. Until the next call the yield lies in memory that the engine owns.
   */
  scan(block: Uint8Array, goesOn: boolean): BlockYield;
  /** A copy of the counts so far. */
  counts(): ScanCounts;
}
