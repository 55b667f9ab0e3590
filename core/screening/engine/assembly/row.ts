// What a row has yielded so far: its values, its tuples, its digests. Values are kept as start, end, kind and reason, so
// that a row's columns can ask what was found in them.
import {
  birthDate,
  countFormOnly,
  countInvalid,
  countMasked,
  countDestroyed,
  countValid,
  countsAt,
  email,
  flagCounted,
  flagDestroyed,
  flagFormOnly,
  flagMasked,
  kindSameByRow,
  kindsAt,
  mobile,
  other,
  permanentResidentId,
  settingCountsOnly,
  settingValuesAt,
} from '../layout';
import { digestOf } from './digest';
import { digestOfBytes } from './fold';
import { ageBits, homeOf, issuePlaceOf } from './places';
import { rankOf } from './ranks';
import { spell, spelt } from './spelling';
import { eight, setting } from './text';

/** In place of a kind: in the digest of a row (scanner.ts). */
const rowMark: u64 = 63;

/** Bytes of one value: start, end, kind and reason with flags, form of its digest. */
export const valueBytes: u32 = 16;
const tupleBytes: u32 = 28;

/** Whether a value is spelt anew for its digest as its kind asks, or digested as it stands, or its last eleven bytes are. */
export const byKind: u32 = 0;
export const asItStands: u32 = 1;
export const lastEleven: u32 = 2;

/** Next value, next tuple, next digest. */
let valuesEnd: u32 = 0;
let tuplesAt: u32 = 0;
let digestsAt: u32 = 0;
let takenTo: u32 = 0;
let identities: u32 = 0;
let mobiles: u32 = 0;
let mails: u32 = 0;
let tuples: u32 = 0;
/** Kinds of which the row has a valid value, as bits. */
let kinds: u64 = 0;
/** Its first valid birth date, 19900131; 0 for none. */
let birth: u32 = 0;
/** Something masked or destroyed has no kind yet. */
let pending = false;
/**
 * The row whose values are settled: its bytes, its digest once it is asked for (never 0), of which kinds it has an item
 * that only a repeated row repeats, as bits, and how many beyond the first of each.
 */
let rowFrom: u32 = 0;
let rowTo: u32 = 0;
let rowDigest: u64 = 0;
let rowKinds: u32 = 0;
let rowFurther: u64 = 0;

export function beginYield(tuplesFrom: u32, digestsFrom: u32): void {
  tuplesAt = tuplesFrom;
  digestsAt = digestsFrom;
}

export function tuplesEnd(): u32 {
  return tuplesAt;
}

export function digestsEnd(): u32 {
  return digestsAt;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function endOfValues(): u32 {
  return valuesEnd;
}

/** Up to where bytes belong to a value that was found. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function taken(): u32 {
  return takenTo;
}

/** Begins to look through a row from the left. */
export function takeFrom(start: u32): void {
  takenTo = start;
}

/** Keeps a value, and takes its bytes. */
export function take(start: u32, end: u32, kind: u32, reason: u32): void {
  keep(start, end, kind, reason, byKind);
  if (end > takenTo) takenTo = end;
}

export function beginRow(): void {
  valuesEnd = setting(settingValuesAt);
  identities = 0;
  mobiles = 0;
  mails = 0;
  tuples = 0;
  kinds = 0;
  birth = 0;
}

/** Keeps a value of the row without counting it yet. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function keep(start: u32, end: u32, kind: u32, reason: u32, form: u32): void {
  store<u32>(valuesEnd, start);
  store<u32>(valuesEnd, end, 4);
  store<u32>(valuesEnd, (kind << 8) | reason, 8);
  store<u32>(valuesEnd, form, 12);
  valuesEnd += valueBytes;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function count(kind: u32, counter: u32): void {
  const at = countsAt + (kind << 7) + (counter << 3);
  store<u64>(at, load<u64>(at) + 1);
}

/** The tuple of the row that the value of this number belongs to. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function tupleOf(number: u32): u32 {
  const at = tuplesAt + number * tupleBytes;
  if (number >= tuples) {
    store<u64>(at, 0);
    store<u64>(at, 0, 8);
    store<u64>(at, 0, 16);
    store<u32>(at, 0, 24);
    tuples = number + 1;
  }
  return at;
}

/** Counts a value, and puts its digest where it belongs. */
export function settle(start: u32, end: u32, kind: u32, reason: u32, form: u32): void {
  if ((reason & (flagMasked | flagDestroyed)) != 0) {
    count(kind, (reason & flagMasked) != 0 ? countMasked : countDestroyed);
    return;
  }
  const invalid = reason & 7;
  if (invalid != 0) {
    count(kind, countInvalid + invalid - 1);
    return;
  }
  count(kind, countValid);
  if ((reason & flagFormOnly) != 0) count(kind, countFormOnly);
  kinds |= <u64>1 << <u64>kind;
  if (setting(settingCountsOnly) != 0) return;
  if (load<u32>(kindsAt + (kind << 6) + (kindSameByRow << 2)) != 0) {
    if (kind == birthDate && birth == 0) {
      spell(start, end, kind);
      birth = eight(load<u64>(spelt));
    }
    settleRow(kind);
    return;
  }
  if (form == asItStands) settleDigest(start, end - start, kind);
  else if (form == lastEleven) settleDigest(end - 11, 11, kind);
  else {
    const length = spell(start, end, kind);
    settleDigest(spelt, length, kind);
  }
}

/** Where the row lies whose values are settled. */
export function boundRow(start: u32, end: u32): void {
  rowFrom = start;
  rowTo = end;
  rowDigest = 0;
  rowKinds = 0;
  rowFurther = 0;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function digestOfRow(): u64 {
  if (rowDigest == 0) rowDigest = digestOfBytes(rowFrom, rowTo - rowFrom);
  return rowDigest;
}

/** An item that only a repeated row repeats (docs/screening.md). The first of its kind is the row's own at its end. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function settleRow(kind: u32): void {
  const bit = <u32>1 << kind;
  if ((rowKinds & bit) == 0) rowKinds |= bit;
  else settleFurther(kind);
}

/** One more of a kind in a row: the row's digest, moved on. */
function settleFurther(kind: u32): void {
  rowFurther++;
  const digest = digestOfRow() + rowFurther * 0x9e3779b97f4a7c15;
  store<u64>(digestsAt, (digest & ~63) | <u64>kind);
  digestsAt += 8;
}

/** Ends what the row is the digest of. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function endRowKinds(): void {
  if (rowKinds == 0) return;
  store<u64>(digestsAt, (digestOfRow() & ~63) | rowMark);
  store<u32>(digestsAt, rowKinds, 8);
  digestsAt += 12;
}

/** As `settle`, of a valid value whose bytes lie as they are digested. */
export function settleDigest(at: u32, length: u32, kind: u32): void {
  const digest = digestOf(kind, at, length);
  if (kind <= <u32>permanentResidentId) {
    const tuple = tupleOf(identities++);
    store<u64>(tuple, digest);
    // The three kinds of identity numbers are the first of all kinds.
    store<u32>(tuple, load<u32>(tuple, 24) | issuePlaceOf(at, kind) | identityAge(at, length) | (kind << 27), 24);
  } else if (kind == mobile) {
    const tuple = tupleOf(mobiles++);
    store<u64>(tuple, digest, 8);
    store<u32>(tuple, load<u32>(tuple, 24) | (homeOf(at) << 13), 24);
  } else if (kind == email) {
    store<u64>(tupleOf(mails++), digest, 16);
  } else {
    store<u64>(digestsAt, (digest & ~63) | <u64>kind);
    digestsAt += 8;
  }
}

/** Age of an identity number of eighteen; the old permanent-resident form has none that is known. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function identityAge(at: u32, length: u32): u32 {
  return length == 18 ? ageBits(eight(load<u64>(at + 6))) : 0;
}

/** Counts what was kept, in order; what is masked or destroyed and of no kind yet waits for the columns. */
export function settleKept(): void {
  pending = false;
  for (let at = setting(settingValuesAt); at < valuesEnd; at += valueBytes) {
    const kind = load<u32>(at, 8) >> 8;
    if (kind == other) pending = true;
    else settle(load<u32>(at), load<u32>(at, 4), kind, load<u32>(at, 8) & 0xff, load<u32>(at, 12));
  }
}

/** Counts what no column has given a kind. */
export function settlePending(): void {
  if (!pending) return;
  for (let at = setting(settingValuesAt); at < valuesEnd; at += valueBytes)
    if (load<u32>(at, 8) >> 8 == other && (load<u32>(at, 8) & flagCounted) == 0)
      settle(0, 0, other, load<u32>(at, 8) & 0xff, asItStands);
}

/** Ends a row: its tuples get their rank, and an empty one where it has no key, unless it continues a cut line. */
export function endRow(continued: bool): void {
  if (setting(settingCountsOnly) != 0) return;
  endRowKinds();
  if (tuples == 0) {
    if (continued) return;
    tupleOf(0);
  }
  const rowAge = identities == 0 && birth != 0 ? ageBits(birth) : 0;
  const first = tuplesAt;
  const end = tuplesAt + tuples * tupleBytes;
  let ages: u32 = 0;
  for (; tuplesAt < end; tuplesAt += tupleBytes) {
    const bits = load<u32>(tuplesAt, 24) | rowAge;
    ages |= bits;
    store<u32>(tuplesAt, tuplesAt + tupleBytes < end ? bits | (1 << 26) : bits, 24);
  }
  // One row, one rank: that of the youngest in it.
  const ranks = rankOf(kinds);
  const rank = ((ages >> 24) & 1) != 0 ? ranks >> 2 : ranks & 3;
  if (rank == 0) return;
  for (let at = first; at < end; at += tupleBytes) store<u32>(at, load<u32>(at, 24) | (rank << 22), 24);
}
