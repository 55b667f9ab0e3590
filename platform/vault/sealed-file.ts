import { randomBytes } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import type { CaseKey } from './case-keys.ts';
import { sealOverhead, SealBroken } from './sealing.ts';

/**
 * A file of any size sealed in segments, so that it streams, resumes, and shows nothing on the disk at any moment:
 *
 *     16 bytes  "dengwen-sealed/1"
 *     32 bytes  salt, drawn at random
 *      8 bytes  length of the content, big-endian
 *     segments of 1 MiB, the last one shorter, each sealed by itself under the key of the case
 *
 * Salt, length and the segment's place are bound into every segment: none can be changed, moved, left out or taken
 * from another file. Nonces are drawn at random for each sealing, so writing a segment again after a crash is safe.
 */
export const segmentLength = 1 << 20;
const magic = Buffer.from('dengwen-sealed/1', 'ascii');
const saltLength = 32;
export const headerLength = magic.length + saltLength + 8;
const sealedSegment = segmentLength + sealOverhead;

const segmentsOf = (length: number): number => Math.ceil(length / segmentLength);

/** Bytes that a content of this length has when sealed. */
export function sealedLength(length: number): number {
  return headerLength + length + segmentsOf(length) * sealOverhead;
}

interface Header {
  readonly salt: string;
  readonly length: number;
}

function readHeader(bytes: Uint8Array): Header {
  const header = Buffer.from(bytes);
  if (header.length < headerLength || !header.subarray(0, magic.length).equals(magic)) throw new SealBroken();
  const length = header.readBigUInt64BE(magic.length + saltLength);
  if (length < 1n || length > BigInt(Number.MAX_SAFE_INTEGER)) throw new SealBroken();
  return { salt: header.subarray(magic.length, magic.length + saltLength).toString('hex'), length: Number(length) };
}

const partOf = ({ salt, length }: Header, segment: number): string => `segment ${segment} of ${length} ${salt}`;

/** Makes the file for a content of this length, of which nothing is there yet. Fails where the file exists. */
export async function beginSealedFile(path: string, length: number): Promise<void> {
  if (!Number.isSafeInteger(length) || length < 1) throw new RangeError('an exhibit has at least one byte');
  const header = Buffer.alloc(headerLength);
  magic.copy(header);
  randomBytes(saltLength).copy(header, magic.length);
  header.writeBigUInt64BE(BigInt(length), magic.length + saltLength);
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(header);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** How much of its content the file holds: whole segments only, whatever was cut off in the middle of one. */
async function progress(file: FileHandle): Promise<{ readonly header: Header; readonly offset: number }> {
  const bytes = Buffer.alloc(headerLength);
  await file.read(bytes, 0, headerLength, 0);
  const header = readHeader(bytes);
  const { size } = await file.stat();
  if (size >= sealedLength(header.length)) return { header, offset: header.length };
  return { header, offset: Math.max(0, Math.floor((size - headerLength) / sealedSegment)) * segmentLength };
}

/** The length of the whole content, and from where on it must be sent. */
export async function sealedProgress(path: string): Promise<{ readonly length: number; readonly offset: number }> {
  const file = await open(path, 'r');
  try {
    const { header, offset } = await progress(file);
    return { length: header.length, offset };
  } finally {
    await file.close();
  }
}

/**
 * Writes more of the content, from the offset that {@link sealedProgress} told. What does not fill a segment is kept
 * only where it ends the content: the answer tells how far it is durable, and the rest is sent again. A source that
 * breaks off or a disk that fills leaves whole segments.
 *
 * @returns the offset from which the content goes on
 * @throws RangeError when more comes than the content has
 */
export async function appendSealed(path: string, key: CaseKey, content: AsyncIterable<Uint8Array>): Promise<number> {
  const file = await open(path, 'r+');
  try {
    const { header, offset } = await progress(file);
    const buffer = Buffer.allocUnsafe(segmentLength);
    let done = offset;
    let filled = 0;
    const flush = async (): Promise<void> => {
      const segment = done / segmentLength;
      const sealed = key.sealPart(partOf(header, segment), buffer.subarray(0, filled));
      await file.write(sealed, 0, sealed.length, headerLength + segment * sealedSegment);
      done += filled;
      filled = 0;
    };
    try {
      for await (const chunk of content) {
        for (let from = 0; from < chunk.length;) {
          const taken = Math.min(segmentLength - filled, chunk.length - from);
          if (done + filled + taken > header.length) throw new RangeError('more content than was announced');
          buffer.set(chunk.subarray(from, from + taken), filled);
          filled += taken;
          from += taken;
          if (filled === segmentLength || done + filled === header.length) await flush();
        }
      }
    } finally {
      await file.sync();
    }
    return done;
  } finally {
    await file.close();
  }
}

/**
 * The content of a sealed file in order, a segment at a time, checked before it is given out.
 *
 * @throws SealBroken where a single bit is other than it was written, or bytes lack or are left over
 */
export async function* openSealed(key: CaseKey, sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = piecesOf(sealed);
  const header = readHeader((await pieces.take(headerLength)) ?? new Uint8Array());
  const segments = segmentsOf(header.length);
  for (let segment = 0; segment < segments; segment += 1) {
    const inside = Math.min(segmentLength, header.length - segment * segmentLength);
    const bytes = await pieces.take(inside + sealOverhead);
    if (bytes === null) throw new SealBroken();
    yield key.openPart(partOf(header, segment), bytes);
  }
  if (!(await pieces.ended())) throw new SealBroken();
}

/** At once, and not whenever it is next collected: what is opened next lies in the same place, still in the cache. */
function giveBack({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}

/** Segments being read while one is opened: a disk, a thread that opens and a thread that digests then all work at once. */
const readAhead = 2;

/**
 * The same as {@link openSealed} for a file of this machine, three times as fast: the next segments are being read, each
 * into memory that is used again, while one is opened. Each is there until the next is asked for.
 *
 * @throws SealBroken
 */
export async function* openSealedFile(key: CaseKey, path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r');
  const under: Promise<Uint8Array>[] = [];
  try {
    const { header } = await progress(file);
    if ((await file.stat()).size !== sealedLength(header.length)) throw new SealBroken();
    const segments = segmentsOf(header.length);
    const rooms = Array.from({ length: Math.min(readAhead, segments) }, () => Buffer.allocUnsafeSlow(sealedSegment));
    const read = async (segment: number, room: Buffer): Promise<Uint8Array> => {
      const inside = Math.min(segmentLength, header.length - segment * segmentLength) + sealOverhead;
      for (let filled = 0; filled < inside;) {
        const at = headerLength + segment * sealedSegment + filled;
        const { bytesRead } = await file.read(room, filled, inside - filled, at);
        if (bytesRead === 0) throw new SealBroken();
        filled += bytesRead;
      }
      return room.subarray(0, inside);
    };
    const begin = (segment: number): void => {
      const room = rooms[segment % readAhead];
      if (room === undefined || segment >= segments) return;
      const reading = read(segment, room);
      // Told when its turn comes; one that is no longer waited for tells nobody.
      reading.catch(() => undefined);
      under.push(reading);
    };
    for (let segment = 0; segment < readAhead; segment += 1) begin(segment);
    for (let segment = 0; segment < segments; segment += 1) {
      const bytes = await under.shift();
      if (bytes === undefined) throw new SealBroken();
      const opened = key.openPart(partOf(header, segment), bytes);
      begin(segment + readAhead);
      yield opened;
      giveBack(opened);
    }
  } finally {
    // A file is closed only when nothing reads from it.
    await Promise.allSettled(under);
    await file.close();
  }
}

/** Cuts a stream of pieces of any length into those that are asked for; every byte is copied once. */
function piecesOf(source: AsyncIterable<Uint8Array>): {
  /** The next bytes, to be used before the next are taken; null where the stream ends before. */
  take(length: number): Promise<Uint8Array | null>;
  ended(): Promise<boolean>;
} {
  const iterator = source[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  let room = new Uint8Array();
  /** Whether there is a byte, after the next that comes where none is held. */
  const isAny = async (): Promise<boolean> => {
    while (held.length === 0) {
      const next = await iterator.next();
      if (next.done === true) return false;
      held = next.value;
    }
    return true;
  };
  return {
    async take(length) {
      if (room.length < length) room = new Uint8Array(length);
      const taken = room.subarray(0, length);
      for (let filled = 0; filled < length;) {
        if (!(await isAny())) return null;
        const part = held.subarray(0, length - filled);
        taken.set(part, filled);
        held = held.subarray(part.length);
        filled += part.length;
      }
      return taken;
    },
    ended: async () => !(await isAny()),
  };
}
