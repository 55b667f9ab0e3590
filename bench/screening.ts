import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Screening } from '#screening/report.ts';
import { leakedOn, writeLeakFile } from './leak/leak.ts';
import type { Truth } from './leak/leak.ts';
import { beside, rounds, spreadOf } from './measure.ts';
import type { Report } from './measure.ts';
import { openPeers } from './peers.ts';

const root = resolve(import.meta.dirname, '..');
const rows = 10_000_000;
const few = 1_000_000;
const pattern = '[1-9][0-9]{16}[0-9Xx]';

/** What one run of a command took. */
interface Ran {
  readonly seconds: number;
  /** The most memory it held at any time, in MiB; 0 where the system does not tell. */
  readonly peak: number;
  readonly out: string;
}

/** Peak of resident memory so far, in MiB, as Linux counts it. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function ran(command: string, line: readonly string[]): Promise<Ran> {
  const began = performance.now();
  const child = spawn(command, line, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail));
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  let peak = 0;
  const watched = { over: false };
  const watching = (async () => {
    while (!watched.over) {
      peak = Math.max(peak, peakOf(child.pid ?? 0));
      await pause(20);
    }
  })();
  const code = await ended;
  const seconds = (performance.now() - began) / 1000;
  watched.over = true;
  await watching;
  if (code !== 0) throw new Error(`${command} ${line.join(' ')} ended with ${code}`);
  return { seconds, peak, out };
}

const screen = (...line: readonly string[]): Promise<Ran> => ran(join(root, 'dengwen'), ['screen', '--json', ...line]);

/** Every ripgrep at hand: Debian's, and the one of the peers. */
function ripgreps(say: (line: string) => void): readonly string[] {
  openPeers(say);
  const peers = createRequire(join(import.meta.dirname, 'peers/package.json'));
  const found = ['rg'];
  try {
    found.push(join(peers.resolve('@vscode/ripgrep-linux-x64/package.json'), '../bin/rg'));
  } catch {
    say('no build of ripgrep among the peers for this system');
  }
  return found.filter((path) => spawnSync(path, ['--version']).status === 0);
}

/** The faster of the ripgreps on this very file, by the better of two tries each. */
async function fastest(
  paths: readonly string[],
  file: string,
): Promise<{ readonly path: string; readonly name: string }> {
  let best: { readonly path: string; readonly seconds: number } | null = null;
  for (const path of [...paths, ...paths]) {
    const { seconds } = await ran(path, ['--count-matches', pattern, file]);
    if (best === null || seconds < best.seconds) best = { path, seconds };
  }
  if (best === null) throw new Error('no ripgrep is at hand: apt-get install ripgrep, or a registry with the peers');
  return {
    path: best.path,
    name: spawnSync(best.path, ['--version'], { encoding: 'utf8' }).stdout.split('\n')[0] ?? '',
  };
}

/** Nothing is timed before the figures are those of the truth. */
function agree(found: Screening, truth: Truth): void {
  if (found.rows !== truth.rows) throw new Error(`${found.rows} rows, not ${truth.rows}`);
  for (const [kind, figures] of Object.entries(truth.kinds)) {
    const { valid, invalid, duplicate, ...more } = found.kinds[kind as keyof Truth['kinds']];
    const ours = JSON.stringify({ found: more.found, valid, invalid, duplicate });
    if (ours !== JSON.stringify(figures)) throw new Error(`${kind}: ${ours}, not ${JSON.stringify(figures)}`);
  }
  const { persons } = found;
  if (persons === null || persons.identityNumbers !== truth.identityNumbers || persons.under14 !== truth.under14)
    throw new Error('identity numbers are not those of the truth');
  if (Math.abs(persons.linked - truth.persons) > truth.persons * 0.002)
    throw new Error(`${persons.linked} persons are not within 0.2 % of ${truth.persons}`);
}

const day = `${String(leakedOn).slice(0, 4)}-${String(leakedOn).slice(4, 6)}-${String(leakedOn).slice(6)}`;

/**
 * A leak of ten million rows, screened by the command as anybody runs it, beside ripgrep counting the matches of one
 * expression for identity numbers in the same file. All are whole processes, their start with them.
 */
export async function screening(count: number, say: (line: string) => void): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-bench-'));
  const at = (name: string): string => join(folder, name);
  try {
    say(`writing ${rows} rows`);
    const truth = writeLeakFile(at('leak'), rows, 1);
    writeLeakFile(at('few'), few, 1);
    writeLeakFile(at('half-one'), rows / 2, 2);
    writeLeakFile(at('half-other'), rows / 2, 3);
    const rg = await fastest(ripgreps(say), at('leak'));
    say('comparing with the truth');
    const whole = await screen('--leaked-on', day, at('leak'));
    agree(JSON.parse(whole.out) as Screening, truth);
    const peaks = { scan: new Array<number>(), few: new Array<number>(), linked: new Array<number>() };
    say('timing');
    const figures = await rounds(count, {
      ripgrep: async () => (await ran(rg.path, ['--count-matches', pattern, at('leak')])).seconds,
      core: async () => (await screen('--scan-only', '--core', '--threads', '0', at('leak'))).seconds,
      full: async () => {
        const { seconds, peak } = await screen('--scan-only', '--threads', '0', at('leak'));
        peaks.scan.push(peak);
        peaks.few.push((await screen('--scan-only', '--threads', '0', at('few'))).peak);
        return seconds;
      },
      linked: async () => {
        const { seconds, peak } = await screen('--leaked-on', day, at('leak'));
        peaks.linked.push(peak);
        return seconds;
      },
      threads: async () => (await screen('--scan-only', '--threads', '2', at('leak'))).seconds,
      processes: async () => {
        const began = performance.now();
        const one = (name: string): Promise<Ran> => screen('--scan-only', '--threads', '0', at(name));
        await Promise.all([one('half-one'), one('half-other')]);
        return (performance.now() - began) / 1000;
      },
    });
    const name = `${rg.name}, one expression`;
    const timed = (what: string, who: string, atMost: number) => ({
      what,
      unit: 's',
      ours: spreadOf(figures(who)),
      beside: [beside(name, figures(who), figures('ripgrep'), { atMost })],
    });
    const rate = (who: string): readonly number[] => figures(who).map((seconds) => truth.bytes / 1e9 / seconds);
    const memory = (what: string, values: readonly number[], atMost: number) => ({
      what,
      unit: 'MiB',
      ours: spreadOf(values),
      beside: [],
      promise: { atMost },
    });
    const told = existsSync('/proc/self/status');
    return {
      heading: 'Screening a leak of ten million rows',
      remarks: [
        `${(truth.bytes / 1e9).toFixed(2)} GB; every figure was compared with the generator’s truth first`,
        `ripgrep counts what looks like an identity number; ours finds, checks and tells apart every kind`,
      ],
      measures: [
        timed('identity numbers, mobiles, e-mails, cards; one thread', 'core', 0.5),
        timed('every kind; one thread', 'full', 1),
        timed('every kind, people, places, duplicates; two threads and an owner', 'linked', 1.3),
        {
          what: 'every kind, two threads',
          unit: 'GB/s',
          ours: spreadOf(rate('threads')),
          beside: [beside('two processes, half of as much each', rate('threads'), rate('processes'), { atLeast: 0.9 })],
        },
        ...(told
          ? [
              memory('peak memory, every kind on one thread', peaks.scan, 100),
              {
                what: 'the same',
                unit: 'MiB',
                ours: spreadOf(peaks.scan),
                beside: [beside('over a tenth of the rows', peaks.scan, peaks.few, { atMost: 1.1 })],
              },
              memory('peak memory with people, places and duplicates', peaks.linked, 600),
            ]
          : []),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
