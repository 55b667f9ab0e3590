import type { Feed } from '../feed.ts';
import { Stopped } from '../stopped.ts';
import { isGzip, isZstd } from './signatures.ts';
import { unpack } from './unpack.ts';

/** RFC 1952, section 2.3. */
const flag = { crc: 2, extra: 4, name: 8, comment: 16 };
const longestField = 1 << 16;

async function untilZero(feed: Feed): Promise<void> {
  for (let length = 0; length < longestField; length += 1) {
    const [byte] = await feed.take(1);
    if (byte === undefined) throw new Stopped('damaged');
    if (byte === 0) return;
  }
  throw new Stopped('damaged');
}

async function passHeader(feed: Feed, flags: number): Promise<void> {
  if ((flags & flag.extra) !== 0) {
    const [low = 0, high = 0] = await feed.take(2);
    await feed.take(low + 256 * high);
  }
  if ((flags & flag.name) !== 0) await untilZero(feed);
  if ((flags & flag.comment) !== 0) await untilZero(feed);
  if ((flags & flag.crc) !== 0) await feed.take(2);
}

/** Zeros behind the end are padding of tapes and blocks; anything else is something that was not read. */
export async function onlyZeros(feed: Feed): Promise<boolean> {
  for await (const chunk of feed.rest()) if (chunk.some((byte) => byte !== 0)) return false;
  return true;
}

/**
 * All members of a gz, one after another, each with its check sum.
 *
 * @throws Stopped `damaged` where it breaks off, a check sum does not hold, or something else follows
 */
export async function* gunzip(feed: Feed): AsyncGenerator<Uint8Array> {
  for (let first = true; ; first = false) {
    const header = await feed.take(10);
    if (header.length === 0 && !first) return;
    if (!isGzip(header)) {
      if (first) throw new Stopped('damaged');
      if (header.every((byte) => byte === 0) && (await onlyZeros(feed))) return;
      throw new Stopped('damaged');
    }
    await passHeader(feed, header[3] ?? 0);
    const { whole, crc32, bytes } = yield* unpack('deflate', feed);
    const trailer = await feed.take(8);
    if (!whole || trailer.length < 8) throw new Stopped('damaged');
    const view = new DataView(trailer.buffer, trailer.byteOffset, 8);
    if (view.getUint32(0, true) !== crc32 || view.getUint32(4, true) !== bytes % 2 ** 32) throw new Stopped('damaged');
  }
}

/** All frames of a zst; damage as for a gz. */
export async function* unzstd(feed: Feed): AsyncGenerator<Uint8Array> {
  for (;;) {
    const before = feed.taken;
    const { whole } = yield* unpack('zstd', feed);
    if (!whole) throw new Stopped('damaged');
    const next = await feed.take(4);
    if (next.length === 0) return;
    const zstd = next.length === 4 && isZstd(next);
    if (!zstd && next.every((byte) => byte === 0) && (await onlyZeros(feed))) return;
    if (!zstd || feed.taken - next.length === before) throw new Stopped('damaged');
    feed.putBack(next);
  }
}
