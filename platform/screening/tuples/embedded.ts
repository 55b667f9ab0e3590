import { fork } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usualLimits } from './database.ts';
import type { TupleDatabase, TupleLimits } from './database.ts';
import { problemOf, TupleProblem } from './problem.ts';

/** What is said to the child, and what it answers. */
export interface EmbeddedOrder {
  readonly number: number;
  readonly statement: string;
}
export type EmbeddedAnswer =
  | { readonly number: number; readonly rows: string }
  | { readonly number: number; readonly engineCode: number | null };

/** How the child ends where the engine does not open its folder, as when another process has it open. */
export const exitNotOpened = 76;

/** The entry file of chdb under this folder's node_modules; null where it is not installed. */
export function findChdb(folder: string): string | null {
  try {
    return createRequire(join(folder, 'from.js')).resolve('chdb');
  } catch {
    return null;
  }
}

export interface EmbeddedOptions {
  /** The folder whose node_modules have chdb. */
  readonly chdb: string;
  /** Where what goes with it lies while it is open; the system's temporary folder unless told. */
  readonly folder?: string;
  /** A folder in which its data stays, made where it is missing; absent: gone when it is closed. One process at a time. */
  readonly keptIn?: string;
  readonly limits?: TupleLimits;
}

interface Pending {
  readonly resolve: (rows: string) => void;
  readonly reject: (problem: TupleProblem) => void;
}

/**
 * ClickHouse in a process of its own: whatever it dies of, this one lives and is told. Its data is in a folder of the
 * owner only, and gone when it is closed unless it is kept.
 *
 * @throws TupleProblem where chdb is not installed
 */
export function openEmbedded(options: EmbeddedOptions): TupleDatabase {
  const entry = findChdb(options.chdb);
  if (entry === null) throw new TupleProblem('not-installed');
  const folder = mkdtempSync(join(options.folder ?? tmpdir(), 'dengwen-tuples-'));
  chmodSync(folder, 0o700);
  if (options.keptIn !== undefined) mkdirSync(options.keptIn, { recursive: true, mode: 0o700 });
  const limits = options.limits ?? usualLimits;
  const child = fork(
    join(import.meta.dirname, 'embedded-child.ts'),
    [entry, options.keptIn ?? join(folder, 'data'), JSON.stringify(limits), folder],
    // Nothing of our environment, which may hold keys, is the engine's business.
    { env: {}, stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] },
  );
  const pending = new Map<number, Pending>();
  let last = 0;
  let dead = false;
  const ended = new Promise<void>((resolve) => {
    const die = (exit: unknown): void => {
      dead = true;
      const code = exit === exitNotOpened ? 'not-opened' : 'engine-died';
      for (const { reject } of pending.values()) reject(new TupleProblem(code));
      pending.clear();
      resolve();
    };
    child.on('exit', die);
    child.on('error', die);
  });
  child.on('message', (answer: EmbeddedAnswer) => {
    const waiting = pending.get(answer.number);
    pending.delete(answer.number);
    if ('rows' in answer) waiting?.resolve(answer.rows);
    else waiting?.reject(answer.engineCode === null ? new TupleProblem('refused') : problemOf(answer.engineCode));
  });

  const say = (statement: string): Promise<string> =>
    new Promise((resolve, reject) => {
      if (dead) {
        reject(new TupleProblem('engine-died'));
        return;
      }
      last += 1;
      pending.set(last, { resolve, reject });
      const order: EmbeddedOrder = { number: last, statement };
      child.send(order, (error) => {
        if (error !== null) pending.get(order.number)?.reject(new TupleProblem('engine-died'));
      });
    });

  return {
    async run(statement) {
      await say(statement);
    },
    async rows(statement) {
      const text = await say(statement);
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line): Readonly<Record<string, unknown>> => JSON.parse(line));
    },
    async arrive(records) {
      const file = join(folder, `arrival-${last}.bin`);
      writeFileSync(file, records, { mode: 0o600 });
      try {
        await say(
          `INSERT INTO arrival SELECT * FROM file('${file.replaceAll("'", "\\'")}', 'RowBinary', '${columns}')`,
        );
      } finally {
        rmSync(file);
      }
    },
    async close() {
      // What was answered is on the disk, and the rest is not wanted: nothing has to be closed in order.
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const columns = 'exhibit UInt32, row UInt64, identity UInt64, mobile UInt64, email UInt64, bits UInt32';
