import { Worker } from 'node:worker_threads';
import { addCounts } from '#screening/counts.ts';
import type { BlockYield, Dialect, ScanCounts } from '#screening/scanner.ts';
import { startEngine } from './engine.ts';
import type { ScanNews, ScanTask, WorkerStart } from './scan-task.ts';
import { letGo } from './let-go.ts';
import { threadLimits } from './thread-limits.ts';
import { isUnreadable, openStretchReader } from './stretch.ts';
import type { Mended, Stretch } from './stretch.ts';

/** What a piece of a stretch held. */
export interface Scanned extends BlockYield {
  readonly bytes: number;
}

/** Who hears what becomes of each stretch. `Part` is whatever the caller told of it. */
export interface Hearer<Part> {
  /** A piece of a stretch; what is given lies there until this returns. */
  scanned(scanned: Scanned, part: Part): void;
  done(mended: Mended, part: Part): void;
  /** A plain file could not be read where it was being scanned. */
  unreadable(part: Part): void;
}

/** Engines at work. Stretches are taken in order and may end in any; sums do not depend on it. */
export interface ScanPool<Part> {
  /** What follows is a table of this dialect, or plain lines. */
  read(dialect: Dialect | null): void;
  /**
   * Resolves when another stretch can be taken; this one is then under way, and the hearer hears of it later. The memory
   * of a block moves to the pool.
   */
  scan(stretch: Stretch, part: Part): Promise<void>;
  /** Resolves when nothing is under way. */
  settle(): Promise<void>;
  /** Everything counted since the pool was opened. */
  counts(): Promise<ScanCounts>;
  close(): Promise<void>;
}

/** Stretches that a thread has at once: the one it scans, and some that wait, so that it goes on while the owner is busy. */
const ahead = 4;

/**
 * @param threads how many threads scan beside the caller's; 0 scans on the caller's own
 * @throws whatever broke an engine: a defect, never the data's doing
 */
export async function openScanPool<Part>(
  start: WorkerStart,
  threads: number,
  hearer: Hearer<Part>,
): Promise<ScanPool<Part>> {
  return threads === 0 ? onThisThread(start, hearer) : onThreads(start, threads, hearer);
}

async function onThisThread<Part>({ engine, order, core }: WorkerStart, hearer: Hearer<Part>): Promise<ScanPool<Part>> {
  const scanner = await startEngine(engine, order, core);
  const reader = openStretchReader();
  return {
    read: (dialect) => scanner.read(dialect),
    async scan(stretch, part) {
      try {
        const mended = reader.each(stretch, ({ bytes, goesOn }) =>
          hearer.scanned({ ...scanner.scan(bytes, goesOn), bytes: bytes.length }, part),
        );
        hearer.done(mended, part);
      } catch (error) {
        if (!isUnreadable(error)) throw error;
        hearer.unreadable(part);
      }
      if (stretch.kind === 'block') letGo(stretch.bytes.buffer);
      // The caller's other work, and its cancelling, gets a turn between stretches.
      await new Promise(setImmediate);
    },
    settle: () => Promise.resolve(),
    counts: () => Promise.resolve(scanner.counts()),
    close() {
      reader.close();
      return Promise.resolve();
    },
  };
}

/** A thread and the parts of what it has under way, in order. */
interface Thread<Part> {
  readonly worker: Worker;
  readonly underWay: (Part | 'counts')[];
}

function onThreads<Part>(start: WorkerStart, count: number, hearer: Hearer<Part>): ScanPool<Part> {
  let broken: Error | null = null;
  let wake: (() => void) | null = null;
  const counted: ScanCounts[] = [];
  const hear = (underWay: Thread<Part>['underWay'], news: ScanNews): void => {
    const part = news.kind === 'piece' ? underWay[0] : underWay.shift();
    if (news.kind === 'counts') counted.push(news.counts);
    else if (part === undefined || part === 'counts') throw new RangeError('an answer to nothing');
    else if (news.kind === 'piece') {
      hearer.scanned(news, part);
      letGo(news.tuples.buffer);
      letGo(news.digests.buffer);
    } else if (news.kind === 'done') hearer.done(news, part);
    else hearer.unreadable(part);
  };
  const breaks = (error: unknown): void => {
    broken ??= error instanceof Error ? error : new Error('an engine broke', { cause: error });
    wake?.();
  };
  const threads = Array.from({ length: count }, (): Thread<Part> => {
    const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), {
      workerData: start,
      resourceLimits: threadLimits,
    });
    const underWay: Thread<Part>['underWay'] = [];
    worker.on('message', (news: ScanNews) => {
      try {
        hear(underWay, news);
      } catch (error) {
        breaks(error);
      }
      wake?.();
    });
    worker.on('error', breaks);
    return { worker, underWay };
  });
  const tell = ({ worker, underWay }: Thread<Part>, task: ScanTask, part?: Part | 'counts'): void => {
    if (part !== undefined) underWay.push(part);
    worker.postMessage(task, task.kind === 'block' ? [task.bytes.buffer] : []);
  };
  const until = async <T>(found: () => T | undefined): Promise<T> => {
    for (;;) {
      if (broken !== null) throw broken;
      const one = found();
      if (one !== undefined) return one;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const settle = (): Promise<true> =>
    until(() => (threads.every(({ underWay }) => underWay.length === 0) ? true : undefined));
  return {
    read(dialect) {
      for (const thread of threads) tell(thread, { kind: 'read', dialect });
    },
    async scan(stretch, part) {
      const free = await until(() =>
        threads
          .filter(({ underWay }) => underWay.length < ahead)
          .toSorted((one, other) => one.underWay.length - other.underWay.length)
          .at(0),
      );
      tell(free, stretch, part);
    },
    async settle() {
      await settle();
    },
    async counts() {
      await settle();
      for (const thread of threads) tell(thread, { kind: 'counts' }, 'counts');
      await settle();
      return addCounts(counted.splice(0));
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
