import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync, writeSync } from 'node:fs';

/**
 * Writes a secret that only its owner reads, durably, unless the file is there already.
 *
 * @returns whether this call made it
 */
export function writeSecretOnce(path: string, content: string): boolean {
  const unfinished = `${path}.${process.pid}`;
  const file = openSync(unfinished, 'w', 0o600);
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    // A link, unlike a rename, fails where another start was faster; its key is then the one.
    linkSync(unfinished, path);
    return true;
  } catch (error) {
    if (existsSync(path)) return false;
    throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}
