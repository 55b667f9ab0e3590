import { enterReadings, hourAfter } from '#domain/docket/readings.ts';
import type { DocketServices } from '#domain/docket/services.ts';
import { enqueue, handle } from '#platform/store/jobs/jobs.ts';
import type { JobWorker } from '#platform/store/jobs/jobs.ts';
import { transact } from '#platform/store/transact.ts';

const task = 'enter-readings';

/**
 * What has to be done each hour, by whichever server process is free: the readings of the hour that ended are entered.
 * The job enqueues the next before it ends; jobs of one key that wait are one, so many servers keep one chain.
 */
export async function everyHour(docket: DocketServices, onFault: (line: string) => void): Promise<JobWorker> {
  const next = (): Promise<void> =>
    transact(docket.store, { system: true }, (tx) =>
      enqueue(tx, { task, payload: null, key: task, at: hourAfter(docket.now()) }),
    );
  const worker = await handle(
    docket.store.url,
    {
      [task]: async () => {
        await enterReadings(docket);
        await next();
      },
    },
    (failed, attempt, error) =>
      onFault(`job ${failed} attempt ${attempt}: ${error instanceof Error ? error.name : 'fault'}`),
  );
  await next();
  return worker;
}
