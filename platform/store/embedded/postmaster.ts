import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What a running server writes into `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
  readonly port: number;
  readonly ready: boolean;
}

/** Reads `postmaster.pid`; null when there is none or it is still being written. */
export function readPostmaster(database: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(join(database, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  return {
    pid,
    port: Number(lines[3] ?? '') || 5432,
    socketFolder: lines[4] ?? '',
    ready: (lines[7] ?? '').trim() === 'ready',
  };
}

/** Whether a process lives; a zombie, which still answers to signal 0, does not. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may itself hold a parenthesis; the state follows the last one.
    const state = status.slice(status.lastIndexOf(')') + 2, status.lastIndexOf(')') + 3);
    return state !== 'Z' && state !== 'X';
  } catch {
    return true;
  }
}

/** On Linux: processes whose working folder is the database, that is the server and its children. */
function processesIn(database: string): number[] {
  const folder = realpathSync(database);
  const found: number[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      if (readlinkSync(`/proc/${name}/cwd`) === folder && lives(Number(name))) found.push(Number(name));
    } catch {
      // Gone meanwhile, or another user's.
    }
  }
  return found;
}

/**
 * The socket and its own lock file, which names the same dead process: PostgreSQL refuses to start over a zombie's here
 * too. The folder holds the sockets of this database alone.
 */
function clearSocket(folder: string): void {
  if (folder === '' || !existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (name.startsWith('.s.PGSQL.')) rmSync(join(folder, name), { force: true });
}

/**
 * Removes a pid file that names a process which is dead, a zombie, or not a server of this folder: PostgreSQL
 * itself refuses to start over a zombie's, and over a number that the system has given to another process.
 *
 * Children of a killed server may live a moment longer; two servers over one folder would destroy it, so the file
 * goes only after the last of them has ended. Where `/proc` is absent the file is left to PostgreSQL's own check.
 *
 * @returns whether the folder is free for a new server
 */
export async function clearStalePidFile(database: string, patience: number = 10_000): Promise<boolean> {
  const postmaster = readPostmaster(database);
  if (postmaster === null || !existsSync('/proc/self/cwd')) return true;
  for (let waited = 0; waited <= patience; waited += 50) {
    const left = processesIn(database);
    if (left.includes(postmaster.pid)) return false;
    if (left.length === 0) {
      clearSocket(postmaster.socketFolder);
      rmSync(join(database, 'postmaster.pid'), { force: true });
      return true;
    }
    await wait(50);
  }
  return false;
}
