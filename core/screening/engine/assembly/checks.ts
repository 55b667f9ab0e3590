// Checks that numbers carry within themselves, and the table of cards.
import { settingCardPrefixLengths, settingCardsAt, settingCardsMask } from '../layout';
import { byte, setting, two } from './text';

const lengthsOfMonths: u32 = <u32>memory.data<u8>([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
const creditCharacters: u32 = <u32>memory.data<u8>([
  48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 65, 66, 67, 68, 69, 70, 71, 72, 74, 75, 76, 77, 78, 80, 81, 82, 84, 85, 87,
  88, 89,
]);

// @ts-ignore: a decorator of AssemblyScript
@inline
function sum(lanes: v128): u32 {
  return (
    i32x4.extract_lane(lanes, 0) +
    i32x4.extract_lane(lanes, 1) +
    i32x4.extract_lane(lanes, 2) +
    i32x4.extract_lane(lanes, 3)
  );
}

/** Whether a year, a month and a day are one between 1900 and 2099. */
export function isDay(year: u32, month: u32, day: u32): bool {
  if (year - 1900 >= 200 || month - 1 > 11 || day == 0) return false;
  if (month == 2 && (year & 3) == 0 && year != 1900) return day <= 29;
  return day <= <u32>load<u8>(lengthsOfMonths + month);
}

/** Whether eight digits are a day between 1900-01-01 and 2099-12-31. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function isDayAt(at: u32): bool {
  return isDay(two(at) * 100 + two(at + 2), two(at + 4), two(at + 6));
}

/** GB 11643, MOD 11-2, of 17 digits and a check character of either case. */
export function identityCheckHolds(at: u32): bool {
  const check = byte(at + 17);
  return (check & 0xdf) == 0x58 ? checkOf(at) == 10 : check - 48 == checkOf(at);
}

/** The check value of 17 digits: 10 is written X. */
export function checkOf(at: u32): u32 {
  const digits = v128.and(v128.load(at), i8x16.splat(15));
  const weighted = i32x4.add(
    i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(digits), i16x8(7, 9, 10, 5, 8, 4, 2, 1)),
    i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(digits), i16x8(6, 3, 7, 9, 10, 5, 8, 4)),
  );
  return (12 - ((sum(weighted) + ((byte(at + 16) & 15) << 1)) % 11)) % 11;
}

/** Luhn over the last digits before `end`, 13 to 19 of them. */
export function luhnHolds(end: u32, length: u32): bool {
  let digits = v128.and(v128.load(end - 16), i8x16.splat(15));
  // Fewer than sixteen: what stands before them is none of the number.
  const places = i8x16(16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
  digits = v128.and(digits, i8x16.le_u(places, i8x16.splat(<i8>length)));
  const everySecond = i8x16(-1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0, -1, 0);
  const nine = i8x16.splat(9);
  digits = i8x16.add(digits, v128.and(digits, everySecond));
  digits = i8x16.sub(digits, v128.and(i8x16.gt_s(digits, nine), nine));
  let total = sum(i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(digits)));
  for (let place: u32 = 16; place < length; place++) {
    let digit = byte(end - 1 - place) & 15;
    if ((place & 1) != 0) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    total += digit;
  }
  return total % 10 == 0;
}

/** Whether a prefix of the card's digits is in the table with this length. */
export function isKnownCard(at: u32, length: u32): bool {
  const table = setting(settingCardsAt);
  const mask = setting(settingCardsMask);
  let prefix: u64 = 0;
  let lengths = setting(settingCardPrefixLengths) >> 1;
  for (let digits: u64 = 1; lengths != 0; digits++, lengths >>= 1, at++) {
    prefix = prefix * 10 + (byte(at) & 15);
    if ((lengths & 1) == 0) continue;
    const key = (prefix << 4) | digits;
    for (let slot = slotOf(key) & mask; ; slot = (slot + 1) & mask) {
      const entry = table + (slot << 4);
      const found = load<u64>(entry);
      if (found == 0) break;
      if (found != key) continue;
      if (((load<u64>(entry, 8) >> <u64>length) & 1) != 0) return true;
      break;
    }
  }
  return false;
}

/** Where a key is looked for first; the loader puts it there. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function slotOf(key: u64): u32 {
  return <u32>((key * 0x9e3779b97f4a7c15) >> 40);
}

/** The value of a character of a credit code, which it is. */
function creditValue(at: u32): u32 {
  const one = byte(at);
  if (one < 58) return one - 48;
  let value: u32 = 10;
  while (<u32>load<u8>(creditCharacters + value) != one) value++;
  return value;
}

/** GB 32100: weights 3^i modulo 31, of 18 characters of its alphabet. */
export function creditCheckHolds(at: u32): bool {
  let total: u32 = 0;
  let weight: u32 = 1;
  for (let place: u32 = 0; place < 17; place++) {
    total += creditValue(at + place) * weight;
    weight = (weight * 3) % 31;
  }
  return (31 - (total % 31)) % 31 == creditValue(at + 17);
}
