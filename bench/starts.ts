import { fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { launch } from '#platform/store/embedded/launch.ts';
import { cloneRoot, dataFolderPath } from '#platform/store/data-folder.ts';

import type { Report } from './measure.ts';
import { beside, spreadOf } from './measure.ts';
import { residentBelow } from './memory.ts';

/** A first start takes the better part of a minute; three tell enough. */
const mostFirstStarts = 3;

/** Requests before memory is read, so that code and pools are in use. */
const warming = 300;

/** Runs of the embedded engine, our server and a floor below it, all in seconds and MiB. */
interface Figures {
  readonly first: number[];
  readonly install: number[];
  readonly second: number[];
  readonly engine: number[];
  readonly resident: number[];
  readonly floor: number[];
}

/** `npm start` on a fresh clone with a warm npm cache, again on the same clone, and the server's memory. */
export async function starts(count: number, say: (line: string) => void): Promise<Report> {
  const figures: Figures = { first: [], install: [], second: [], engine: [], resident: [], floor: [] };
  for (let round = 0; round < Math.min(count, mostFirstStarts); round += 1) {
    say(`first start ${round + 1}`);
    await onFreshClone(async (clone) => {
      figures.install.push(installed(clone));
    });
    await onFreshClone(async (clone) => {
      figures.first.push(await startedAndStopped(clone, () => undefined));
      const again = round === 0 ? count : 1;
      for (let start = 0; start < again; start += 1) {
        say(`second start ${start + 1}`);
        figures.second.push(
          await startedAndStopped(clone, async (url, pid) => {
            await asked(`${url}/api/portal`);
            figures.resident.push(residentBelow(pid, 'apps/server/main.ts'));
          }),
        );
        const began = performance.now();
        const engine = await launch({ dataFolder: dataFolderOf(clone) });
        figures.engine.push((performance.now() - began) / 1000);
        try {
          figures.floor.push(await floorMemory(engine.url));
        } finally {
          await engine.stop();
        }
      }
    });
  }
  const { first, install, second, engine, resident, floor } = figures;
  return {
    heading: 'Starts and memory',
    measures: [
      {
        what: 'first start of a fresh clone, npm cache warm',
        unit: 's',
        ours: spreadOf(first),
        promise: { atMost: 90 },
        beside: [beside('npm alone', first, install)],
      },
      {
        what: 'second start',
        unit: 's',
        ours: spreadOf(second),
        promise: { atMost: 2 },
        beside: [beside('the bare database engine', second, engine)],
      },
      {
        what: `server process after ${warming} requests`,
        unit: 'MiB resident',
        ours: spreadOf(resident),
        promise: { atMost: (300 * 1e6) / 2 ** 20 },
        beside: [beside('a bare fastify server that asks for 1', resident, floor)],
      },
    ],
    remarks: [
      'A start is from the command to the address on the screen, with everything that npm and the bootstrap do.',
    ],
  };
}

async function onFreshClone(use: (clone: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-clone-'));
  const clone = join(folder, '登闻 clone');
  try {
    ran('git', ['clone', '--quiet', cloneRoot, clone], folder);
    await use(clone);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function ran(command: string, line: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, line, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${line.join(' ')}: ${stderr}`);
}

/**
 * Seconds that npm alone takes: `npm ci`, or `npm install` where the registry lacks a package that the lock names for
 * another system, as the bootstrap does it.
 */
function installed(clone: string): number {
  const common = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const began = performance.now();
  if (spawnSync('npm', ['ci', ...common], { cwd: clone }).status !== 0)
    ran('npm', ['install', '--no-save', ...common], clone);
  return (performance.now() - began) / 1000;
}

/** The data folder that a start in this clone uses: inside it, as without `DENGWEN_DATA`. */
function dataFolderOf(clone: string): string {
  return join(clone, dataFolderPath({}).slice(cloneRoot.length));
}

/** Seconds from `npm start` to the address; stops it again after `use`. */
async function startedAndStopped(
  clone: string,
  use: (url: string, pid: number) => void | Promise<void>,
): Promise<number> {
  const environment = { ...process.env, DATABASE_URL: '', DENGWEN_DATA: '', DENGWEN_PORT: '0' };
  const began = performance.now();
  // A group of its own, so that Ctrl-C reaches npm, the bootstrap and the server as it does at a terminal.
  const child = spawn('npm', ['start', '--silent'], {
    cwd: clone,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = once(child, 'exit');
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      let shown = '';
      child.stdout.on('data', (chunk: Buffer) => {
        shown += chunk.toString();
        const address = /http:\/\/[\d.]+:\d+/.exec(shown)?.[0];
        if (address !== undefined) resolve(address);
      });
      child.on('exit', (code) => reject(new Error(`npm start ended with ${code}: ${said}`)));
    });
    const took = (performance.now() - began) / 1000;
    await use(url, child.pid ?? 0);
    return took;
  } finally {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    await gone;
    // npm leaves at once; the server stops its database first.
    while (child.pid !== undefined && runs(-child.pid)) await setTimeout(20);
  }
}

/** Whether a process, or any of a group, is there. */
function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function asked(url: string): Promise<void> {
  for (let request = 0; request < warming; request += 1) await (await fetch(url)).arrayBuffer();
}

async function floorMemory(databaseUrl: string): Promise<number> {
  const child = fork(join(import.meta.dirname, 'floor-server.ts'), [databaseUrl]);
  try {
    const [url]: readonly unknown[] = await once(child, 'message');
    await asked(String(url));
    return residentBelow(child.pid ?? 0, 'floor-server.ts');
  } finally {
    child.kill();
    await once(child, 'exit');
  }
}
