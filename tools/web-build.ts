import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const web = join(root, 'apps/web');
const built = join(web, 'dist');
const stamp = join(built, '.sources');

/** Everything that the built pages are made of. */
const sources = [
  'apps/web/**/*',
  'apps/verifier/**/*',
  'tools/verifier-build.ts',
  'core/**/*.ts',
  'platform/contract/**/*.ts',
  'package-lock.json',
];

/** Digest over the names and contents of the sources, tests left out. */
function digestOfSources(): string {
  const hash = createHash('sha256');
  const files = sources
    .flatMap((pattern) => globSync(pattern, { cwd: root, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(built) && !/\.test\.tsx?$/.test(path))
    .toSorted();
  for (const path of files) hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

/** What was done about the web app: built anew, found built already, or there is none. */
export type WebBuild = 'built' | 'unchanged' | 'absent';

/**
 * Builds the web app when its sources changed since the last build. The build runs in a process of its own: what it
 * takes of memory must not stay with the server.
 *
 * @param onBuild told before a build begins, since it takes seconds
 * @throws Error with what the build said: a page that does not build is not served
 */
export async function buildWeb(onBuild: () => void = () => undefined): Promise<WebBuild> {
  if (!existsSync(join(web, 'index.html'))) return 'absent';
  const digest = digestOfSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return 'unchanged';
  onBuild();
  const child = spawn(process.execPath, [import.meta.filename], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the pages do not build: ${said.trim()}`);
  writeFileSync(stamp, digest);
  return 'built';
}

if (import.meta.main) {
  const { build } = await import('vite');
  await build({ root: web, logLevel: 'warn' });
  const { buildVerifier } = await import('./verifier-build.ts');
  await buildVerifier();
}
