import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ownUid } from '../data-folder.ts';
import { SetupProblem } from '../setup-problem.ts';
import { nobody, reachableByOthers } from './engine.ts';

/**
 * Longest address of a Unix socket in bytes, without the closing zero: `sun_path` is 108 bytes on Linux and 104
 * on macOS.
 */
const longestSocket = process.platform === 'darwin' ? 103 : 107;

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Makes a folder that only its owner enters, and refuses one that someone else has put there. */
function privateFolder(path: string, mode: number, owner: number): void {
  mkdirSync(path, { recursive: true, mode });
  const found = lstatSync(path);
  if (!found.isDirectory() || (found.uid !== owner && found.uid !== ownUid()))
    throw new SetupProblem('data-folder.of-another-user', path);
  chmodSync(path, mode);
  if (found.uid !== owner) chownSync(path, owner, owner);
}

/**
 * A folder of root's that any user can pass through. `/var/lib` is where a system keeps what must last; where it is
 * absent or read-only `/var/tmp`, which outlives a restart but may be tidied after weeks without use.
 */
function systemFolder(name: string): string {
  const lasting = join('/var/lib', name);
  try {
    privateFolder(lasting, 0o711, 0);
    return lasting;
  } catch (error) {
    if (error instanceof SetupProblem) throw error;
    const passing = join('/var/tmp', name);
    privateFolder(passing, 0o711, 0);
    return passing;
  }
}

/** Where the server's files lie, and as whom it runs. */
export interface Places {
  readonly folder: string;
  readonly database: string;
  readonly socket: string;
  readonly log: string;
  readonly asRoot: boolean;
}

/**
 * Chooses the places for a data folder and makes them. As root, whose database runs as {@link nobody}, they lie in the
 * data folder only if that user can get there.
 */
export function choosePlaces(dataFolder: string, onProgress: (zh: string, en: string) => void): Places {
  const asRoot = ownUid() === 0;
  const owner = asRoot ? nobody : ownUid();
  let folder = dataFolder;
  if (asRoot && !reachableByOthers(dataFolder)) {
    folder = systemFolder(`dengwen-${shortDigest(dataFolder)}`);
    onProgress(
      `数据库不能以 root 运行，其文件放在 ${folder}`,
      `The database cannot run as root; its files are in ${folder}`,
    );
  }
  let socket = join(folder, 'socket');
  if (Buffer.byteLength(join(socket, '.s.PGSQL.5432')) > longestSocket) socket = `/tmp/dengwen-${shortDigest(folder)}`;
  privateFolder(socket, 0o700, owner);
  return { folder, database: join(folder, 'postgres'), socket, log: join(folder, 'postgres.log'), asRoot };
}
