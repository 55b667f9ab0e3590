import type { DocketServices } from '#domain/docket/services.ts';
import { enqueue, handle } from '#platform/store/jobs/jobs.ts';
import type { JobHandler, JobWorker } from '#platform/store/jobs/jobs.ts';
import { transact } from '#platform/store/transact.ts';
import type { Instant } from '#words/instant.ts';

/** Work of the platform itself that comes again and again. */
export interface Recurring {
  readonly task: string;
  /** It may be done again after a failure, and by any server process. */
  run(): Promise<unknown>;
  /** When it is due after this instant. */
  next(now: Instant): Instant;
}

/**
 * Does what recurs, and what acts leave behind, by whichever server process is free. Each job enqueues its next before it ends; jobs of one key
 * that wait are one, so many servers keep one chain.
 */
export async function keepUp(
  docket: Pick<DocketServices, 'store' | 'now'>,
  recurring: readonly Recurring[],
  /** Jobs that acts leave behind. */
  tasks: Readonly<Record<string, JobHandler>>,
  onFault: (line: string) => void,
): Promise<JobWorker> {
  const enqueueNext = ({ task, next }: Recurring): Promise<void> =>
    transact(docket.store, { system: true }, (tx) =>
      enqueue(tx, { task, payload: null, key: task, at: next(docket.now()) }),
    );
  const worker = await handle(
    docket.store.url,
    {
      ...tasks,
      ...Object.fromEntries(
        recurring.map((one) => [
          one.task,
          async () => {
            await one.run();
            await enqueueNext(one);
          },
        ]),
      ),
    },
    (failed, attempt, error) =>
      onFault(`job ${failed} attempt ${attempt}: ${error instanceof Error ? error.name : 'fault'}`),
  );
  for (const one of recurring) await enqueueNext(one);
  return worker;
}
