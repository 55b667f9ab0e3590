import { type InvalidReason, invalidReasons, type KindId, kindIds } from '../kind.ts';
import type { KindCounts, ScanCounts } from '../scanner.ts';
import { destroyed, form, formOnly, masked, type Row, valid } from './row.ts';

/** Fields of one kind: the eight states, then cells and values in columns. */
const fields = 10;
const cellField = 8;
const columnField = 9;

/** What has been counted since the engine was opened. */
export class Counts {
  rows = 0;
  emptyLines = 0;
  torn = 0;
  ragged = 0;
  readonly #kinds = new Float64Array(kindIds.length * fields);
  readonly #addresses = new Map<number, number>();

  #add(place: number): void {
    this.#kinds[place] = (this.#kinds[place] ?? 0) + 1;
  }

  /** A cell of a column of this kind that holds anything. */
  cell(kind: number): void {
    this.#add(kind * fields + cellField);
  }

  /** A value in a column of its own kind. */
  inColumn(kind: number): void {
    this.#add(kind * fields + columnField);
  }

  /** A cell of an address column by its place. */
  address(place: number): void {
    this.#addresses.set(place, (this.#addresses.get(place) ?? 0) + 1);
  }

  /** Everything that was taken down in a row. */
  row(row: Row): void {
    for (let at = 0; at < row.found; at += 1) this.#add(row.kind.at(at) * fields + row.state.at(at));
  }

  /** A copy in the form that engines share. */
  copy(): ScanCounts {
    const one = (kind: number): KindCounts => {
      const field = (place: number): number => this.#kinds[kind * fields + place] ?? 0;
      const reasons = Object.fromEntries(
        invalidReasons.map((reason, place) => [reason, field(form + place)]),
      ) as Record<InvalidReason, number>;
      const validOnes = field(valid) + field(formOnly);
      return {
        found: validOnes + invalidReasons.reduce((sum, reason) => sum + reasons[reason], 0),
        valid: validOnes,
        invalid: reasons,
        formOnly: field(formOnly),
        masked: field(masked),
        destroyed: field(destroyed),
        cells: field(cellField),
        inColumns: field(columnField),
      };
    };
    return {
      rows: this.rows,
      emptyLines: this.emptyLines,
      torn: this.torn,
      ragged: this.ragged,
      kinds: Object.fromEntries(kindIds.map((id, kind) => [id, one(kind)])) as Record<KindId, KindCounts>,
      addresses: new Map(this.#addresses),
    };
  }
}
