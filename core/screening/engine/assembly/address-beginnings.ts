// Beginnings of addresses and the places that they name. A beginning is kept up to the last byte that was looked at
// until a county was named, so that whatever goes on from the same bytes names the same. Beginnings fall out where others
// come to their place: answers are the same with it and without it.
import { beginningBytes, beginnings, beginningWays, beginningWidths, settingBeginningsAt } from '../layout';
import { setting } from './text';

/** An entry: up to 56 bytes of the beginning, u32 how many, u32 place. */
const mostBytes: u32 = 56;
const lengthAt: usize = 56;
const placeAt: usize = 60;

/** Sixteen bits; lower ones would not depend on the last bytes. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function mixed(one: u64, other: u64, third: u64): u32 {
  const sum = (one ^ rotl<u64>(other, 23)) * 0x9e3779b97f4a7c15;
  return <u32>(((sum ^ (sum >> 32) ^ third) * 0x9e3779b97f4a7c15) >> 48);
}

/**
 * Where it is written up to where the beginning tells the county: two characters of its name are enough. 江苏省南京市玄
 * needs fewer than 内蒙古自治区通, so that is kept by the first seven characters.
 */
// @ts-ignore: a decorator of AssemblyScript
@inline
function widthAt(start: u32): u32 {
  const place = mixed(load<u64>(start), load<u64>(start, 8), load<u64>(start, 13)) & (beginningWidths - 1);
  return setting(settingBeginningsAt) + (beginnings + beginningWays) * beginningBytes + place;
}

/** Where a beginning is looked for first; so many entries from there on may have it. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function entryOf(start: u32, width: u32): u32 {
  const last = start + width;
  const place = mixed(load<u64>(start), load<u64>(last - 16), load<u64>(last - 8)) & (beginnings - 1);
  return setting(settingBeginningsAt) + place * beginningBytes;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function holds(entry: u32, length: u32, start: u32): bool {
  let done: u32 = 0;
  for (; done + 8 <= length; done += 8) if (load<u64>(entry + done) != load<u64>(start + done)) return false;
  const rest = (<u64>1 << ((length & 7) << 3)) - 1;
  return ((load<u64>(entry + done) ^ load<u64>(start + done)) & rest) == 0;
}

/** The place that a text names which begins as one before did; 0 where none did. */
export function placeOfBeginning(start: u32, end: u32): u32 {
  let entry = entryOf(start, load<u8>(widthAt(start)));
  for (let left = beginningWays; left > 0; left--, entry += beginningBytes) {
    const length = load<u32>(entry, lengthAt);
    if (length == 0) return 0;
    if (length <= end - start && holds(entry, length, start)) return load<u32>(entry, placeAt);
  }
  return 0;
}

/** Keeps a beginning of [start, end) and its place, where the county's name begins at `county`. */
export function keepBeginning(start: u32, county: u32, end: u32, place: u32): void {
  if (end - start > mostBytes) return;
  const width = county + 6 - start;
  store<u8>(widthAt(start), width);
  const first = entryOf(start, width);
  let entry = first;
  for (let left = beginningWays; left > 0 && load<u32>(entry, lengthAt) != 0; left--) entry += beginningBytes;
  if (entry == first + beginningWays * beginningBytes) entry = first;
  memory.copy(entry, start, end - start);
  store<u32>(entry, end - start, lengthAt);
  store<u32>(entry, place, placeAt);
}
