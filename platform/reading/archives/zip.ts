import { crc32 } from 'node:zlib';
import { Feed } from '../feed.ts';
import { storedChunks, type Stored } from '../stored.ts';
import { Stopped } from '../stopped.ts';
import { nameOf, type Member } from './member.ts';
import { unpack } from './unpack.ts';
import { entriesOf, findDirectory, signature, type Directory, type Entry } from './zip-directory.ts';

const localLength = 30;
const encrypted = 0x0001 | 0x0040 | 0x2000;
const sizesFollow = 0x0008;
const [store, deflate, zstd, aes] = [0, 8, 93, 99];
const symbolicLink = 0xa;
/** Beside its bytes an entry may have a descriptor, fields of its own, and blanks that align it. */
const slack = 4096;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

/** What is packed by a method that is known, checked against size and check sum. */
async function* contents(packed: AsyncIterable<Uint8Array>, entry: Entry): AsyncGenerator<Uint8Array> {
  let [crc, bytes, whole] = [0, 0, true];
  if (entry.method === store)
    for await (const chunk of packed) {
      crc = crc32(chunk, crc);
      bytes += chunk.length;
      yield chunk;
    }
  else {
    const pieces = unpack(entry.method === deflate ? 'deflate' : 'zstd', new Feed(withEnd(packed)));
    for (let piece = await pieces.next(); ; piece = await pieces.next()) {
      if (piece.done === true) {
        whole = piece.value.whole;
        break;
      }
      crc = crc32(piece.value, crc);
      bytes += piece.value.length;
      yield piece.value;
    }
  }
  if (!whole || bytes !== entry.size || crc !== entry.crc32) throw new Stopped('damaged');
}

/** One byte more than the stream has: what is not taken of it tells that the stream ended. */
async function* withEnd(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* packed;
  yield new Uint8Array(1);
}

async function* entryBytes(stored: Stored, entry: Entry): AsyncGenerator<Uint8Array> {
  const header = await stored.read(entry.offset, localLength);
  if (header.length < localLength || viewOf(header).getUint32(0, true) !== signature.local)
    throw new Stopped('damaged');
  const from = entry.offset + localLength + viewOf(header).getUint16(26, true) + viewOf(header).getUint16(28, true);
  if (from + entry.packed > stored.size) throw new Stopped('damaged');
  yield* contents(storedChunks(stored, from, from + entry.packed), entry);
}

function refusal({ flags, method, type }: Entry): Member['unread'] {
  if ((flags & encrypted) !== 0 || method === aes) return 'password';
  if (type === symbolicLink) return 'not-a-file';
  return method === store || method === deflate || method === zstd ? null : 'unknown-format';
}

/** What the directory says the archive holds, before anything is unpacked. */
export interface Claims {
  readonly entries: number;
  /** Bytes that no entry names. */
  readonly unnamed: number;
}

/**
 * Counts before reading.
 *
 * @throws Stopped `bomb` when entries lie over one another: the same packed bytes would be unpacked many times
 */
async function claims(stored: Stored, directory: Directory): Promise<Claims> {
  let [entries, named] = [0, 0];
  for await (const entry of entriesOf(stored, directory)) {
    entries += 1;
    named += localLength + entry.packed;
  }
  if (named > directory.from) throw new Stopped('bomb');
  const unnamed = directory.from - named - entries * slack;
  return { entries, unnamed: unnamed > 0 ? directory.from - named : 0 };
}

/** A zip as its directory tells it; null where it has none. */
export interface Zip extends Claims {
  readonly members: () => AsyncGenerator<Member>;
}

/** @throws Stopped where the directory cannot be followed */
export async function openZip(stored: Stored): Promise<Zip | null> {
  const directory = await findDirectory(stored);
  if (directory === null) return null;
  const claimed = await claims(stored, directory);
  return {
    ...claimed,
    async *members() {
      for await (const entry of entriesOf(stored, directory)) {
        if (entry.name.endsWith('/') && entry.size === 0) continue;
        const chunks = (): AsyncIterable<Uint8Array> => entryBytes(stored, entry);
        const { name, offset: at, size, packed } = entry;
        yield { name, at, size, packed, unread: refusal(entry), chunks };
      }
    },
  };
}

/**
 * What can be read of a zip that lost its directory: entry by entry from the front, as far as sizes are told or
 * packed streams end by themselves.
 *
 * @throws Stopped `damaged` at its end: how much is missing is not known
 */
export async function* salvage(stored: Stored): AsyncGenerator<Member> {
  const feed = new Feed(storedChunks(stored, 0, stored.size));
  for (;;) {
    const at = feed.taken;
    const header = await feed.take(localLength);
    if (header.length < localLength || viewOf(header).getUint32(0, true) !== signature.local)
      throw new Stopped('damaged');
    const view = viewOf(header);
    const name = nameOf(await feed.take(view.getUint16(26, true)));
    await feed.take(view.getUint16(28, true));
    const [flags, method, packed] = [view.getUint16(6, true), view.getUint16(8, true), view.getUint32(18, true)];
    const follows = (flags & sizesFollow) !== 0;
    const entry = { name, flags, method, crc32: 0, packed, size: 0, offset: at, type: 0 };
    const unread = refusal(entry) ?? (follows && method === store ? 'damaged' : null);
    const taken = { whole: false };
    const bytes = salvaged(feed, method, follows ? null : packed, taken);
    // Without a `return`: whoever leaves off early leaves the rest to be passed here.
    const chunks = { [Symbol.asyncIterator]: () => ({ next: () => bytes.next() }) };
    yield { name, at, size: null, packed: follows ? null : packed, unread, chunks: () => chunks };
    if (unread === null) for await (const _ of bytes);
    else if (!follows) await drop(feed, packed);
    if (unread !== null ? follows : !taken.whole) throw new Stopped('damaged');
    if (follows) await passDescriptor(feed);
  }
}

async function drop(feed: Feed, length: number): Promise<void> {
  for (let left = length; left > 0;) {
    const some = await feed.some(left);
    if (some === null) return;
    left -= some.length;
  }
}

async function* limited(feed: Feed, length: number): AsyncGenerator<Uint8Array> {
  for (let left = length; left > 0;) {
    const some = await feed.some(left);
    if (some === null) throw new Stopped('damaged');
    left -= some.length;
    yield some;
  }
}

async function* salvaged(
  feed: Feed,
  method: number,
  packed: number | null,
  taken: { whole: boolean },
): AsyncGenerator<Uint8Array> {
  if (method === store) yield* limited(feed, packed ?? 0);
  else {
    const { whole } = yield* unpack(method === deflate ? 'deflate' : 'zstd', feed);
    if (!whole) throw new Stopped('damaged');
  }
  taken.whole = true;
}

/** Check sum and sizes behind the bytes, with or without a signature, in 4 or 8 bytes each. */
async function passDescriptor(feed: Feed): Promise<void> {
  const bytes = await feed.take(24 + 4);
  const view = viewOf(bytes);
  for (const length of [16, 24, 12, 20])
    if (length + 4 <= bytes.length && isNext(view.getUint32(length, true))) {
      feed.putBack(bytes.subarray(length));
      return;
    }
  throw new Stopped('damaged');
}

const isNext = (word: number): boolean => word === signature.local || word === signature.central;
