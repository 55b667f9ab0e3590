import type { HashNews, HashOrder } from './hash-worker.ts';

/** Both digests of a file, 64 hexadecimal digits each. */
export interface Digests {
  readonly sha256: string;
  readonly sm3: string;
}

/** The file was changed or taken away after it was chosen. */
export class FileUnreadable extends Error {
  override readonly name = 'FileUnreadable';
}

function digestOf(
  order: HashOrder,
  onProgress: (done: number) => void,
  signal: AbortSignal | undefined,
): Promise<string> {
  const worker = new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  worker.addEventListener('message', ({ data }: MessageEvent<HashNews>) => {
    if (data.kind === 'progress') onProgress(data.done);
    else if (data.kind === 'digest') resolve(data.digest);
    else reject(new FileUnreadable(order.algorithm));
  });
  worker.addEventListener('error', () => reject(new FileUnreadable(order.algorithm)));
  signal?.addEventListener('abort', () => reject(signal.reason));
  worker.postMessage(order, {});
  return promise.finally(() => worker.terminate());
}

/** Takes both digests of a file on this machine, each in a worker of its own; no byte leaves it. */
export async function hashFile(file: Blob, onProgress: (done: number) => void, signal?: AbortSignal): Promise<Digests> {
  const done = { sha256: 0, sm3: 0 };
  const take = (algorithm: 'sha256' | 'sm3'): Promise<string> =>
    digestOf(
      { algorithm, file },
      (bytes) => {
        done[algorithm] = bytes;
        onProgress(Math.min(done.sha256, done.sm3));
      },
      signal,
    );
  const [sha256, sm3] = await Promise.all([take('sha256'), take('sm3')]);
  return { sha256, sm3 };
}
