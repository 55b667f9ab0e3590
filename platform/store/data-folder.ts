import { chmodSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { asSetupProblem, SetupProblem } from './setup-problem.ts';

/** The clone's root: this file lies two folders below it. */
export const cloneRoot = resolve(import.meta.dirname, '../..');

/** The number of the user who runs this; Windows is not supported, so there always is one. */
export function ownUid(): number {
  return process.getuid?.() ?? 0;
}

/** Where everything that must outlive a start lies: `DENGWEN_DATA`, else inside the clone, one per user (settled 31). */
export function dataFolderPath(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment['DENGWEN_DATA'];
  return named ? resolve(named) : join(cloneRoot, '.dengwen', String(ownUid()));
}

/**
 * Makes the data folder when absent and returns its path.
 *
 * Mode 0711: as root the database runs as another user, who must be able to pass through; every file with a
 * secret is 0600 and every folder with content 0700.
 *
 * @throws SetupProblem when it belongs to another user or cannot be written
 */
export function openDataFolder(path: string = dataFolderPath()): string {
  try {
    mkdirSync(path, { recursive: true, mode: 0o711 });
    const { uid } = statSync(path);
    if (uid !== ownUid()) throw new SetupProblem('data-folder.of-another-user', path);
    chmodSync(path, 0o711);
    // Without symbolic links: the server names its folder so, and two names must not mean two servers.
    return realpathSync(path);
  } catch (error) {
    throw asSetupProblem(error, path);
  }
}
