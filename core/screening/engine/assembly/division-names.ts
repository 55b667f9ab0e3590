// The division that an address names (docs/screening.md, Columns).
import {
  settingNamesAt,
  settingNameStartsAt,
  settingNameStartsMask,
} from '../layout';
import { keepBeginning, placeOfBeginning } from './address-beginnings';
import { slotOf } from './checks';
import { placeOfNumber } from './places';
import { byte, setting, wideAt } from './text';

const nameBytes: u32 = 24;
/** Length of the name that was taken last. */
let takenLength: u32 = 0;
/** Up to where bytes were looked at. */
let seenTo: u32 = 0;
/** Where the last name began. */
let namedAt: u32 = 0;
/** The last name was a county's: nothing behind `seenTo` could change the code. */
let isSettled = false;

/**
 * The place of the division that a text names; 0 where it names none. Addresses of one data set mostly begin alike
 * (`address-beginnings.ts`).
 */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function placeIn(start: u32, end: u32): u32 {
  const known = placeOfBeginning(start, end);
  return known != 0 ? known : readPlace(start, end);
}

function readPlace(start: u32, end: u32): u32 {
  const code = readCode(start, end);
  if (code == 0) return 0;
  const place = placeOfNumber(code / 100, code % 100);
  if (isSettled && seenTo <= end) keepBeginning(start, namedAt, seenTo, place);
  return place;
}

/** The code of the division that a text names; 0 where it names none. */
function readCode(start: u32, end: u32): u32 {
  const starts = setting(settingNameStartsAt);
  const mask = setting(settingNameStartsMask);
  let within: u32 = 0;
  let at = start;
  seenTo = start;
  isSettled = false;
  while (at + 6 <= end) {
    sawTo(at + 6);
    const first = wideAt(at);
    if (first == 0) {
      at++;
      continue;
    }
    const second = wideAt(at + 3);
    const code = second == 0 ? 0 : named(starts, mask, (<u64>first << 16) | second, at, end, within);
    if (code == 0) {
      at += 3;
      continue;
    }
    within = code;
    namedAt = at;
    if (within % 100 != 0) {
      isSettled = true;
      break;
    }
    at += takenLength;
  }
  return within;
}

/** The code of the longest name here that fits; 0 for none. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function named(starts: u32, mask: u32, key: u64, at: u32, end: u32, within: u32): u32 {
  let slot = slotOf(key) & mask;
  while (true) {
    const entry = starts + (slot << 4);
    const found = load<u64>(entry);
    if (found == 0) return 0;
    if (found == key) return take(load<u32>(entry, 8), load<u32>(entry, 12), at, end, within);
    slot = (slot + 1) & mask;
  }
}

function take(first: u32, count: u32, at: u32, end: u32, within: u32): u32 {
  let name = setting(settingNamesAt) + first * nameBytes;
  for (; count > 0; count--, name += nameBytes) {
    const length = load<u32>(name, 4);
    if (at + length > end) {
      sawTo(at + length);
      continue;
    }
    const same = sameBytes(load<u32>(name), at, length);
    if (same < length) {
      sawTo(at + same + 1);
      continue;
    }
    sawTo(at + length);
    if (load<u32>(name, 8) != 0) {
      sawTo(at + length + 6);
      if (isWay(at + length, end)) continue;
    }
    const code = within == 0 ? load<u32>(name, 20) : firstWithin(load<u32>(name, 12), load<u32>(name, 16), within);
    if (code == 0) continue;
    takenLength = length;
    return code;
  }
  return 0;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function sawTo(place: u32): void {
  if (place > seenTo) seenTo = place;
}

/** How many bytes from the first on are the same. */
function sameBytes(one: u32, other: u32, length: u32): u32 {
  let done: u32 = 0;
  while (done + 8 <= length && load<u64>(one + done) == load<u64>(other + done)) done += 8;
  while (done < length && byte(one + done) == byte(other + done)) done++;
  return done;
}

/** The first of the codes that lies within a province or a prefecture, and is not the same. */
function firstWithin(codes: u32, count: u32, within: u32): u32 {
  const width: u32 = within % 10000 == 0 ? 10000 : 100;
  for (; count > 0; count--, codes += 4) {
    const code = load<u32>(codes);
    if (code % width != 0 && code / width == within / width) return code;
  }
  return 0;
}

/** 南京路, 北京东路: one of the next two characters says that a street is meant: 路, 街 or 道. */
function isWay(at: u32, end: u32): bool {
  for (const last = at + 6; at < last && at + 3 <= end; at += 3) {
    const one = wideAt(at);
    if (one == 0x8def || one == 0x8857 || one == 0x9053) return true;
  }
  return false;
}
