import { alnum, digit, is, local } from './byte-kinds.ts';
import { domainEnd } from './email.ts';
import type { Lookups } from './lookups.ts';
import { destroyed, masked, placeOf, type Row } from './row.ts';

const star = 0x2a;
const other = placeOf.other;

const isPiece = (byte: number | undefined): boolean => is(byte, alnum) || byte === star;
const isNumberPiece = (byte: number | undefined): boolean => is(byte, digit) || byte === star;
const isJoint = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x2d;

/** Where what belongs to some stars begins: what adjoins, and pieces joined by one blank or hyphen. */
function beginOf(row: Row, stars: number): number {
  const { bytes, taken } = row;
  let from = stars;
  while (from > taken && isPiece(bytes[from - 1])) from -= 1;
  while (from - 1 > taken && isJoint(bytes[from - 1])) {
    let piece = from - 1;
    while (piece > taken && isNumberPiece(bytes[piece - 1])) piece -= 1;
    const length = from - 1 - piece;
    if (length < 3 || length > 8 || (piece > taken && is(bytes[piece - 1], alnum))) break;
    from = piece;
  }
  return from;
}

function endOf(row: Row, stars: number): number {
  const { bytes, end } = row;
  let to = stars;
  while (to < end && isPiece(bytes[to])) to += 1;
  while (to < end && isJoint(bytes[to])) {
    let piece = to + 1;
    while (piece < end && isNumberPiece(bytes[piece])) piece += 1;
    const length = piece - to - 1;
    if (length < 3 || length > 8 || is(bytes[piece], alnum)) break;
    to = piece;
  }
  return to;
}

/** How much of a hidden value is still there. */
interface Left {
  readonly digits: number;
  readonly stars: number;
  /** Most digits in a row. */
  readonly run: number;
  /** Of digits, stars, joints and an X at the end only. */
  readonly number: boolean;
}

function leftOf(bytes: Uint8Array, from: number, to: number): Left {
  let digits = 0;
  let stars = 0;
  let run = 0;
  let longest = 0;
  let number = true;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    run = is(byte, digit) ? run + 1 : 0;
    if (run > longest) longest = run;
    if (byte === star) stars += 1;
    else if (is(byte, digit) || ((byte === 0x58 || byte === 0x78) && at === to - 1)) digits += 1;
    else if (!isJoint(byte)) number = false;
  }
  return { digits, stars, run: longest, number };
}

function kindOf(row: Row, from: number, left: Left, tables: Lookups): number {
  const { bytes } = row;
  const together = left.digits + left.stars;
  if (left.number) {
    if (together === 11 && (bytes[from] === 0x31 || bytes[from] === star)) return placeOf.mobile;
    const province = is(bytes[from], digit) && is(bytes[from + 1], digit);
    if ((together === 15 || together === 18) && province) {
      const number = ((bytes[from] ?? 0) - 0x30) * 10 + (bytes[from + 1] ?? 0) - 0x30;
      if (tables.provinces[number] === 1) return placeOf['resident-id'];
    }
    if (together >= 16 && together <= 19) return placeOf['bank-card'];
  }
  const column = row.columnAt(from);
  return column === -1 ? other : column;
}

/** A value of which stars hide a part. @returns where to go on, at least behind the stars. */
export function findMasked(row: Row, stars: number, tables: Lookups): number {
  const { bytes } = row;
  let behind = stars + 1;
  while (bytes[behind] === star) behind += 1;
  if (behind - stars < 2) return behind;
  const from = beginOf(row, stars);
  const to = endOf(row, behind);
  const left = leftOf(bytes, from, to);
  const wide = (from > row.taken && (bytes[from - 1] ?? 0) >= 0x80) || (bytes[to] ?? 0) >= 0x80;
  const anything = left.digits > 0 || !left.number;
  if (left.run >= 11 || (!anything && !wide)) return behind;
  let mail = to;
  while (mail < to + 64 && (is(bytes[mail], local) || bytes[mail] === star)) mail += 1;
  if (bytes[mail] === 0x40 && is(bytes[mail + 1], alnum)) {
    const end = domainEnd(bytes, mail + 1);
    row.add(placeOf.email, from, end, masked);
    return end;
  }
  row.add(kindOf(row, from, left, tables), from, to, masked);
  return to;
}

/** `6.22202E+18` from its first digit. @returns where it ends, 0 where it is none. */
export function findDestroyed(row: Row, from: number): number {
  const { bytes } = row;
  if (!row.beginsAt(from)) return 0;
  let at = from + 2;
  while (is(bytes[at], digit)) at += 1;
  if (at === from + 2 || (bytes[at] !== 0x45 && bytes[at] !== 0x65) || bytes[at + 1] !== 0x2b) return 0;
  if (bytes[at + 2] !== 0x31 || !is(bytes[at + 3], digit) || !row.endsAt(at + 4)) return 0;
  const column = row.columnAt(from);
  row.add(column === -1 ? other : column, from, at + 4, destroyed);
  return at + 4;
}
