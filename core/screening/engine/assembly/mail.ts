// E-mail addresses (docs/screening.md, Other shapes).
import { classDomain, classLetter, invalidForm, valid } from '../layout';
import { byte, kindOfByte } from './text';

/** No dot in its domain: it is no address. */
export const noMail: u32 = 255;

/** Whether a local part from `start`, an `@` at `at` and a domain to `end` are an address, and one of good form. */
export function mailForm(start: u32, at: u32, end: u32): u32 {
  let reason: u32 = valid;
  let label = at + 1;
  let letters = true;
  let dots = false;
  for (let place = label; place < end; place++) {
    const one = byte(place);
    if (one == 0x2e) {
      if (!isLabel(label, place)) reason = invalidForm;
      dots = true;
      label = place + 1;
      letters = true;
    } else if ((kindOfByte(place) & classLetter) == 0) letters = false;
  }
  if (!dots) return noMail;
  if (!letters || end - label - 2 > 22) return invalidForm;
  if (byte(start) == 0x2e || byte(at - 1) == 0x2e) return invalidForm;
  for (let place = start + 1; place < at; place++)
    if (byte(place) == 0x2e && byte(place - 1) == 0x2e) return invalidForm;
  return reason;
}

function isLabel(start: u32, end: u32): bool {
  return end > start && end - start <= 63 && byte(start) != 0x2d && byte(end - 1) != 0x2d;
}

/**
 * What a local part and a domain are made of, by the two halves of a byte: bit n of an entry of the lower half stands
 * for n in the upper one. The third table has the bits of the upper half.
 */
const localLow: u32 = <u32>memory.data<u8>([
  0xa8, 0xf8, 0xf8, 0xf8, 0xf8, 0xfc, 0xf8, 0xf8, 0xf8, 0xf8, 0xf0, 0x54, 0x50, 0x54, 0x54, 0x70,
]);
const domainLow: u32 = <u32>memory.data<u8>([
  0xa8, 0xf8, 0xf8, 0xf8, 0xf8, 0xf8, 0xf8, 0xf8, 0xf8, 0xf8, 0xf0, 0x50, 0x50, 0x54, 0x54, 0x50,
]);
const high: u32 = <u32>memory.data<u8>([0, 0, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0]);

/** Of sixteen bytes, those that are none of a table. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function outside(bytes: v128, low: u32): u32 {
  const lower = i8x16.swizzle(v128.load(low), v128.and(bytes, i8x16.splat(15)));
  const upper = i8x16.swizzle(v128.load(high), v128.and(i16x8.shr_u(bytes, 4), i8x16.splat(15)));
  return <u32>i8x16.bitmask(i8x16.eq(v128.and(lower, upper), i8x16.splat(0)));
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function dotsOf(bytes: v128): u32 {
  return <u32>i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(0x2e)));
}

/** How many bytes before an `@` may be of its local part: 16 where it could be more. */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function localBefore(at: u32): u32 {
  return clz((outside(v128.load(at - 16), localLow) << 16) | 0x8000);
}

/**
 * Where an address of the plainest kind ends: a domain of at most sixteen bytes without hyphens, and a local part of
 * fewer. It is valid; 0 says that it must be looked at more closely.
 */
// @ts-ignore: a decorator of AssemblyScript
@inline
export function plainMailEnd(at: u32, local: u32): u32 {
  const domain = v128.load(at + 1);
  const length = ctz(outside(domain, domainLow) | 0x10000);
  if (length == 16 && (kindOfByte(at + 17) & classDomain) != 0) return 0;
  const all: u32 = (1 << length) - 1;
  const dots = dotsOf(domain) & all;
  const letters = <u32>(
    i8x16.bitmask(i8x16.lt_u(i8x16.sub(v128.or(domain, i8x16.splat(0x20)), i8x16.splat(0x61)), i8x16.splat(26)))
  );
  const hyphens = <u32>i8x16.bitmask(i8x16.eq(domain, i8x16.splat(0x2d))) & all;
  // Bits from the last label on.
  const label = 32 - clz(dots);
  const last = all & (0xffffffff << label);
  const before = (dotsOf(v128.load(at - 16)) >> (16 - local)) & ((1 << local) - 1);
  const edges = before & (1 | (1 << (local - 1)));
  if (dots == 0 || length - label < 2 || (last & ~letters) != 0) return 0;
  if ((hyphens | edges | (dots & (dots << 1)) | (before & (before << 1)) | (dots & 1)) != 0) return 0;
  return at + 1 + length;
}
