// Normalising: full-width digits, letters and a few signs become ASCII, zero-width characters go.
import { byte } from './text';

/** First bytes of what changes; read from memory (`scan.ts`). */
const firstBytes: u32 = <u32>memory.data<u8>([0xef, 0xe2]);

/** Normalises in place; the length that is left. Up to 64 bytes behind the text may be read. */
export function normaliseText(from: u32, length: u32): u32 {
  const end = from + length;
  let to = from;
  let copied = from;
  const wide = v128.load_splat<u8>(firstBytes);
  const general = v128.load_splat<u8>(firstBytes + 1);
  for (let place = from; place < end; place += 16) {
    const bytes = v128.load(place);
    const first = v128.or(i8x16.eq(bytes, wide), i8x16.eq(bytes, general));
    if (!v128.any_true(first)) continue;
    let found = <u32>i8x16.bitmask(first);
    for (; found != 0; found &= found - 1) {
      const at = place + ctz(found);
      if (at + 3 > end) break;
      const plain = plainOf(at);
      if (plain == 256) continue;
      // What lies between goes to where it belongs; nothing moves before the first change.
      if (to != copied) memory.copy(to, copied, at - copied);
      to += at - copied;
      if (plain != 0) {
        store<u8>(to, plain);
        to++;
      }
      copied = at + 3;
    }
  }
  if (to != copied) memory.copy(to, copied, end - copied);
  return to + (end - copied) - from;
}

/** The byte that three become, 0 where they go, 256 where they stay. */
function plainOf(at: u32): u32 {
  const first = byte(at);
  const second = byte(at + 1);
  const third = byte(at + 2);
  if ((third & 0xc0) != 0x80) return 256;
  if (first == 0xe2) {
    if (second == 0x80 && third - 0x8b < 3) return 0;
    return second == 0x81 && third == 0xa0 ? 0 : 256;
  }
  if (second == 0xbb) return third == 0xbf ? 0 : 256;
  let code: u32 = 0;
  if (second == 0xbc) code = third - 0x80 + 0x20;
  else if (second == 0xbd) code = third - 0x80 + 0x60;
  else return 256;
  if (code - 0x30 < 10 || (code | 0x20) - 0x61 < 26) return code;
  return code == 0x40 || code == 0x2e || code == 0x2d || code == 0x2b || code == 0x2a || code == 0x5f ? code : 256;
}
