import { Worker } from 'node:worker_threads';
import type { Screening } from '#screening/report.ts';
import type { ByteStream } from '#platform/reading/events.ts';
import type { DigestSets } from './digests.ts';
import type { ScreeningProgress, ScreeningRequest } from './request.ts';

/** What the thread starts with: the request without what cannot be sent, streams by their place. */
export type ThreadStart = Omit<ScreeningRequest, 'sources' | 'signal' | 'onProgress' | 'linker'> & {
  readonly sources: readonly (string | Omit<ByteStream, 'chunks'>)[];
  /** What is asked for: the report, or what the data set can be compared by. */
  readonly answer: 'screening' | 'digests';
};

/** What the thread says: it wants the next chunk of the stream at a place, how far it is, and its answer. */
export type ThreadNews =
  | { readonly kind: 'next'; readonly place: number }
  | { readonly kind: 'progress'; readonly progress: ScreeningProgress }
  | ThreadAnswer;

/** What it ends with. */
export type ThreadAnswer =
  | { readonly kind: 'screening'; readonly screening: Screening }
  | { readonly kind: 'digests'; readonly digests: DigestSets };

/** What it is told: a chunk (null: the stream has ended or broke off), and to stop. */
export type ThreadOrder =
  | {
      readonly kind: 'chunk';
      readonly place: number;
      readonly chunk: Uint8Array<ArrayBuffer> | null;
      readonly broke: boolean;
    }
  | { readonly kind: 'stop' };

/**
 * Screens on a thread of its own, and on others that it starts: reading, linking and counting leave the caller's event
 * loop free. Chunks of a stream are asked for one at a time.
 *
 * @throws whatever broke the thread: a defect, or a spill folder that cannot be written
 */
export async function screenOnThread(request: ScreeningRequest): Promise<Screening> {
  const answer = await onThread(request, 'screening');
  if (answer.kind !== 'screening') throw new RangeError('an answer to another question');
  return answer.screening;
}

/**
 * The digests of a data set under the request's key, read on a thread of its own (digests.ts).
 *
 * @throws as `screenOnThread`, and where it was cancelled
 */
export async function digestsOnThread(request: ScreeningRequest): Promise<DigestSets> {
  const answer = await onThread(request, 'digests');
  if (answer.kind !== 'digests') throw new RangeError('an answer to another question');
  if (request.signal?.aborted === true) throw new Error('the digests were not wanted any more');
  return answer.digests;
}

async function onThread(request: ScreeningRequest, answer: ThreadStart['answer']): Promise<ThreadAnswer> {
  const { sources, signal, onProgress, linker, ...rest } = request;
  if (linker !== undefined) throw new RangeError('tuples are not handed out of a thread');
  const start: ThreadStart = {
    ...rest,
    answer,
    sources: sources.map((source) => (typeof source === 'string' ? source : { name: source.name, size: source.size })),
  };
  const streams = sources.map((source) => (typeof source === 'string' ? null : source.chunks[Symbol.asyncIterator]()));
  const worker = new Worker(new URL('./screen-thread.ts', import.meta.url), { workerData: start });
  const { promise, resolve, reject } = Promise.withResolvers<ThreadAnswer>();
  const tell = (order: ThreadOrder, moved: readonly ArrayBuffer[] = []): void => worker.postMessage(order, [...moved]);
  const next = async (place: number): Promise<void> => {
    try {
      const step = await streams[place]?.next();
      // A copy, since what a stream gives is its own; not `slice`, which of a Buffer is a view.
      const chunk = step === undefined || step.done === true ? null : new Uint8Array(step.value);
      tell({ kind: 'chunk', place, chunk, broke: false }, chunk === null ? [] : [chunk.buffer]);
    } catch {
      // Whatever ended the stream (a seal that does not hold, a store out of reach), the rest of it is not read, and that is said.
      tell({ kind: 'chunk', place, chunk: null, broke: true });
    }
  };
  worker.on('message', (news: ThreadNews) => {
    if (news.kind === 'next') void next(news.place);
    else if (news.kind === 'progress') onProgress?.(news.progress);
    else resolve(news);
  });
  worker.on('error', reject);
  worker.on('exit', () => reject(new Error('the screening thread ended without an answer')));
  const stop = (): void => tell({ kind: 'stop' });
  signal?.addEventListener('abort', stop);
  if (signal?.aborted === true) stop();
  try {
    return await promise;
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
    for (const stream of streams) await stream?.return?.();
  }
}
