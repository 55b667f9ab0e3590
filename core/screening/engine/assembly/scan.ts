// The pass over the text: 64 bytes a step into bit masks, and code for single bytes only where a mask says that something
// may stand. A mask is looked at where a shape ends, so that everything needed lies behind it: `behind` brings the bits
// of the step before along.
import { settingColumns, settingCore, settingDelimiter, settingQuoted } from '../layout';
import {
  at,
  creditCode,
  dots,
  groups,
  identityGroups,
  longDigits,
  makeUnclear,
  pairs,
  plateLetter,
  rare,
  shortDigits,
} from './fast';
import { appendCells, endLine, isStopped, sawQuote } from './rows';
import { setting } from './text';

/**
 * Bytes that are compared with, and beginnings and ends of ranges (`range`). They are read from memory: a constant in the
 * loop would be made anew in each step, sixteen bytes at a time.
 */
const patterns: u32 = <u32>memory.data<u8>([
  0xb0, 0x8a, 0xe1, 0x9a, 0xaa, 0x82, 0x2d, 0x20, 0x2e, 0x3a, 0x5f, 0x0a, 0x40, 0x22,
]);

// @ts-ignore: a decorator of AssemblyScript
@inline
function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    <u64>(<u32>i8x16.bitmask(a)) |
    (<u64>(<u32>i8x16.bitmask(b)) << 16) |
    (<u64>(<u32>i8x16.bitmask(c)) << 32) |
    (<u64>(<u32>i8x16.bitmask(d)) << 48)
  );
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function equal(a: v128, b: v128, c: v128, d: v128, one: v128): u64 {
  return bits(i8x16.eq(a, one), i8x16.eq(b, one), i8x16.eq(c, one), i8x16.eq(d, one));
}

/** Bytes of a range: `from` is what takes its first byte to -128, `size` what is first beyond it then. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function range(a: v128, b: v128, c: v128, d: v128, from: v128, size: v128): u64 {
  return bits(
    i8x16.lt_s(i8x16.sub(a, from), size),
    i8x16.lt_s(i8x16.sub(b, from), size),
    i8x16.lt_s(i8x16.sub(c, from), size),
    i8x16.lt_s(i8x16.sub(d, from), size),
  );
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function holding(one: v128, other: v128, bytes: v128): v128 {
  return v128.or(i8x16.eq(one, bytes), i8x16.eq(other, bytes));
}

/** The mask moved on by so many bytes, the end of the one before coming in. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function behind(mask: u64, before: u64, bytes: u64): u64 {
  return (mask << bytes) | (before >> (64 - bytes));
}

/**
 * Goes through whole lines. `all`: every shape; else identity numbers, mobiles, e-mails and cards alone. `table`: cells
 * are told apart. Both are constants where this is called, so that four loops come of it.
 */
// @ts-ignore: a decorator of AssemblyScript
@inline
function pass(from: u32, length: u32, all: bool, table: bool): void {
  const end = from + length;
  const zero = v128.load_splat<u8>(patterns);
  const ten = v128.load_splat<u8>(patterns + 1);
  const small = v128.load_splat<u8>(patterns + 2);
  const twentySix = v128.load_splat<u8>(patterns + 3);
  const star = v128.load_splat<u8>(patterns + 4);
  const two = v128.load_splat<u8>(patterns + 5);
  const hyphens = v128.load_splat<u8>(patterns + 6);
  const blanks = v128.load_splat<u8>(patterns + 7);
  const dotBytes = v128.load_splat<u8>(patterns + 8);
  const colons = v128.load_splat<u8>(patterns + 9);
  const lows = v128.load_splat<u8>(patterns + 10);
  const lineEnds = v128.load_splat<u8>(patterns + 11);
  const ats = v128.load_splat<u8>(patterns + 12);
  const quotes = v128.load_splat<u8>(patterns + 13);
  const delimiters = i8x16.splat(<i8>setting(settingDelimiter));
  const quoted = setting(settingQuoted) != 0;
  let lastDigits: u64 = 0;
  let last1: u64 = 0;
  let last2: u64 = 0;
  let last3: u64 = 0;
  let last4: u64 = 0;
  let last8: u64 = 0;
  let lastJoint3: u64 = 0;
  let lastJoint6: u64 = 0;
  let lastWord: u64 = 0;
  let lastWord1: u64 = 0;
  let lastWord2: u64 = 0;
  let lastWord4: u64 = 0;
  let lastWord8: u64 = 0;
  let lastWide: u64 = 0;
  let lastAfterWide: u64 = 0;
  let lastName: u64 = 0;
  let lastHyphen: u64 = 0;
  let lastDot: u64 = 0;
  let lastDot2: u64 = 0;
  let lastPair: u64 = 0;
  let lastPair2: u64 = 0;
  for (let place = from; place < end; place += 64) {
    const a = v128.load(place);
    const b = v128.load(place, 16);
    const c = v128.load(place, 32);
    const d = v128.load(place, 48);
    const digits = range(a, b, c, d, zero, ten);
    const lines = equal(a, b, c, d, lineEnds);
    const mails = equal(a, b, c, d, ats);
    const hyphen = equal(a, b, c, d, hyphens);
    const joints = hyphen | equal(a, b, c, d, blanks);
    // Bit i of `digitsN`: the N bytes before i are digits.
    const digits1 = behind(digits, lastDigits, 1);
    const digits2 = digits1 & behind(digits1, last1, 1);
    const digits3 = digits2 & behind(digits1, last1, 2);
    const digits4 = digits2 & behind(digits2, last2, 2);
    const digits8 = digits4 & behind(digits4, last4, 4);
    const digits11 = digits8 & behind(digits3, last3, 8);
    const digits16 = digits8 & behind(digits8, last8, 8);
    const digits20 = digits16 & behind(digits4, last4, 16);
    const joints3 = joints & digits3;
    const grouped = joints & digits4 & behind(joints3, lastJoint3, 5);
    const joints6 = joints & digits4 & digits2 & behind(digits2, last2, 4);
    const grouped6 = joints & digits8 & behind(joints6, lastJoint6, 9);
    const long = digits11 & ~digits & ~digits20;
    // What stands in most rows, and what stands in few.
    let common = long | lines | mails;
    let seldom = grouped | grouped6;
    let short: u64 = 0;
    let names: u64 = 0;
    let third: u64 = 0;
    let landlines: u64 = 0;
    let plates: u64 = 0;
    let credits: u64 = 0;
    let fifth: u64 = 0;
    let rares: u64 = 0;
    if (all) {
      const alphabet = range(v128.or(a, blanks), v128.or(b, blanks), v128.or(c, blanks), v128.or(d, blanks), small, twentySix);
      const wide = bits(a, b, c, d);
      const dot = equal(a, b, c, d, dotBytes);
      const colon = equal(a, b, c, d, colons);
      const low = equal(a, b, c, d, lows);
      rares = low | range(a, b, c, d, star, two);
      // Runs of five to ten digits, which a lead word may make into something.
      const digits7 = digits4 & behind(digits3, last3, 4);
      short = digits4 & behind(digits1, last1, 4) & ~digits & ~digits11;
      landlines = ((digits8 & behind(joints3, lastJoint3, 9)) | (digits7 & behind(joints3, lastJoint3, 8))) & ~digits;
      const word = alphabet | digits;
      const word1 = behind(word, lastWord, 1);
      const word2 = word1 & behind(word1, lastWord1, 1);
      const word4 = word2 & behind(word2, lastWord2, 2);
      const word8 = word4 & behind(word4, lastWord4, 4);
      const word16 = word8 & behind(word8, lastWord8, 8);
      const word18 = word16 & behind(word2, lastWord2, 16);
      const digits18 = digits16 & behind(digits2, last2, 16);
      credits = word18 & ~word & ~digits18 & ~(word16 & behind(word4, lastWord4, 16));
      // A letter behind a wide character, two letters or digits at three and four bytes on.
      const afterWide = alphabet & behind(wide, lastWide, 1);
      plates = word2 & behind(afterWide, lastAfterWide, 5);
      // The first digits of a word that does not begin with one.
      const name = alphabet | low;
      const name1 = behind(name, lastName, 1);
      names = digits & (name1 | (behind(hyphen, lastHyphen, 1) & behind(name | hyphen, lastName | lastHyphen, 2)));
      const dots1 = dot & digits1;
      const dots2 = dots1 & (behind(dots1, lastDot, 2) | behind(dots1, lastDot, 3) | behind(dots1, lastDot, 4));
      third = dots1 & (behind(dots2, lastDot2, 2) | behind(dots2, lastDot2, 3) | behind(dots2, lastDot2, 4));
      const pair = colon | hyphen;
      const pair2 = pair & behind(pair, lastPair, 3);
      fifth = pair2 & behind(pair2, lastPair2, 6) & behind(pair, lastPair, 12);
      common |= third;
      seldom |= short | names | landlines | plates | credits | fifth | rares;
      lastWord = word;
      lastWord1 = word1;
      lastWord2 = word2;
      lastWord4 = word4;
      lastWord8 = word8;
      lastWide = wide;
      lastAfterWide = afterWide;
      lastName = name;
      lastHyphen = hyphen;
      lastDot = dots1;
      lastDot2 = dots2;
      lastPair = pair;
      lastPair2 = pair2;
    }
    if (table) {
      if (quoted && v128.any_true(v128.or(holding(a, b, quotes), holding(c, d, quotes)))) sawQuote(place + 64);
      appendCells(place, equal(a, b, c, d, delimiters));
    }
    const before = lastDigits;
    lastDigits = digits;
    last1 = digits1;
    last2 = digits2;
    last3 = digits3;
    last4 = digits4;
    last8 = digits8;
    lastJoint3 = joints3;
    lastJoint6 = joints6;
    let events = common | seldom;
    while (events != 0) {
      const bit = events & (0 - events);
      const shift = ctz(events);
      const here = place + <u32>shift;
      events ^= bit;
      if ((long & bit) != 0) {
        const run = shift == 0 ? before : (digits << (64 - shift)) | (before >> shift);
        longDigits(here, <u32>clz(~run));
      }
      if ((seldom & bit) != 0) {
        if ((grouped & bit) != 0) groups(here);
        if ((grouped6 & bit) != 0) identityGroups(here);
        if (all) {
          if (((short | names) & bit) != 0) shortDigits(here);
          if ((rares & bit) != 0) rare(here);
          if ((plates & bit) != 0) plateLetter(here - 5);
          if ((credits & bit) != 0) creditCode(here);
          if ((fifth & bit) != 0) pairs(here);
          if ((landlines & bit) != 0) makeUnclear();
        }
      }
      if ((common & bit) == 0) continue;
      if ((lines & bit) != 0) {
        endLine(here, table);
        if (isStopped()) return;
      } else if ((mails & bit) != 0) at(here);
      else if (all && (third & bit) != 0) dots(here);
    }
  }
}

/** The four loops. The engine exports them, which keeps the compiler from joining them into one that is too big to be fast. */
export function passTable(from: u32, length: u32): void {
  pass(from, length, true, true);
}

export function passLines(from: u32, length: u32): void {
  pass(from, length, true, false);
}

export function passCoreTable(from: u32, length: u32): void {
  pass(from, length, false, true);
}

export function passCoreLines(from: u32, length: u32): void {
  pass(from, length, false, false);
}

/** Goes through whole lines in the way that the settings ask for. */
export function passOver(from: u32, length: u32): void {
  const table = setting(settingColumns) != 0;
  if (setting(settingCore) != 0) {
    if (table) passCoreTable(from, length);
    else passCoreLines(from, length);
  } else if (table) passTable(from, length);
  else passLines(from, length);
}
