import { hashFile } from '#apps/web/evidence/hash-file.ts';
import type { HashNews, HashOrder } from '#apps/web/evidence/hash-worker.ts';
import type { PeerNews, PeerOrder } from './peer-worker.ts';

/** One taking of digests in this browser. */
export interface Taken {
  readonly seconds: number;
  readonly digests: readonly string[];
}

function chosen(): File {
  const file = document.querySelector('input')?.files?.[0];
  if (file === undefined) throw new Error('no file was chosen');
  return file;
}

/** One digest by the worker of the pages, from its start to the digest. */
function byOurWorker(algorithm: HashOrder['algorithm']): Promise<Taken> {
  const began = performance.now();
  const worker = new Worker(new URL('../../apps/web/evidence/hash-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Taken>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<HashNews>) => {
      if (data.kind === 'digest') resolve({ seconds: (performance.now() - began) / 1000, digests: [data.digest] });
      else if (data.kind === 'unreadable') reject(new Error('unreadable'));
    });
    worker.addEventListener('error', () => reject(new Error('the worker failed')));
    worker.postMessage({ algorithm, file: chosen() } satisfies HashOrder, {});
  }).finally(() => worker.terminate());
}

/** Both digests as the pages take them of an exhibit. */
async function byOurPages(): Promise<Taken> {
  const began = performance.now();
  const { sha256, sm3 } = await hashFile(chosen(), () => undefined);
  return { seconds: (performance.now() - began) / 1000, digests: [sha256, sm3] };
}

/** Bare libraries, each in a worker of its own; they begin together once all have the file in memory. */
async function byPeers(...peers: readonly PeerOrder['peer'][]): Promise<Taken> {
  const workers = peers.map(() => new Worker(new URL('./peer-worker.ts', import.meta.url), { type: 'module' }));
  const next = (worker: Worker): Promise<PeerNews> =>
    new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<PeerNews>) => resolve(data), { once: true });
      worker.addEventListener('error', () => reject(new Error('the worker failed')), { once: true });
    });
  try {
    const ready = Promise.all(workers.map(next));
    for (const [place, worker] of workers.entries())
      worker.postMessage({ peer: peers[place] ?? 'noble-sha256', file: chosen() } satisfies PeerOrder, {});
    await ready;
    const began = performance.now();
    const done = Promise.all(workers.map(next));
    for (const worker of workers) worker.postMessage('begin', {});
    const digests = (await done).map((news) => news ?? '');
    return { seconds: (performance.now() - began) / 1000, digests };
  } finally {
    for (const worker of workers) worker.terminate();
  }
}

Object.assign(globalThis, { byOurWorker, byOurPages, byPeers });
