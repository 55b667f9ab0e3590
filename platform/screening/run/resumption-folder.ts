import { mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { noting, ResumptionFailure } from './resumption-failure.ts';

/** All that a resumption puts into its folder. */
const names = ['mark.json', 'mark.json.new', 'tuples', 'digests', 'in-use'] as const;

/** A folder that one run at a time writes into. */
export interface ResumptionFolder {
  readonly path: (name: (typeof names)[number]) => string;
  /** Another run may use it. */
  release(): void;
  /** Removes what a resumption put there, and the folder where that was all. */
  remove(): void;
}

/**
 * Takes a folder for one run, and makes it where it is missing. A folder of somebody's own is refused before anything in
 * it is touched: its files might have our names.
 *
 * @throws ResumptionFailure
 */
export function takeFolder(folder: string): ResumptionFolder {
  noting(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  const ours: ReadonlySet<string> = new Set(names);
  // What a desktop leaves in every folder begins with a dot.
  if (noting(() => readdirSync(folder)).some((name) => !ours.has(name) && !name.startsWith('.')))
    throw new ResumptionFailure('other-files');
  const path = (name: (typeof names)[number]): string => join(folder, name);
  const lock = lockOf(path('in-use'));
  return {
    path,
    release: () => lock.close(),
    remove() {
      try {
        for (const name of names) rmSync(path(name), { force: true });
        rmdirSync(folder);
      } catch {
        // Something else came to lie there meanwhile, and is none of ours; or what was ours cannot be removed. The report
        // is made, and whoever runs the same again from what stays gets the same.
      }
    },
  };
}

/** The system lets go a lock of SQLite's with the process that has it, however that ends: a killed run blocks nobody. */
function lockOf(path: string): DatabaseSync {
  let lock: DatabaseSync | null = null;
  try {
    lock = new DatabaseSync(path);
    // No journal beside it: nothing is ever written.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    const code = error instanceof Error && 'errcode' in error ? error.errcode : null;
    if (code === null) throw error;
    throw new ResumptionFailure(code === busy ? 'in-use' : code === full ? 'disk-full' : 'input-output');
  }
}

/** SQLite's result codes SQLITE_BUSY and SQLITE_FULL. */
const busy = 5;
const full = 13;
