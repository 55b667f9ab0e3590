import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SetupProblem } from '../setup-problem.ts';
import { nobody } from './engine.ts';
import type { Places } from './places.ts';

/** The superuser of the embedded server; whoever reaches its private socket is this user. */
export const user = 'dengwen';

/**
 * Makes the database's files, whole or not at all.
 *
 * @throws SetupProblem
 */
export function initialise(places: Places, engine: string): void {
  const unfinished = `${places.database}.new-${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  if (places.asRoot) chownSync(unfinished, nobody, nobody);
  const run = spawnSync(
    join(engine, 'bin/initdb'),
    [
      `--pgdata=${unfinished}`,
      `--username=${user}`,
      '--auth=trust',
      '--encoding=UTF8',
      // The server's own C.UTF-8: the same order of text on every system, whatever locales it has.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--data-checksums',
      '--no-instructions',
    ],
    {
      cwd: '/',
      env: { PATH: '/usr/bin:/bin' },
      encoding: 'utf8',
      ...(places.asRoot ? { uid: nobody, gid: nobody } : {}),
    },
  );
  if (run.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    const said = `${run.stderr ?? ''}${run.error?.message ?? ''}`.trim();
    if (/No space left|quota exceeded/i.test(said)) throw new SetupProblem('disk.full', places.folder);
    throw new SetupProblem('engine.does-not-start', said.split('\n').slice(-3).join(' '));
  }
  try {
    renameSync(unfinished, places.database);
  } catch (error) {
    // Another start was faster; its folder is as good as ours.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(join(places.database, 'PG_VERSION'))) throw error;
  }
}
