import { createCipheriv, randomBytes } from 'node:crypto';
import { open, type FileHandle, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stopped } from './stopped.ts';

/** Bytes that can be read anywhere. Fewer than asked for: they end there. `into` may be used to hold them. */
export interface Stored {
  readonly size: number;
  readonly read: (offset: number, length: number, into?: Uint8Array) => Promise<Uint8Array>;
}

const chunkBytes = 1 << 20;

/** A file that is open. The caller closes it. */
export function storedFile(file: FileHandle, size: number): Stored {
  return {
    size,
    read: async (offset, length, into) => {
      const most = Math.max(0, Math.min(length, size - offset));
      const buffer = into === undefined || into.length < most ? new Uint8Array(most) : into.subarray(0, most);
      let filled = 0;
      while (filled < buffer.length) {
        const { bytesRead } = await file.read(buffer, filled, buffer.length - filled, offset + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    },
  };
}

/** Bytes [from, to) in order, each chunk until the next. A file that has become shorter meanwhile is said to have. */
export async function* storedChunks(stored: Stored, from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let place = from; place < to;) {
    const chunk = await stored.read(place, Math.min(chunkBytes, to - place));
    if (chunk.length === 0) throw new Stopped('input-output');
    place += chunk.length;
    yield chunk;
  }
}

/** Random access to what came as a stream. To be closed. */
export interface Spooled extends Stored {
  /** Why the stream broke off before its end, when it did; what came before can be read. */
  readonly broken: unknown;
  readonly close: () => Promise<void>;
}

const counterBytes = 16;

/** AES-256 in counter mode: any place of the file opens by itself. The key is drawn for one file and never written. */
function sealer(): (bytes: Uint8Array, offset: number) => Buffer {
  const key = randomBytes(32);
  const nonce = randomBytes(8);
  return (bytes, offset) => {
    const counter = Buffer.alloc(counterBytes);
    nonce.copy(counter);
    counter.writeBigUInt64BE(BigInt(Math.floor(offset / counterBytes)), 8);
    const cipher = createCipheriv('aes-256-ctr', key, counter);
    cipher.update(Buffer.alloc(offset % counterBytes));
    return cipher.update(bytes);
  };
}

async function writeAll(file: FileHandle, bytes: Uint8Array, offset: number): Promise<void> {
  for (let done = 0; done < bytes.length;)
    done += (await file.write(bytes, done, bytes.length - done, offset + done)).bytesWritten;
}

async function openUnnamed(folder: string): Promise<FileHandle> {
  const path = join(folder, `dengwen-${randomBytes(12).toString('hex')}`);
  const file = await open(path, 'wx+', 0o600);
  await unlink(path);
  return file;
}

/**
 * Keeps a stream so that it can be read anywhere: up to `held` bytes in memory, a longer one in a file of its owner's,
 * which is unlinked as soon as it is open and sealed under a key that only this process has. When the process ends,
 * however it ends, nothing can be read of it any more.
 */
export async function spool(chunks: AsyncIterable<Uint8Array>, held: number, folder = tmpdir()): Promise<Spooled> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let file: FileHandle | null = null;
  let broken: unknown = null;
  const seal = sealer();
  const source = chunks[Symbol.asyncIterator]();
  const next = async (): Promise<Uint8Array | null> => {
    try {
      const { done, value } = await source.next();
      return done === true ? null : value;
    } catch (error) {
      broken = error;
      return null;
    }
  };
  try {
    for (let chunk = await next(); chunk !== null; chunk = await next()) {
      if (file === null && size + chunk.length <= held) pieces.push(chunk.slice());
      else {
        if (file === null) {
          file = await openUnnamed(folder);
          const head = Buffer.concat(pieces);
          pieces.length = 0;
          await writeAll(file, seal(head, 0), 0);
        }
        await writeAll(file, seal(chunk, size), size);
      }
      size += chunk.length;
    }
  } catch (error) {
    // No room, or no folder: that is no damage of the exhibit.
    await file?.close();
    await source.return?.();
    throw error;
  }
  const kept = file;
  if (kept === null) return { ...storedBytes(Buffer.concat(pieces)), broken, close: () => Promise.resolve() };
  const sealed = storedFile(kept, size);
  return {
    size,
    broken,
    read: async (offset, length) => seal(await sealed.read(offset, length), offset),
    close: () => kept.close(),
  };
}

export function storedBytes(bytes: Uint8Array): Stored {
  const read = (offset: number, length: number): Promise<Uint8Array> =>
    Promise.resolve(bytes.subarray(offset, Math.max(offset, Math.min(bytes.length, offset + length))));
  return { size: bytes.length, read };
}
