import { birthDateOf } from '../checks/identity-check.ts';
import { numberAt } from '../checks/digits.ts';
import { kindIds } from '../kind.ts';
import { kinds } from '../kinds.ts';
import { rowMark } from '../scanner.ts';
import type { BlockYield, ScanOrder } from '../scanner.ts';
import { dayIn } from './cell-forms.ts';
import type { Lookups } from './lookups.ts';
import { PlainValue } from './plain-value.ts';
import { formOnly, Numbers, placeOf, type Row } from './row.ts';
import { RowDigest } from './row-digest.ts';
import { SipHash } from './siphash.ts';

const tupleBytes = 28;
const identity = 0;
const mobile = 1;
const email = 2;
const other = 3;

/** Which part of a tuple a kind goes to. */
const partOf = kindIds.map((id) => {
  if (id === 'resident-id' || id === 'hmt-residence' || id === 'permanent-resident-id') return identity;
  return id === 'mobile' ? mobile : id === 'email' ? email : other;
});

/** Bytes that grow as they are written. */
class Written {
  bytes = new Uint8Array(4096);
  view = new DataView(this.bytes.buffer);
  length = 0;

  /** Makes room, all zero, and says where it begins. */
  room(count: number): number {
    const at = this.length;
    this.length += count;
    if (this.length > this.bytes.length) {
      const grown = new Uint8Array(Math.max(this.length, this.bytes.length * 2));
      grown.set(this.bytes.subarray(0, at));
      this.bytes = grown;
      this.view = new DataView(grown.buffer);
    }
    this.bytes.fill(0, at, this.length);
    return at;
  }
}

/** Whether items of a kind are the same only where the whole row is, by the kind's place. */
const isSameByRow: readonly boolean[] = kindIds.map((id) => kinds[id].sameBy === 'row');
/** Odd, and its bits well mixed: 2 to the 64th divided by the golden ratio. */
const betweenItems = 0x9e37_79b9_7f4a_7c15n;

/** A class of rows with its kinds as bits. */
interface ClassBits {
  readonly kinds: number;
  readonly under14: boolean;
  readonly rank: number;
}

/** Turns rows into tuples and digests under the key of the case. */
export class Yield {
  readonly #tuples = new Written();
  readonly #digests = new Written();
  readonly #hash: SipHash;
  readonly #value = new PlainValue();
  readonly #leakedOn: number | null;
  readonly #classes: readonly ClassBits[];
  readonly #tables: Lookups;
  readonly #rowHash: RowDigest;
  #rowHashed = false;
  /** Values of a row that go into tuples, by part: which of those found. */
  readonly #parts: readonly Numbers[] = [new Numbers(), new Numbers(), new Numbers()];

  constructor(order: ScanOrder, tables: Lookups) {
    this.#hash = new SipHash(order.key);
    this.#rowHash = new RowDigest(order.key);
    this.#leakedOn = order.leakedOn;
    this.#tables = tables;
    this.#classes = order.rowClasses.map((rowClass) => ({
      kinds: rowClass.kinds.reduce((bits, id) => bits | (1 << placeOf[id]), 0),
      under14: rowClass.under14 === true,
      rank: rowClass.rank,
    }));
  }

  begin(): void {
    this.#tuples.length = 0;
    this.#digests.length = 0;
  }

  /** What was written since `begin`, in memory that the next block overwrites. */
  taken(): Omit<BlockYield, 'rows'> {
    return {
      tuples: this.#tuples.bytes.subarray(0, this.#tuples.length),
      digests: this.#digests.bytes.subarray(0, this.#digests.length),
    };
  }

  /** Writes a row. `continues`: it is a piece of a row that was written before. */
  row(row: Row, continues: boolean): void {
    const counts = [0, 0, 0];
    let present = 0;
    let born = 0;
    let ofRow = 0;
    let further = 0;
    this.#rowHashed = false;
    for (let at = 0; at < row.found; at += 1) {
      if (row.state.at(at) > formOnly) continue;
      const kind = row.kind.at(at);
      present |= 1 << kind;
      const part = partOf[kind] ?? other;
      const numbers = this.#parts[part];
      if (numbers === undefined) {
        if (isSameByRow[kind] !== true) this.#digest(row, at);
        else if ((ofRow & (1 << kind)) === 0) ofRow |= 1 << kind;
        else {
          further += 1;
          this.#digestOfRow(row, kind, further);
        }
        if (kind === placeOf['birth-date'] && born === 0) born = dayIn(row.bytes, row.from.at(at), row.to.at(at));
      } else {
        numbers.set(counts[part] ?? 0, at);
        counts[part] = (counts[part] ?? 0) + 1;
      }
    }
    if (ofRow !== 0) {
      this.#digestOfRow(row, rowMark, 0);
      const at = this.#digests.room(4);
      this.#digests.view.setInt32(at, ofRow, true);
    }
    const [identities = 0, mobiles = 0, emails = 0] = counts;
    const most = Math.max(identities, mobiles, emails);
    if (most === 0 && continues) return;
    if (identities > 0) born = 0;
    this.#write(row, counts, Math.max(most, 1), present, born);
  }

  #write(row: Row, counts: readonly number[], tuples: number, present: number, born: number): void {
    const first = this.#tuples.room(tuples * tupleBytes);
    let anyUnder14 = false;
    for (let tuple = 0; tuple < tuples; tuple += 1) {
      const at = first + tuple * tupleBytes;
      let place = 0;
      let home = 0;
      let identityKind = 0;
      let birth = born;
      for (const part of [identity, mobile, email] as const) {
        if (tuple >= (counts[part] ?? 0)) continue;
        const found = this.#parts[part]?.at(tuple) ?? 0;
        this.#hashOf(row, found);
        this.#tuples.view.setUint32(at + part * 8, this.#hash.low, true);
        this.#tuples.view.setUint32(at + part * 8 + 4, this.#hash.high, true);
        if (part === identity) {
          identityKind = row.kind.at(found);
          place = this.#placeOfIssue(identityKind);
          birth = this.#value.length === 19 ? birthDateOf(this.#value.bytes, 1) : 0;
        } else if (part === mobile) home = this.#tables.home(numberAt(this.#value.bytes, 1, 7));
      }
      const known = this.#leakedOn !== null && birth !== 0 && birth <= this.#leakedOn;
      const under14 = known && this.#leakedOn - birth < 140_000;
      anyUnder14 ||= under14;
      const goesOn = tuple + 1 < tuples;
      const age = (under14 ? 1 << 24 : 0) | (known ? 1 << 25 : 0);
      // The three kinds of identity numbers are the first of all kinds, so their places are 0, 1, 2.
      const bits = place | (home << 13) | age | (goesOn ? 1 << 26 : 0) | (identityKind << 27);
      this.#tuples.view.setUint32(at + 24, bits, true);
    }
    const rank = this.#rankOf(present, anyUnder14);
    for (let at = first + 24; at < this.#tuples.length; at += tupleBytes)
      this.#tuples.view.setUint32(at, this.#tuples.view.getUint32(at, true) | (rank << 22), true);
  }

  #rankOf(present: number, under14: boolean): number {
    let rank = 0;
    for (const one of this.#classes)
      if (one.rank > rank && (one.kinds & ~present) === 0 && (under14 || !one.under14)) rank = one.rank;
    return rank;
  }

  /** The place that the identity number just read was given at. */
  #placeOfIssue(kind: number): number {
    const { bytes } = this.#value;
    if (this.#value.length !== 19) return 0;
    if (kind === placeOf['permanent-resident-id']) return this.#tables.place(numberAt(bytes, 2, 2) * 10_000);
    const code = numberAt(bytes, 1, 6);
    return this.#tables.place(code === 830_000 ? 710_000 : code);
  }

  #hashOf(row: Row, found: number): void {
    this.#value.read(row.kind.at(found), row.bytes, row.from.at(found), row.to.at(found));
    this.#hash.hash(this.#value.bytes, this.#value.length);
    if (this.#hash.low === 0 && this.#hash.high === 0) this.#hash.low = 1;
  }

  /**
   * The digest of the row, for the first items of each kind that only a repeated row repeats; moved on for each further
   * one, so that two of one row are not taken for the same.
   */
  #digestOfRow(row: Row, kind: number, number: number): void {
    if (!this.#rowHashed) this.#rowHash.digest(row.bytes, row.start, row.end);
    this.#rowHashed = true;
    const ofRow = (BigInt(this.#rowHash.high) << 32n) | BigInt(this.#rowHash.low);
    const digest = BigInt.asUintN(64, ofRow + BigInt(number) * betweenItems);
    const at = this.#digests.room(8);
    this.#digests.view.setBigUint64(at, (digest & ~63n) | BigInt(kind), true);
  }

  #digest(row: Row, found: number): void {
    this.#hashOf(row, found);
    const at = this.#digests.room(8);
    this.#digests.view.setUint32(at, (this.#hash.low & ~63) | row.kind.at(found), true);
    this.#digests.view.setUint32(at + 4, this.#hash.high, true);
  }
}
