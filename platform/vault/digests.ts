import { Worker } from 'node:worker_threads';

/** What a content is known by: bytes, and both digests in 64 hexadecimal digits. */
export interface ContentDigests {
  readonly size: number;
  readonly sha256: string;
  readonly sm3: string;
}

/** Pieces that a thread may lag behind before the source waits for it. */
const mostWaiting = 8;

/** One digest in the making. Every piece is answered by the thread, so that few are held at a time. */
class DigestThread {
  private readonly worker: Worker;
  private readonly finished = Promise.withResolvers<string>();
  private waiting = 0;
  private wake: () => void = () => undefined;

  constructor(algorithm: 'sha256' | 'sm3') {
    this.worker = new Worker(new URL('./digest-worker.ts', import.meta.url), { workerData: algorithm });
    this.worker.on('message', (answer: string | null) => {
      if (answer === null) this.waiting -= 1;
      else this.finished.resolve(answer);
      this.wake();
    });
    this.worker.on('error', (error) => {
      this.finished.reject(error);
      this.wake();
    });
    // Told to whoever waits for the digest; a source that breaks off first waits for none.
    this.finished.promise.catch(() => undefined);
  }

  async put(piece: Uint8Array<ArrayBuffer>): Promise<void> {
    this.waiting += 1;
    this.worker.postMessage(piece, [piece.buffer]);
    if (this.waiting <= mostWaiting) return;
    const answered = Promise.withResolvers<void>();
    this.wake = answered.resolve;
    await answered.promise;
  }

  digest(): Promise<string> {
    this.worker.postMessage(null, []);
    return this.finished.promise;
  }

  end(): Promise<number> {
    return this.worker.terminate();
  }
}

/** Both digests of a content of any size, each on a thread of its own, while others are served. */
export async function digestsOf(content: AsyncIterable<Uint8Array>): Promise<ContentDigests> {
  const threads = { sha256: new DigestThread('sha256'), sm3: new DigestThread('sm3') };
  try {
    let size = 0;
    for await (const piece of content) {
      size += piece.length;
      await Promise.all([threads.sha256.put(new Uint8Array(piece)), threads.sm3.put(new Uint8Array(piece))]);
    }
    const [sha256, sm3] = await Promise.all([threads.sha256.digest(), threads.sm3.digest()]);
    return { size, sha256, sm3 };
  } finally {
    await Promise.all([threads.sha256.end(), threads.sm3.end()]);
  }
}
