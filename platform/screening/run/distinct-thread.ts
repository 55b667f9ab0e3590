import { Worker } from 'node:worker_threads';
import type { DistinctCounts } from '#screening/distinct/distinct.ts';
import { threadLimits } from './thread-limits.ts';

/** What a thread that counts distinct values starts with: where digests go that memory has no room for. */
export interface DistinctStart {
  readonly spillFolder: string;
}

/** Digests for it, or null when there are no more; it answers each piece with its length, and null with its counts. */
export type DistinctTask = Uint8Array<ArrayBuffer> | null;
export type DistinctNews = number | DistinctCounts;

/** Distinct values counted beside the owner of the run, so that neither waits for the other. */
export interface DistinctThread {
  /** Takes digests over: their memory moves. */
  add(digests: Uint8Array<ArrayBuffer>): void;
  /**
   * Resolves when it has not much left to do: a faster scan would only fill the memory.
   *
   * @throws what broke the thread, which takes nothing any more
   */
  ready(): Promise<void>;
  finish(): Promise<DistinctCounts>;
  close(): Promise<void>;
}

/** Bytes that may wait for it. */
const waitingBytes = 16 << 20;

export function openDistinctThread(start: DistinctStart): DistinctThread {
  const worker = new Worker(new URL('./distinct-worker.ts', import.meta.url), {
    workerData: start,
    resourceLimits: threadLimits,
  });
  const counts = Promise.withResolvers<DistinctCounts>();
  // Whoever asks for the counts hears of a defect; nobody asking is no defect of its own.
  counts.promise.catch(() => {});
  let waiting = 0;
  let broken: Error | null = null;
  let wake: (() => void) | null = null;
  const woken = (): void => {
    wake?.();
    wake = null;
  };
  worker.on('message', (news: DistinctNews) => {
    if (typeof news === 'number') waiting -= news;
    else counts.resolve(news);
    woken();
  });
  worker.on('error', (error) => {
    broken = error instanceof Error ? error : new Error('counting broke', { cause: error });
    counts.reject(broken);
    woken();
  });
  const isFull = (): boolean => waiting > waitingBytes;
  const tell = (task: DistinctTask): void => worker.postMessage(task, task === null ? [] : [task.buffer]);
  return {
    add(digests) {
      if (digests.length === 0) return;
      waiting += digests.length;
      tell(digests);
    },
    async ready() {
      for (;;) {
        if (broken !== null) throw broken;
        if (!isFull()) return;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    finish() {
      tell(null);
      return counts.promise;
    },
    async close() {
      await worker.terminate();
    },
  };
}
