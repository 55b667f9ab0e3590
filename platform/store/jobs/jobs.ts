import { Pool } from 'pg';
import { Logger, makeWorkerUtils, run, type Runner, type TaskList } from 'graphile-worker';
import type { Json } from '#words/canonical.ts';
import type { Instant } from '#words/instant.ts';
import type { Transaction } from '../transact.ts';

/** A job to be done after an act, by whichever server process is free. */
export interface Job {
  readonly task: string;
  /** Identifiers only: the queue is no place for personal data. */
  readonly payload: Json;
  /** Jobs of the same key that wait are one. */
  readonly key?: string;
  /** Not before this instant. */
  readonly at?: Instant;
}

/** Enqueues in the act's own transaction: an act rolled back leaves no job. */
export async function enqueue(tx: Transaction, job: Job): Promise<void> {
  await tx.query('SELECT enqueue_job($1, $2, $3, $4)', [
    job.task,
    JSON.stringify(job.payload),
    job.key ?? null,
    job.at ?? null,
  ]);
}

/** What does a task. It may be called again with the same payload after a failure: it must bear that. */
export type JobHandler = (payload: unknown) => Promise<void>;

export interface JobWorker {
  /** Waits for the jobs under way, then ends. */
  stop(): Promise<void>;
}

/** graphile-worker's own log may quote payloads; ours is by allow-list, so nothing of it is written. */
const quiet = new Logger(() => () => undefined);

/** Makes or brings up to date the queue's own tables. */
export async function prepareJobs(url: string): Promise<void> {
  const utils = await makeWorkerUtils({ connectionString: url, logger: quiet });
  try {
    await utils.migrate();
  } finally {
    await utils.release();
  }
}

/**
 * Does jobs until it is stopped. Jobs belong to the coordinator (citus.md 3), so the URL is the one the server uses.
 *
 * @param onFailure told which task failed and after which attempt; the payload is not told
 */
export async function handle(
  url: string,
  handlers: Readonly<Record<string, JobHandler>>,
  onFailure: (task: string, attempt: number, error: unknown) => void,
): Promise<JobWorker> {
  const taskList: TaskList = Object.fromEntries(
    Object.entries(handlers).map(([task, handler]) => [task, (payload: unknown) => handler(payload)]),
  );
  // A pool of our own: the library neither waits for the end of its own nor listens to it while it ends.
  const pool = new Pool({ connectionString: url, max: 4, application_name: 'dengwen jobs' });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined));
  const runner: Runner = await run({ pgPool: pool, taskList, concurrency: 2, noHandleSignals: true, logger: quiet });
  runner.events.on('job:error', ({ job, error }) => onFailure(job.task_identifier, job.attempts, error));
  return {
    async stop() {
      await runner.stop();
      await pool.end();
    },
  };
}
