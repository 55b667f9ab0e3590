// Values as they are digested (docs/screening.md, Digests).
import {
  classDigit,
  classLetter,
  classesAt,
  kindSpelling,
  landline,
  mobile,
  residentId,
  spellAll,
  spellDate,
  spellDigits,
  spellLower,
  spellPlate,
  spellUpper,
} from '../layout';
import { dateReason, dayRead, ofKind } from './cell-forms';
import { checkOf } from './checks';
import { byte } from './text';

const mostBytes: u32 = 1024;
const room: u32 = <u32>memory.data(1088, 16) + 16;

/** Where the value lies that was spelt last. */
export let spelt: u32 = room;

/** Spells a value; how many bytes it has, from `spelt` on. */
export function spell(start: u32, end: u32, kind: u32): u32 {
  const way = ofKind(kind, kindSpelling);
  spelt = room;
  if (way == spellAll) {
    spelt = start;
    return end - start;
  }
  if (way == spellLower && end - start <= mostBytes) return lower(start, end - start);
  if (way == spellDate) return spellDay(start, end);
  const length = gather(start, end, way);
  if (kind == mobile && length > 11) {
    spelt = room + length - 11;
    return 11;
  }
  // 86 571 as 0571.
  if (kind == landline && byte(room) == 0x38 && length >= 12) {
    store<u8>(room + 1, 0x30);
    spelt = room + 1;
    return length - 1;
  }
  return kind == residentId && length == 15 ? renew() : length;
}

/** In lower case, sixteen bytes at a time. */
function lower(start: u32, length: u32): u32 {
  for (let done: u32 = 0; done < length; done += 16) {
    const bytes = v128.load(start + done);
    const capital = v128.and(i8x16.gt_s(bytes, i8x16.splat(0x40)), i8x16.lt_s(bytes, i8x16.splat(0x5b)));
    v128.store(room + done, v128.or(bytes, v128.and(capital, i8x16.splat(0x20))));
  }
  return length;
}

/** Byte by byte, what is no part of it left away. */
function gather(start: u32, end: u32, way: u32): u32 {
  let to = room;
  const last = room + mostBytes;
  for (let at = start; at < end && to < last; at++) {
    let one = byte(at);
    const kinds = <u32>load<u8>(classesAt + one);
    const letter = (kinds & classLetter) != 0;
    if (way == spellPlate) {
      if (one == 0xb7 && byte(at - 1) == 0xc2) {
        to--;
        continue;
      }
      if (one == 0x20 || one == 0x09 || one == 0x2d) continue;
    } else if (!letter && (kinds & classDigit) == 0) continue;
    else if (way == spellDigits && letter) continue;
    if (letter) one = way == spellUpper || way == spellPlate ? one & 0xdf : one | 0x20;
    store<u8>(to, one);
    to++;
  }
  return to - room;
}

/** A day as eight digits. */
function spellDay(start: u32, end: u32): u32 {
  dateReason(start, end);
  let left = dayRead();
  for (let place = room + 7; place >= room; place--, left /= 10) store<u8>(place, 0x30 + (left % 10));
  return 8;
}

/** An identity number of the old form as its new one: born in the twentieth century, with a check character. */
function renew(): u32 {
  memory.copy(room + 8, room + 6, 9);
  store<u16>(room + 6, 0x3931);
  const check = checkOf(room);
  store<u8>(room + 17, check == 10 ? 0x58 : 0x30 + check);
  return 18;
}
