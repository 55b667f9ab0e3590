import { digit, is } from './byte-kinds.ts';
import type { Lookups } from './lookups.ts';
import { findCard, findIdentity, findLandline, findMobile, type Judged, none } from './numbers.ts';
import type { Row, State } from './row.ts';

const most = 6;
/** Of one row at a time: where groups begin and how long they are, and their digits without what joins them. */
const begins = new Int32Array(most);
const lengths = new Int32Array(most);
const joined = new Uint8Array(most * 16);

/** Writes the digits of some groups behind one another. @returns how many there are. */
function join(bytes: Uint8Array, count: number): number {
  let length = 0;
  for (let group = 0; group < count; group += 1) {
    const from = begins[group] ?? 0;
    for (let at = from; at < from + (lengths[group] ?? 0); at += 1) joined[length++] = bytes[at] ?? 0;
  }
  return length;
}

type GroupShape = 'mobile' | 'card' | 'identity' | 'identity-x' | 'landline' | 'none';

/** What groups of these lengths may be. */
function shapeOf(count: number, hyphens: boolean): GroupShape {
  const first = lengths[0];
  const second = lengths[1];
  const third = count > 2 ? (lengths[2] ?? 0) : 0;
  const fourth = count > 3 ? (lengths[3] ?? 0) : 0;
  const fifth = count > 4 ? (lengths[4] ?? 0) : 0;
  if (count > 5) return 'none';
  if (first === 3 && second === 4 && third === 4 && fourth === 0) return 'mobile';
  if (first === 2 && second === 3 && third === 4 && fourth === 4 && fifth === 0) return 'mobile';
  if (first === 4 && second === 4 && third === 4 && fourth === 4 && fifth <= 3) return 'card';
  if (first === 6 && second === 8 && fourth === 0)
    return third === 4 ? 'identity' : third === 3 ? 'identity-x' : 'none';
  const area = (first === 3 && second === 8) || (first === 4 && (second === 7 || second === 8));
  // A third group is the extension.
  return hyphens && area && fourth === 0 && third <= 6 ? 'landline' : 'none';
}

/** All groups from this run on that one and the same byte joins. @returns how many, 0 where no value has so many. */
function collect(row: Row, from: number, to: number): number {
  const { bytes } = row;
  const joint = bytes[to];
  begins[0] = from;
  lengths[0] = to - from;
  let count = 1;
  let at = to;
  while (bytes[at] === joint && is(bytes[at + 1], digit)) {
    if (count === most) return 0;
    const begin = at + 1;
    at = begin + 1;
    while (is(bytes[at], digit)) at += 1;
    if (at - begin > 8) return 0;
    begins[count] = begin;
    lengths[count] = at - begin;
    count += 1;
  }
  return count;
}

const endOf = (group: number): number => (begins[group] ?? 0) + (lengths[group] ?? 0);

/**
 * Digit groups joined by one byte, from the run that is the first of them.
 * @returns where the value ends, 0 where the groups are none.
 */
export function findGrouped(row: Row, from: number, to: number, tables: Lookups): number {
  const { bytes } = row;
  const joint = bytes[to];
  if (bytes[from - 1] === joint && is(bytes[from - 2], digit)) return 0;
  if (!row.beginsAt(from)) return 0;
  const count = collect(row, from, to);
  if (count < 2) return 0;
  let end = endOf(count - 1);
  let value = end;
  let found: Judged = none;
  switch (shapeOf(count, joint === 0x2d)) {
    case 'mobile':
      found = findMobile(joined, 0, join(bytes, count), tables);
      break;
    case 'card':
      found = findCard(joined, 0, join(bytes, count), tables);
      break;
    case 'identity':
      join(bytes, count);
      found = findIdentity(joined, 0, tables);
      break;
    case 'identity-x':
      if (bytes[end] !== 0x58 && bytes[end] !== 0x78) return 0;
      joined[join(bytes, count)] = 0x58;
      end += 1;
      value = end;
      found = findIdentity(joined, 0, tables);
      break;
    case 'landline':
      value = endOf(1);
      found = findLandline(joined, 0, join(bytes, 2), tables);
      break;
    case 'none':
      return 0;
  }
  if (found === none || !row.endsAt(end) || row.inMail(end)) return 0;
  row.add(Math.floor(found / 8), from, value, (found % 8) as State);
  return value;
}
