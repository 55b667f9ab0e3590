// Digit groups that one and the same byte joins.
import { findCard, findIdentity, findLandline, findMobile, none } from './numbers';
import { take } from './row';
import { byte, freeAfter, freeBefore, isDigit, leadsToMail } from './text';

const most: u32 = 6;
/** Where groups begin, and how long they are: u32 each. */
const begins: u32 = <u32>memory.data(24, 4);
const lengths: u32 = <u32>memory.data(24, 4);
/** Their digits without what joins them; room before and behind for what reads wide. */
const joined: u32 = <u32>memory.data(128, 16) + 32;

// @ts-ignore: a decorator of AssemblyScript
@inline
function beginOf(group: u32): u32 {
  return load<u32>(begins + (group << 2));
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function lengthOf(group: u32): u32 {
  return load<u32>(lengths + (group << 2));
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function are(first: u32, second: u32, third: u32): bool {
  return lengthOf(0) == first && lengthOf(1) == second && lengthOf(2) == third;
}

/** Writes the digits of some groups behind one another; how many there are. */
function join(count: u32): u32 {
  let to = joined;
  for (let group: u32 = 0; group < count; group++) {
    memory.copy(to, beginOf(group), lengthOf(group));
    to += lengthOf(group);
  }
  return to - joined;
}

/** All groups from this run on; how many, 0 where no value has so many. */
function collect(from: u32, to: u32): u32 {
  const joint = byte(to);
  store<u32>(begins, from);
  store<u32>(lengths, to - from);
  let count: u32 = 1;
  let at = to;
  while (byte(at) == joint && isDigit(at + 1)) {
    if (count == most) return 0;
    const begin = at + 1;
    at = begin + 1;
    while (isDigit(at)) at++;
    if (at - begin > 8) return 0;
    store<u32>(begins + (count << 2), begin);
    store<u32>(lengths + (count << 2), at - begin);
    count++;
  }
  return count;
}

/** Groups from the run that is the first of them; where the value ends, 0 where they are none. */
export function findGrouped(from: u32, to: u32): u32 {
  const joint = byte(to);
  if (byte(from - 1) == joint && isDigit(from - 2)) return 0;
  if (!freeBefore(from)) return 0;
  const count = collect(from, to);
  if (count < 2) return 0;
  const first = to - from;
  let end = beginOf(count - 1) + lengthOf(count - 1);
  let value = end;
  let found = none;
  if (count == 3 && are(3, 4, 4)) found = findMobile(joined, join(count));
  else if (count == 4 && are(2, 3, 4) && lengthOf(3) == 4) found = findMobile(joined, join(count));
  else if (count == 3 && are(6, 8, 4)) {
    join(count);
    found = findIdentity(joined);
  } else if (count == 3 && are(6, 8, 3) && (byte(end) & 0xdf) == 0x58) {
    store<u8>(joined + join(count), 0x58);
    end++;
    value = end;
    found = findIdentity(joined);
  } else if (first == 4 && count >= 4) {
    const four = are(4, 4, 4) && lengthOf(3) == 4;
    if (four && (count == 4 || (count == 5 && lengthOf(4) <= 3))) found = findCard(joined, join(count));
  } else if (joint == 0x2d && (count == 2 || (count == 3 && lengthOf(2) <= 6))) {
    const second = lengthOf(1);
    if ((first == 3 && second == 8) || (first == 4 && (second == 7 || second == 8))) {
      value = beginOf(1) + second;
      found = findLandline(joined, join(2));
    }
  }
  if (found == none || !freeAfter(end) || leadsToMail(end)) return 0;
  take(from, value, found >> 8, found & 0xff);
  return value;
}
