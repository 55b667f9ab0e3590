import { parentPort, workerData } from 'node:worker_threads';
import { createDistinct } from '#screening/distinct/distinct.ts';
import { openSpill } from '../spill/file.ts';
import type { DistinctNews, DistinctStart, DistinctTask } from './distinct-thread.ts';
import { letGo } from './let-go.ts';
import { spillOr } from './no-spill.ts';

// Counts distinct values on a thread of its own.
const { spillFolder } = workerData as DistinctStart;
const distinct = createDistinct(spillOr(openSpill(spillFolder)));
const tell = (news: DistinctNews): void => parentPort?.postMessage(news, []);

parentPort?.on('message', (digests: DistinctTask) => {
  if (digests === null) tell(distinct.finish());
  else {
    const { length } = digests;
    distinct.add(digests);
    letGo(digests.buffer);
    tell(length);
  }
});
