// Forms of plates, credit codes and addresses of machines.
import { classCredit, classLetter, classPlate } from '../layout';
import { areDigits, byte, isAlnum, isDigit, isHexadecimal, kindOfByte, wideAt } from './text';

/** The 31 characters of provinces on plates: 京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新. */
const provinces: u32 = <u32>(
  memory.data<u16>([
    0x4eac, 0x6d25, 0x6caa, 0x6e1d, 0x5180, 0x664b, 0x8499, 0x8fbd, 0x5409, 0x9ed1, 0x82cf, 0x6d59, 0x7696, 0x95fd,
    0x8d63, 0x9c81, 0x8c6b, 0x9102, 0x6e58, 0x7ca4, 0x6842, 0x743c, 0x5ddd, 0x8d35, 0x4e91, 0x85cf, 0x9655, 0x7518,
    0x9752, 0x5b81, 0x65b0,
  ])
);

/** Whether a character is that of a province on a plate. */
export function isPlateProvince(code: u32): bool {
  for (let one: u32 = 0; one < 62; one += 2) if (<u32>load<u16>(provinces + one) == code) return true;
  return false;
}

/** 警学挂港澳: what may stand instead of the last place of a plate. */
function isEnding(code: u32): bool {
  return code == 0x8b66 || code == 0x5b66 || code == 0x6302 || code == 0x6e2f || code == 0x6fb3;
}

/** A letter of an authority: A to Z without I. */
function isAuthority(one: u32): bool {
  return one - 0x41 < 26 && one != 0x49;
}

function isNewEnergyLetter(one: u32): bool {
  return one - 0x41 < 11 && one != 0x49;
}

function digitsIn(from: u32, to: u32): u32 {
  let count: u32 = 0;
  for (let at = from; at < to; at++) count += <u32>isDigit(at);
  return count;
}

/** Where what follows province and letter ends, 0 where it is no number of a plate. */
export function serialEnd(from: u32): u32 {
  let end = from;
  while (end < from + 7 && (kindOfByte(end) & classPlate) != 0) end++;
  if (isAlnum(end)) return 0;
  const length = end - from;
  const digits = digitsIn(from, end);
  if (length == 4 && digits >= 2 && isEnding(wideAt(end))) return end + 3;
  if (length == 5) return digits >= 2 ? end : 0;
  if (length != 6) return 0;
  const small = isNewEnergyLetter(byte(from)) && digitsIn(from + 2, end) == 4;
  const large = isNewEnergyLetter(byte(end - 1)) && digitsIn(from, end - 1) == 5;
  return small || large ? end : 0;
}

/** Whether a province's character and a letter stand before `at`. */
export function isPlateHead(at: u32): bool {
  return isAuthority(byte(at - 1)) && isPlateProvince(wideAt(at - 4));
}

/** Whether eighteen characters are of the form of a credit code, a letter among them or not. */
export function isCreditForm(at: u32): bool {
  for (let place: u32 = 0; place < 18; place++) if ((kindOfByte(at + place) & classCredit) == 0) return false;
  return areDigits(at + 2, 6);
}

/** A number from 0 to 255 without leading zeros. */
export function isOctet(start: u32, end: u32): bool {
  const length = end - start;
  if (length - 1 > 2) return false;
  if (length == 1) return true;
  const first = byte(start) & 15;
  if (first == 0) return false;
  return length == 2 || first * 100 + (byte(start + 1) & 15) * 10 + (byte(start + 2) & 15) < 256;
}

/** Where six pairs of hexadecimal digits that begin at `from` end; 0 where they do not, or are not bounded. */
export function macEnd(from: u32): u32 {
  const joint = byte(from + 2);
  if (joint != 0x3a && joint != 0x2d) return 0;
  for (let pair: u32 = 0; pair < 6; pair++) {
    const at = from + pair * 3;
    if (pair > 0 && byte(at - 1) != joint) return 0;
    if (!isHexadecimal(at) || !isHexadecimal(at + 1)) return 0;
  }
  const end = from + 17;
  if (isAlnum(from - 1) || (byte(from - 1) == joint && isAlnum(from - 2))) return 0;
  if (isAlnum(end) || (byte(end) == joint && isAlnum(end + 1))) return 0;
  return end;
}
