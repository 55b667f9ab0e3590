import { lineBytes } from './limits.ts';

/** How far back from the limit a good place is looked for, and how far beyond it. */
const back = 64 << 10;
export const beyond = 4 << 10;

const after = new Uint8Array(256);
for (const character of ',;|&)]}>\t\0\r\u001f') after[character.charCodeAt(0)] = 1;

/** `，` `；` `、` `。`, of which a line of Chinese without any ASCII is made. */
function endsClause(bytes: Uint8Array, last: number): boolean {
  const third = bytes[last];
  if (third === 0x8c || third === 0x9b) return bytes[last - 1] === 0xbc && bytes[last - 2] === 0xef;
  if (third === 0x81 || third === 0x82) return bytes[last - 1] === 0x80 && bytes[last - 2] === 0xe3;
  return false;
}

const parts = (bytes: Uint8Array, last: number): boolean => after[bytes[last] ?? 0] === 1 || endsClause(bytes, last);

/**
 * Where a line that begins at `from` and is longer than 1 MiB is cut: after the last separator in which no value can
 * be, of the last 64 KiB before the limit; else after the first one within 4 KiB beyond it; else, in a run that is too
 * long for any value, at the limit between two characters. Needs `lineBytes + beyond` bytes, unless the text ends.
 */
export function cutPlace(bytes: Uint8Array, from: number, end: number): number {
  const limit = from + lineBytes;
  for (let place = limit; place > limit - back; place -= 1) if (parts(bytes, place - 1)) return place;
  for (let place = limit + 1; place <= Math.min(limit + beyond, end); place += 1)
    if (parts(bytes, place - 1)) return place;
  let place = limit;
  while (place > limit - 4 && ((bytes[place] ?? 0) & 0xc0) === 0x80) place -= 1;
  return ((bytes[place] ?? 0) & 0xc0) === 0x80 ? limit : place;
}
