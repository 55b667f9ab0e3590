import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Report, spreadOf } from './measure.ts';

/**
 * One algorithm through two compilers: the core of the engine in C for clang and in AssemblyScript (bench/engine), over
 * the same text in turns. Where clang is not installed there is nothing to stand beside, and that is said.
 */

const folder = join(import.meta.dirname, 'engine');
const compiler = join(import.meta.dirname, '../node_modules/assemblyscript/bin/asc.js');
/** Where both read text, and where they write tuples and digests (`IN` in their sources). */
const textAt = 2 << 20;
const tuplesAt = textAt + (4 << 20);
const digestsAt = textAt + (10 << 20);
const pages = 256;

interface Core {
  readonly init: () => number;
  readonly scan: (length: number, tuples: number, digests: number) => number;
}

/** A core over its own memory, which holds the text. */
interface Contender {
  readonly core: Core;
  readonly counts: () => string;
}

function instantiate(file: string, text: Uint8Array): Contender {
  const memory = new WebAssembly.Memory({ initial: pages });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), { env: { memory } });
  const core = exports as unknown as Core;
  const countsAt = core.init();
  new Uint8Array(memory.buffer).set(text, textAt);
  return { core, counts: () => [...new BigUint64Array(memory.buffer, countsAt, 8)].join(' ') };
}

/** A megabyte of made-up rows, the same on every machine: numbers grow by fixed steps, and some are no valid ones. */
function rows(): Uint8Array {
  let text = '';
  for (let row = 0; text.length < 1_000_000; row += 1) {
    const mobile = `138${String((row * 7_919) % 100_000_000).padStart(8, '0')}`;
    const identity = `110105${1940 + (row % 75)}0${1 + (row % 9)}1${row % 9}${String((row * 37) % 1000).padStart(3, '0')}${row % 10}`;
    const card = `622202${String((row * 104_729) % 10_000_000_000_000).padStart(13, '0')}`;
    const order = `2023${String((row * 15_485_863) % 10_000_000_000_000_000).padStart(16, '0')}`;
    text += `name,${mobile},${identity},address ${row} 3-2-101,u${row}@example.com,${card},${order},2023-04-05 06:07:08,12.50\n`;
  }
  return new TextEncoder().encode(text);
}

function build(into: string): { readonly clang: string; readonly assemblyScript: string } | null {
  const clang = join(into, 'clang.wasm');
  const assemblyScript = join(into, 'assemblyscript.wasm');
  try {
    const options = ['--target=wasm32', '-O3', '-msimd128', '-mbulk-memory', '-nostdlib', '-Wno-everything'];
    const linker = ['--no-entry', '--import-memory', `--initial-memory=${pages * 65_536}`, '--global-base=1024'];
    const linking = linker.map((option) => `-Wl,${option}`);
    execFileSync('clang', [...options, ...linking, '-o', clang, join(folder, 'core.c')], { stdio: 'pipe' });
  } catch {
    return null;
  }
  const options = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory'];
  const rest = ['--initialMemory', String(pages), '--memoryBase', '1024', '-o', assemblyScript];
  execFileSync(process.execPath, [compiler, 'core.ts', ...options, ...rest], {
    cwd: join(folder, 'assembly'),
    stdio: 'pipe',
  });
  return { clang, assemblyScript };
}

/** Gigabytes a second of one contender over the text, many times. */
function speed({ core }: Contender, bytes: number): number {
  const times = 200;
  const begun = performance.now();
  for (let time = 0; time < times; time += 1) core.scan(bytes, tuplesAt, digestsAt);
  return (bytes * times) / (performance.now() - begun) / 1e6;
}

/**
 * @param count rounds
 * @throws Error if the two do not count the same
 */
export async function engine(count: number, say: (line: string) => void): Promise<Report> {
  const heading = 'The core of the scan through two compilers';
  const into = mkdtempSync(join(tmpdir(), 'engine-'));
  try {
    say('building');
    const built = build(into);
    if (built === null)
      return { heading, remarks: ['clang with a wasm linker is not installed: not measured'], measures: [] };
    const text = rows();
    const clang = instantiate(built.clang, text);
    const ours = instantiate(built.assemblyScript, text);
    // Once each unmeasured: agreement comes first, and both are compiled to their last stage.
    speed(clang, text.length);
    speed(ours, text.length);
    if (clang.counts() !== ours.counts()) throw new Error('the two cores do not count the same');
    const figures = Array.from({ length: count }, (_, round) => {
      say(`round ${round + 1} of ${count}`);
      return { clang: speed(clang, text.length), ours: speed(ours, text.length) };
    });
    return {
      heading,
      remarks: ['identity numbers, mobiles, cards and e-mails of plain lines, checked and digested'],
      measures: [
        {
          what: 'AssemblyScript',
          unit: 'GB/s',
          ours: spreadOf(figures.map((figure) => figure.ours)),
          beside: [
            {
              what: 'clang, the same algorithm',
              value: spreadOf(figures.map((figure) => figure.clang)),
              ratio: spreadOf(figures.map((figure) => figure.ours / figure.clang)),
              promise: { atLeast: 1 / 1.3 },
            },
          ],
        },
      ],
    };
  } finally {
    rmSync(into, { recursive: true });
  }
}
