import { Worker } from 'node:worker_threads';
import type { DigestOrder, DigestPiece } from './digest-worker.ts';

/** What a content is known by: bytes, and both digests in 64 hexadecimal digits. */
export interface ContentDigests {
  readonly size: number;
  readonly sha256: string;
  readonly sm3: string;
}

/** Pieces under way at a time, and the longest: they lie in memory that all threads share, so that none is copied twice. */
const places = 8;
const placeLength = 1 << 20;

/** One digest in the making on a thread of its own. Every piece is answered, so that its place is known to be free. */
class DigestThread {
  private readonly worker: Worker;
  private readonly finished = Promise.withResolvers<string>();
  private taken = 0;
  private wake: () => void = () => undefined;

  constructor(order: DigestOrder) {
    this.worker = new Worker(new URL('./digest-worker.ts', import.meta.url), { workerData: order });
    this.worker.on('message', (answer: string | null) => {
      if (answer !== null) return this.finished.resolve(answer);
      this.taken += 1;
      this.wake();
    });
    this.worker.on('error', (error) => this.finished.reject(error));
    // Told to whoever waits; a source that breaks off first waits for none.
    this.finished.promise.catch(() => undefined);
  }

  /** Waits until this many pieces have been taken. @throws what stopped the thread */
  async hasTaken(pieces: number): Promise<void> {
    while (this.taken < pieces) {
      const answered = Promise.withResolvers<void>();
      this.wake = answered.resolve;
      await Promise.race([answered.promise, this.finished.promise]);
    }
  }

  put(piece: DigestPiece): void {
    this.worker.postMessage(piece, []);
  }

  digest(): Promise<string> {
    this.worker.postMessage(null, []);
    return this.finished.promise;
  }

  end(): Promise<number> {
    return this.worker.terminate();
  }
}

/** Digests of a content of any size, each on a thread of its own, in the order asked for, while others are served. */
export async function digestsBy(
  algorithms: readonly DigestOrder['algorithm'][],
  content: AsyncIterable<Uint8Array>,
): Promise<{ readonly size: number; readonly digests: readonly string[] }> {
  const memory = new Uint8Array(new SharedArrayBuffer(places * placeLength));
  const threads = algorithms.map((algorithm) => new DigestThread({ algorithm, memory }));
  try {
    let [size, pieces] = [0, 0];
    for await (const chunk of content) {
      for (let from = 0; from < chunk.length; from += placeLength) {
        const piece = chunk.subarray(from, from + placeLength);
        // The piece that lay here before must have been taken by everybody.
        await Promise.all(threads.map((thread) => thread.hasTaken(pieces - places + 1)));
        const at = (pieces % places) * placeLength;
        memory.set(piece, at);
        for (const thread of threads) thread.put({ at, length: piece.length });
        pieces += 1;
        size += piece.length;
      }
    }
    return { size, digests: await Promise.all(threads.map((thread) => thread.digest())) };
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** Both digests of a content of any size. */
export async function digestsOf(content: AsyncIterable<Uint8Array>): Promise<ContentDigests> {
  const { size, digests } = await digestsBy(['sha256', 'sm3'], content);
  const [sha256, sm3] = digests;
  if (sha256 === undefined || sm3 === undefined) throw new RangeError('two digests');
  return { size, sha256, sm3 };
}
