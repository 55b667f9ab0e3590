import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'vite';
import { openBrowser } from '../journeys/browser.ts';
import { generateFile, opensslDigest, opensslVersion } from './generated-file.ts';
import type { Taken } from './hash-page/page.ts';
import { beside, rounds, spreadOf } from './measure.ts';
import type { Report } from './measure.ts';

const mebibytes = 256;
const promise = { atLeast: 0.9 } as const;

/**
 * Both digests of a file in a real browser by the worker of the pages, beside the bare library in a worker of the same
 * browser over the same file. The bare one has the file in memory and is compiled before its clock starts; ours counts
 * from the start of its worker and reads the file.
 */
export async function hashInBrowser(count: number, say: (line: string) => void): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-bench-'));
  const path = join(folder, 'exhibit');
  say('building the page');
  await buildPage(join(folder, 'page'));
  const server = await serve(join(folder, 'page'));
  const browser = await openBrowser();
  try {
    say(`writing ${mebibytes} MiB`);
    generateFile(path, mebibytes);
    const right = { sha256: opensslDigest('sha256', path).digest, sm3: opensslDigest('sm3', path).digest };
    const page = await browser.newPage();
    await page.goto(addressOf(server));
    await page.setInputFiles('input', path);
    const megabytes = (mebibytes * 2 ** 20) / 1e6;
    const inPage =
      (call: string, ...expected: readonly string[]) =>
      async (): Promise<number> => {
        const { seconds, digests } = await page.evaluate<Taken>(call);
        if (digests.join() !== expected.join()) throw new Error(`${call}: another digest than openssl's`);
        return megabytes / seconds;
      };
    const contenders = {
      sha256: inPage(`byOurWorker('sha256')`, right.sha256),
      sm3: inPage(`byOurWorker('sm3')`, right.sm3),
      both: inPage(`byOurPages()`, right.sha256, right.sm3),
      'bare sha256': inPage(`byPeers('hash-wasm-sha256')`, right.sha256),
      'bare sm3': inPage(`byPeers('hash-wasm-sm3')`, right.sm3),
      'bare both': inPage(`byPeers('hash-wasm-sha256', 'hash-wasm-sm3')`, right.sha256, right.sm3),
      noble: inPage(`byPeers('noble-sha256')`, right.sha256),
      'openssl sha256': () => megabytes / opensslDigest('sha256', path).seconds,
      'openssl sm3': () => megabytes / opensslDigest('sm3', path).seconds,
    };
    say('warming up');
    await rounds(1, contenders);
    say(`${count} rounds`);
    const figures = await rounds(count, contenders);
    return {
      heading: 'Digests of a file in the browser',
      measures: [
        {
          what: 'SHA-256 by the worker of the pages',
          unit: 'MB/s',
          ours: spreadOf(figures('sha256')),
          beside: [
            beside('bare hash-wasm, the file in memory', figures('sha256'), figures('bare sha256'), promise),
            beside('@noble/hashes, the file in memory', figures('sha256'), figures('noble')),
            beside('openssl dgst -sha256', figures('sha256'), figures('openssl sha256')),
          ],
        },
        {
          what: 'SM3 by the worker of the pages',
          unit: 'MB/s',
          ours: spreadOf(figures('sm3')),
          beside: [
            beside('bare hash-wasm, the file in memory', figures('sm3'), figures('bare sm3'), promise),
            beside('openssl dgst -sm3', figures('sm3'), figures('openssl sm3')),
          ],
        },
        {
          what: 'both at once, as of an exhibit',
          unit: 'MB/s',
          ours: spreadOf(figures('both')),
          beside: [beside('both bare at once, the file in memory', figures('both'), figures('bare both'), promise)],
        },
      ],
      remarks: [`Chromium ${browser.version()}, ${mebibytes} MiB from the disk's cache; ${opensslVersion()}`],
    };
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

async function buildPage(to: string): Promise<void> {
  await build({
    root: join(import.meta.dirname, 'hash-page'),
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: to, target: 'es2023', assetsInlineLimit: 0 },
  });
}

const kinds: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** Serves the built page under the content policy of the pages, as far as it says what may run. */
async function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = '/' }, reply) => {
    const { pathname } = new URL(url, 'http://page');
    const kind = kinds[extname(pathname)] ?? 'text/html';
    reply.setHeader('content-security-policy', `default-src 'self'; script-src 'self' 'wasm-unsafe-eval'`);
    reply.setHeader('content-type', kind);
    try {
      reply.end(readFileSync(join(folder, pathname === '/' ? 'index.html' : pathname)));
    } catch {
      reply.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a server on a port');
  return `http://127.0.0.1:${address.port}/`;
}
