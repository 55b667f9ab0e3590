import { parentPort, workerData } from 'node:worker_threads';
import type { ByteStream } from '#platform/reading/events.ts';
import { Stopped } from '#platform/reading/stopped.ts';
import { collectDigests } from './digests.ts';
import type { ScreeningRequest } from './request.ts';
import { screen } from './screen.ts';
import type { ThreadNews, ThreadOrder, ThreadStart } from './thread.ts';

// The thread that reads, links and counts; scanning goes on on threads that it starts.
const start = workerData as ThreadStart;
const stopping = new AbortController();
const waiting = new Map<number, (chunk: Uint8Array | 'broke' | null) => void>();
const tell = (news: ThreadNews): void => parentPort?.postMessage(news, []);

/** Progress is told at most ten times a second. */
const between = 100;
let told = 0;

function streamed(stream: Omit<ByteStream, 'chunks'>, place: number): ByteStream {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const chunk = await new Promise<Uint8Array | 'broke' | null>((resolve) => {
        waiting.set(place, resolve);
        tell({ kind: 'next', place });
      });
      if (chunk === null) return;
      if (chunk === 'broke') throw new Stopped('input-output');
      yield chunk;
    }
  }
  return { ...stream, chunks: chunks() };
}

parentPort?.on('message', (order: ThreadOrder) => {
  if (order.kind === 'stop') {
    stopping.abort();
    return;
  }
  const resolve = waiting.get(order.place);
  waiting.delete(order.place);
  resolve?.(order.broke ? 'broke' : order.chunk);
});

const request: ScreeningRequest = {
  ...start,
  sources: start.sources.map((source, place) => (typeof source === 'string' ? source : streamed(source, place))),
  signal: stopping.signal,
  onProgress(progress) {
    const now = performance.now();
    if (now - told < between) return;
    told = now;
    tell({ kind: 'progress', progress });
  },
};
tell(
  start.answer === 'screening'
    ? { kind: 'screening', screening: await screen(request) }
    : { kind: 'digests', digests: await collectDigests(request) },
);
