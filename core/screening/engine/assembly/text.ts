// Bytes of the text and what may stand beside a value.
import {
  classDigit,
  classDomain,
  classLetter,
  classLocal,
  classParting,
  classesAt,
  settingsAt,
} from '../layout';

// @ts-ignore: a decorator of AssemblyScript
@inline
export function byte(at: u32): u32 {
  return load<u8>(at);
}

/** The class bits of the byte at a place. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function kindOfByte(at: u32): u32 {
  return load<u8>(classesAt + <u32>load<u8>(at));
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function isDigit(at: u32): bool {
  return <u32>load<u8>(at) - 48 < 10;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function isLetter(at: u32): bool {
  return (kindOfByte(at) & classLetter) != 0;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function isLocal(at: u32): bool {
  return (kindOfByte(at) & classLocal) != 0;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function isAlnum(at: u32): bool {
  return (kindOfByte(at) & (classDigit | classLetter)) != 0;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function setting(index: u32): u32 {
  return load<u32>(settingsAt + (index << 2));
}

/** The number of two digits. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function two(at: u32): u32 {
  return (byte(at) & 15) * 10 + (byte(at + 1) & 15);
}

/** The number of eight digits whose bytes are these, two, four and eight at a time. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function eight(bytes: u64): u32 {
  let pairs = bytes & 0x0f0f0f0f0f0f0f0f;
  pairs = (pairs * 10 + (pairs >> 8)) & 0x00ff00ff00ff00ff;
  pairs = (pairs * 100 + (pairs >> 16)) & 0x0000ffff0000ffff;
  return <u32>(pairs * 10000 + (pairs >> 32));
}

/** The number of so many digits. */
export function numberOf(at: u32, length: u32): u64 {
  let number: u64 = 0;
  for (const end = at + length; at < end; at++) number = number * 10 + (byte(at) & 15);
  return number;
}

/** Whether so many bytes are digits. */
export function areDigits(at: u32, length: u32): bool {
  for (const end = at + length; at < end; at++) if (!isDigit(at)) return false;
  return true;
}

/** A value may begin: no alnum before, but a letter after a backslash (`\n138…`), and no decimal point with a digit before it. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function freeBefore(start: u32): bool {
  const before = byte(start - 1);
  const kinds = <u32>load<u8>(classesAt + before);
  if ((kinds & (classDigit | classLetter)) != 0) return (kinds & classLetter) != 0 && byte(start - 2) == 0x5c;
  return !(before == 0x2e && isDigit(start - 2));
}

/** A value may end: no alnum after, and no decimal point with a digit behind it. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function freeAfter(end: u32): bool {
  const after = byte(end);
  if ((<u32>load<u8>(classesAt + after) & (classDigit | classLetter)) != 0) return false;
  return !(after == 0x2e && isDigit(end + 1));
}

/** Whether what ends here goes on to an `@` and an alnum: it is part of an e-mail then. */
export function leadsToMail(end: u32): bool {
  const last = end + 64;
  while (end < last && (kindOfByte(end) & classLocal) != 0) end++;
  return byte(end) == 0x40 && isAlnum(end + 1);
}

/** Where a domain of at most 255 bytes ends that begins here: trailing dots and hyphens are not of it. */
export function endOfDomain(start: u32): u32 {
  let end = start;
  const last = start + 255;
  while (end < last && (kindOfByte(end) & classDomain) != 0) end++;
  while (end > start && (byte(end - 1) == 0x2e || byte(end - 1) == 0x2d)) end--;
  return end;
}

/** The code point of a character of three bytes; 0 where none begins. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function wideAt(at: u32): u32 {
  const first = byte(at);
  if (first - 0xe0 > 15) return 0;
  return ((first & 15) << 12) | ((byte(at + 1) & 63) << 6) | (byte(at + 2) & 63);
}

// @ts-ignore: a decorator of AssemblyScript
@inline
export function isHexadecimal(at: u32): bool {
  const one = byte(at);
  return one - 0x30 < 10 || (one | 0x20) - 0x61 < 6;
}

/** A line end, a delimiter or an `@`: no lead reaches over it. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function isDivider(at: u32): bool {
  return (kindOfByte(at) & classParting) != 0;
}
