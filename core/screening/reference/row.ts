import { type KindId, kindIds } from '../kind.ts';
import { is, alnum, digit, letter, local } from './byte-kinds.ts';

/** The place of a kind in counts and digests. */
export const placeOf = Object.fromEntries(kindIds.map((id, place) => [id, place])) as Readonly<Record<KindId, number>>;

/** What was found out of a value. Invalid ones are numbered as their reasons are, from `form` on. */
export const valid = 0;
export const formOnly = 1;
export const form = 2;
export const check = 3;
export const date = 4;
export const range = 5;
export const masked = 6;
export const destroyed = 7;
export type State = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Bytes before and behind a block: more than anything looks ahead or back without looking at each byte between. */
export const blockMargin = 64;

/** A list of small numbers that grows. */
export class Numbers {
  values = new Int32Array(64);

  set(place: number, value: number): void {
    if (place === this.values.length) {
      const grown = new Int32Array(place * 2);
      grown.set(this.values);
      this.values = grown;
    }
    this.values[place] = value;
  }

  at(place: number): number {
    return this.values[place] ?? 0;
  }
}

/**
 * The row that is being read: where it lies, its cells, and what was found in it. A byte just outside of it is the end
 * of a line or none, so that looking one byte further never leaves it for another row.
 */
export class Row {
  /** The block, with zeros before and behind it: no byte is ever asked for that is not there. */
  bytes: Uint8Array = new Uint8Array(blockMargin * 2);
  blockEnd = blockMargin;
  start = blockMargin;
  end = 0;
  /** Up to where bytes belong to a value that was found. */
  taken = 0;

  /** Cells of a row that has as many as its table has columns; otherwise 0. */
  cells = 0;
  readonly cellStart = new Numbers();
  readonly cellEnd = new Numbers();
  /** The kind of each column by its place, -1 where it has none. */
  columns: Int32Array = new Int32Array(0);

  found = 0;
  readonly kind = new Numbers();
  readonly from = new Numbers();
  readonly to = new Numbers();
  readonly state = new Numbers();

  /** Takes a block in, copied: one memory for all of them, so that a block costs no new one. */
  take(block: Uint8Array): void {
    const needed = block.length + blockMargin * 2;
    if (this.bytes.length < needed) this.bytes = new Uint8Array(needed);
    this.bytes.set(block, blockMargin);
    this.blockEnd = blockMargin + block.length;
    this.bytes.fill(0, this.blockEnd, this.blockEnd + blockMargin);
  }

  /** Whether a digit of these bytes is the first of a value: nothing that belongs to it before. */
  beginsAt(at: number): boolean {
    const before = this.bytes[at - 1];
    if (is(before, alnum)) return is(before, letter) && this.bytes[at - 2] === 0x5c;
    return !(before === 0x2e && is(this.bytes[at - 2], digit));
  }

  /** Whether a value may end before `at`. */
  endsAt(at: number): boolean {
    const after = this.bytes[at];
    if (is(after, alnum)) return false;
    return !(after === 0x2e && is(this.bytes[at + 1], digit));
  }

  /** Whether what ends before `at` is part of an e-mail address that goes on. */
  inMail(at: number): boolean {
    let end = at;
    const most = at + 64;
    while (end < most && is(this.bytes[end], local)) end += 1;
    return this.bytes[end] === 0x40 && is(this.bytes[end + 1], alnum);
  }

  /** Bounded on both sides and no part of an e-mail address. */
  stands(from: number, to: number): boolean {
    return this.beginsAt(from) && this.endsAt(to) && !this.inMail(to);
  }

  /** Takes a value down; bytes up to its end belong to it. */
  add(kind: number, from: number, to: number, state: State): void {
    this.kind.set(this.found, kind);
    this.from.set(this.found, from);
    this.to.set(this.found, to);
    this.state.set(this.found, state);
    this.found += 1;
    if (to > this.taken) this.taken = to;
  }

  /** The kind of the column that a byte lies in, -1 where it is in none of any kind. */
  columnAt(at: number): number {
    for (let cell = 0; cell < this.cells; cell += 1) if (at < this.cellEnd.at(cell)) return this.columns[cell] ?? -1;
    return -1;
  }
}
