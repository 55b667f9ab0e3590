import { joined } from '#words/digest.ts';
import { hashLength, nodeHash } from './hash.ts';
import type { Hash } from './hash.ts';
import { tileWidth } from './tile-path.ts';

/** Longest entry of a bundle: its length is written in 16 bits (C2SP tlog-tiles). */
const longestEntry = 0xffff;

/** The bytes of a tile of 1 to 256 hashes. Throws a RangeError on another count or length. */
export function encodeTile(hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length < 1 || hashes.length > tileWidth) throw new RangeError(`a tile holds 1 to ${tileWidth} hashes`);
  if (hashes.some((hash) => hash.length !== hashLength)) throw new RangeError(`a hash has ${hashLength} bytes`);
  return joined(...hashes);
}

/** The hashes of a tile of the width that its path says; null when the bytes are of another length. */
export function decodeTile(bytes: Uint8Array, width: number): readonly Uint8Array[] | null {
  if (width < 1 || width > tileWidth || bytes.length !== width * hashLength) return null;
  return Array.from({ length: width }, (_, place) => bytes.slice(place * hashLength, (place + 1) * hashLength));
}

/** The hash of the perfect subtree over these hashes, whose count is a power of two. */
export function foldPerfect(hash: Hash, hashes: readonly Uint8Array[]): Uint8Array {
  const [only] = hashes;
  if (hashes.length === 1 && only !== undefined) return only;
  if (hashes.length === 0 || hashes.length % 2 !== 0)
    throw new RangeError('a perfect subtree has a power of two of leaves');
  const middle = hashes.length / 2;
  return nodeHash(hash, foldPerfect(hash, hashes.slice(0, middle)), foldPerfect(hash, hashes.slice(middle)));
}

/** The bytes of a bundle of 1 to 256 entries, each behind its length in two bytes. Throws a RangeError otherwise. */
export function encodeEntries(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length < 1 || entries.length > tileWidth)
    throw new RangeError(`a bundle holds 1 to ${tileWidth} entries`);
  if (entries.some((entry) => entry.length > longestEntry))
    throw new RangeError(`an entry has at most ${longestEntry} bytes`);
  return joined(...entries.flatMap((entry) => [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]));
}

/** The entries of a bundle of the width that its path says; null when bytes lack or are left over. */
export function decodeEntries(bytes: Uint8Array, width: number): readonly Uint8Array[] | null {
  const entries: Uint8Array[] = [];
  let place = 0;
  while (entries.length < width) {
    const [high, low] = bytes.subarray(place, place + 2);
    if (high === undefined || low === undefined) return null;
    const end = place + 2 + high * 256 + low;
    if (end > bytes.length) return null;
    entries.push(bytes.slice(place + 2, end));
    place = end;
  }
  return width >= 1 && width <= tileWidth && place === bytes.length ? entries : null;
}
