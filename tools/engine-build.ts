import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Engine, TablesOfEngine } from '#platform/screening/run/engine.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'core/screening/engine');
const built = join(folder, 'dist');
const stamp = join(built, '.sources');

/** The module of the fast engine, where `buildEngine` has put it. */
export const engineFile = join(built, 'engine.wasm');

/** What the module is made of: its sources, the compiler's version in the lock, and how it is called here. */
const sources = ['core/screening/engine/assembly/*.ts', 'core/screening/engine/layout.ts', 'tools/engine-build.ts'];

/**
 * How the compiler is called. Its own constants lie behind the tables of `layout.ts`; nothing is ever freed, so that the
 * stub of a runtime is enough; `--noAssert`, since nothing asserts.
 */
const flags = [
  '-O3 --converge --noAssert --runtime stub --enable simd --enable bulk-memory',
  '--importMemory --initialMemory 4 --memoryBase 81920',
].flatMap((some) => some.split(' '));

function digestOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).toSorted();
  for (const path of files)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/assemblyscript/package.json'), 'utf8')) as {
    version: string;
  };
  return hash.update(version).digest('hex');
}

const isBuilt = (digest: string): boolean =>
  existsSync(engineFile) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;

/** What was done about the engine: built anew, or found built already. */
export type EngineBuild = 'built' | 'unchanged';

/**
 * Builds the fast engine when its sources changed since the last build; some ten seconds then. Two builds at once do not
 * disturb each other: each puts its module in place in one step.
 *
 * @param onBuild told before a build begins
 * @throws Error with what the compiler said
 */
export async function buildEngine(onBuild: () => void = () => undefined): Promise<EngineBuild> {
  const digest = digestOf(sources);
  if (isBuilt(digest)) return 'unchanged';
  onBuild();
  mkdirSync(built, { recursive: true });
  const made = join(built, `engine-${process.pid}.wasm`);
  const compiler = join(root, 'node_modules/assemblyscript/bin/asc.js');
  const child = spawn(process.execPath, [compiler, 'engine.ts', ...flags, '-o', made], {
    cwd: join(folder, 'assembly'),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`the engine does not build: ${said.trim()}`);
  renameSync(made, engineFile);
  writeFileSync(stamp, digest);
  return 'built';
}

/** The module of the fast engine, built if it must be. */
export async function engineModule(): Promise<WebAssembly.Module> {
  await buildEngine();
  return WebAssembly.compile(readFileSync(engineFile));
}

const tablesFile = join(built, 'tables.bin');
const tablesStamp = join(built, '.tables');

/** What the tables are laid out from: reading them takes longer, and more memory, than to scan a hundred megabytes. */
const tableSources = [
  'reference/data/*.csv',
  'reference/screening-tables.ts',
  'core/screening/kinds/*.ts',
  'core/screening/engine/*.ts',
];

interface LaidOut extends TablesOfEngine {
  readonly digest: string;
}

/** The tables as they were laid out from these sources; null where they were not. */
function tablesLaidOut(digest: string): LaidOut | null {
  if (!existsSync(tablesFile) || !existsSync(tablesStamp)) return null;
  const laidOut = JSON.parse(readFileSync(tablesStamp, 'utf8')) as LaidOut;
  return laidOut.digest === digest ? laidOut : null;
}

/** Lays the tables out as they lie in an engine's memory, unless that was done since they changed. */
async function layOutTables(): Promise<void> {
  const digest = digestOf(tableSources);
  if (tablesLaidOut(digest) !== null) return;
  const { screeningTables } = await import('#reference/screening-tables.ts');
  const { engineImage } = await import('#screening/engine/scanner.ts');
  const { codesOf } = await import('#platform/screening/run/engine.ts');
  const { tables, sources: tablesRead } = screeningTables();
  const laidOut: LaidOut = { digest, tablesRead, ...codesOf(tables) };
  mkdirSync(built, { recursive: true });
  for (const [path, content] of [
    [tablesFile, engineImage(tables)],
    [tablesStamp, JSON.stringify(laidOut)],
  ] as const) {
    writeFileSync(`${path}-${process.pid}`, content);
    renameSync(`${path}-${process.pid}`, path);
  }
}

/** Runs a script of the project to its end. @throws Error with what it said */
async function runScript(script: string, ...line: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, script), ...line], {
    // Where `dengwen` keeps compiled modules.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/dengwen'), ...process.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${script} failed: ${said.trim()}`);
}

/**
 * The fast engine with its tables, built and laid out if they must be; the tables lie where threads share them. Both are
 * made in a process of its own, since that takes more memory than to scan whatever comes.
 *
 * @throws Error with what the compiler said
 */
export async function fastEngine(): Promise<Engine> {
  const digest = digestOf(tableSources);
  if (!isBuilt(digestOf(sources)) || tablesLaidOut(digest) === null) await runScript('tools/engine-build.ts');
  const laidOut = tablesLaidOut(digest);
  if (laidOut === null) throw new Error('the tables of the engine changed while they were laid out');
  const module = await WebAssembly.compile(readFileSync(engineFile));
  const bytes = readFileSync(tablesFile);
  const image = new Uint8Array(new SharedArrayBuffer(bytes.length));
  image.set(bytes);
  const { tablesRead, divisions, homes } = laidOut;
  return { name: 'wasm', module, image, tablesRead, divisions, homes };
}

if (import.meta.main) {
  await buildEngine();
  await layOutTables();
  // Modules are compiled and kept, so that the first scan takes no more memory than the next.
  await runScript('apps/cli/main.ts', 'screen', '--help');
}
