import { constants, crc32, createInflateRaw, createZstdDecompress } from 'node:zlib';
import type { Feed } from '../feed.ts';
import { Stopped } from '../stopped.ts';

/** Input given at a time: it can become a thousand times as much. */
const sliceBytes = 16 << 10;
const outBytes = 64 << 10;
/** 128 MiB of memory: what zstd itself takes unasked. */
const windowLog = 27;

export type Packing = 'deflate' | 'zstd';

/** How a packed stream ended. */
export interface Unpacked {
  /** It came to its own end; else the input ended before. */
  readonly whole: boolean;
  readonly crc32: number;
  readonly bytes: number;
}

type Engine = ReturnType<typeof createInflateRaw> | ReturnType<typeof createZstdDecompress>;

function engineOf(packing: Packing): Engine {
  if (packing === 'deflate') return createInflateRaw({ chunkSize: outBytes });
  return createZstdDecompress({ chunkSize: outBytes, params: { [constants.ZSTD_d_windowLogMax]: windowLog } });
}

/** The engine's answers, turned from events into waiting. */
interface Run {
  readonly engine: Engine;
  readonly out: Buffer[];
  readonly stopped: Promise<'end' | 'error'>;
}

function begin(packing: Packing): Run {
  const engine = engineOf(packing);
  const out: Buffer[] = [];
  engine.on('data', (bytes: Buffer) => out.push(bytes));
  const { promise: stopped, resolve } = Promise.withResolvers<'end' | 'error'>();
  engine.once('end', () => resolve('end'));
  engine.once('error', () => resolve('error'));
  return { engine, out, stopped };
}

const write = ({ engine, stopped }: Run, bytes: Uint8Array): Promise<'end' | 'error' | 'taken'> =>
  Promise.race([
    stopped,
    new Promise<'taken' | 'error'>((resolve) => {
      engine.write(bytes, (error) => resolve(error == null ? 'taken' : 'error'));
    }),
  ]);

/** Whether a zstd stream whose input is used up stands between two frames. */
async function endsWhole({ engine, stopped }: Run): Promise<boolean> {
  engine.end();
  return (await stopped) === 'end';
}

/**
 * Unpacks one stream and stops behind it: the bytes after it go back to the feed. What can be unpacked comes out before
 * damage is said.
 *
 * @throws Stopped `damaged` where the stream contradicts itself
 */
export async function* unpack(packing: Packing, feed: Feed): AsyncGenerator<Uint8Array, Unpacked> {
  const run = begin(packing);
  let crc = 0;
  let bytes = 0;
  let given = 0;
  try {
    for (;;) {
      const slice = await feed.some(sliceBytes);
      if (slice === null) {
        const whole = packing === 'zstd' && (await endsWhole(run));
        for (const piece of run.out.splice(0)) {
          bytes += piece.length;
          yield piece;
        }
        return { whole, crc32: crc, bytes };
      }
      // The engine reads it on another thread, while the feed's buffer may be used again.
      const how = await write(run, slice);
      given += slice.length;
      for (const piece of run.out.splice(0)) {
        crc = packing === 'deflate' ? crc32(piece, crc) : 0;
        bytes += piece.length;
        yield piece;
      }
      if (how === 'error') throw new Stopped('damaged');
      const unused = given - run.engine.bytesWritten;
      if (unused > 0) {
        feed.putBack(slice.subarray(slice.length - unused));
        return { whole: true, crc32: crc, bytes };
      }
    }
  } finally {
    run.engine.destroy();
  }
}
