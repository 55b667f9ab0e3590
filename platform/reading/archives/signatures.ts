// How what is packed begins: by itself, so that looking at an exhibit loads nothing that unpacks.

/** RFC 1952, section 2.3.1: both marks, and the one method there is. */
const gzip = [0x1f, 0x8b, 0x08];

export const isGzip = (head: Uint8Array): boolean => gzip.every((byte, place) => head[place] === byte);

/** RFC 8878, sections 3.1.1 and 3.1.2: a frame, or one to be skipped. */
export function isZstd(head: Uint8Array): boolean {
  const [first = 0, second, third, fourth] = head;
  if (second === 0xb5 && third === 0x2f && fourth === 0xfd) return first === 0x28;
  return (first & 0xf0) === 0x50 && second === 0x2a && third === 0x4d && fourth === 0x18;
}

/** APPNOTE.TXT, 4.3.7 and 4.3.16: an entry, or the end of an archive without any. */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
