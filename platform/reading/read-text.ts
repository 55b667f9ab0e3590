import { findCharset } from './charset.ts';
import { textBlocks } from './decode.ts';
import type { DirectText, ReadEvent, TextBlock } from './events.ts';
import { formatOf, type TextFormat } from './formats/format.ts';
import type { Input } from './input.ts';
import { sampleBytes } from './limits.ts';
import { Parts, type PartHead } from './parts.ts';
import { repairsOf, type Repairs } from './repair.ts';
import type { Run } from './run.ts';
import { stopOf, type Stopped } from './stopped.ts';

const lineFeed = 0x0a;
const windows = 16;
const windowBytes = 16 << 10;

/** The beginning, and of a large file windows all over it: what begins in ASCII may go on in anything. */
async function samples({ head, stored }: Input): Promise<readonly Uint8Array[]> {
  const found = [head];
  if (stored === null || stored.size <= head.length) return found;
  const step = Math.floor((stored.size - head.length) / windows / 2) * 2;
  if (step === 0) return found;
  for (let place = 0; place < windows; place += 1)
    found.push(await stored.read(head.length + (head.length % 2) + place * step, Math.min(windowBytes, step)));
  return found;
}

/** What is left once blocks have been looked at: these first. */
async function* again(first: readonly TextBlock[], rest: AsyncIterator<TextBlock>): AsyncGenerator<TextBlock> {
  yield* first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** Reads a file of text: finds its charset and format, and says how it ended. */
export async function* readText(input: Input, run: Run): AsyncGenerator<ReadEvent> {
  const found = findCharset(await samples(input));
  if (found === null) {
    yield run.unread(input.part, 'unknown-format', 0, input.size);
    return;
  }
  const before = run.textBytes;
  const taken = { bytes: 0 };
  const repairs: Repairs = { replaced: 0, otherCharset: 0 };
  const parts = new Parts(run, repairs);
  const blocks = textBlocks(watched(input.chunks(), taken), found, repairs);
  const head = { part: input.part, unit: input.unit, charset: found.charset, names: null };
  let stop: Stopped | null = null;
  try {
    const first = await blocks.next();
    const begun = first.done === true ? [] : [first.value];
    const format = formatOf(sampleText(begun[0]?.bytes));
    const plain = { ...head, format: format === 'json' ? 'jsonl' : format } as const;
    const direct = isPlain(format) && found.charset === 'utf-8' ? directOf(input, run, found.mark) : null;
    const sample = begun[0]?.bytes ?? new Uint8Array(0);
    // Whoever reads the lines mends them: what was mended here went into the sample only.
    if (direct !== null) [repairs.replaced, repairs.otherCharset] = [0, 0];
    if (direct !== null || begun.length === 0) yield* parts.begin(plain, sample, direct);
    else yield* rowsOf(format, plain, sample, again(begun, blocks), parts, run);
  } catch (error) {
    stop = stopOf(error);
  }
  const left = input.size === null ? null : Math.max(0, input.size - taken.bytes);
  yield* parts.flush();
  if (stop !== null) yield run.unread(input.part, stop.reason, run.textBytes - before, left);
  yield* parts.end();
}

/** What reads a format is loaded when one of it comes: most exhibits are plain lines, and memory is counted. */
async function* rowsOf(
  format: TextFormat,
  head: PartHead,
  sample: Uint8Array,
  blocks: AsyncIterable<TextBlock>,
  parts: Parts,
  { limits }: Run,
): AsyncGenerator<ReadEvent> {
  switch (format) {
    case 'jsonl': {
      const { readJsonl } = await import('./formats/jsonl.ts');
      return yield* readJsonl(head, sample, blocks, parts);
    }
    case 'json': {
      const { readJson } = await import('./formats/json.ts');
      return yield* readJson(head, sample, blocks, parts, limits.rowBytes);
    }
    case 'sql': {
      const { readSql } = await import('./formats/sql.ts');
      return yield* readSql(head, sampleText(sample), blocks, parts, limits.rowBytes);
    }
    case 'csv':
    case 'log':
    case 'text':
      return yield* readLines(head, blocks, parts);
  }
}

async function* readLines(head: PartHead, blocks: AsyncIterable<TextBlock>, parts: Parts): AsyncGenerator<ReadEvent> {
  for await (const block of blocks) yield* parts.block(head, block);
}

const isPlain = (format: TextFormat): boolean => format === 'csv' || format === 'log' || format === 'text';

function directOf({ path, size, head }: Input, { options }: Run, mark: number): DirectText | null {
  if (path === null || size === null || size < (options.directFrom ?? Infinity)) return null;
  const feed = head.indexOf(lineFeed, mark);
  const line = new Uint8Array(head.subarray(mark, feed < 0 ? head.length : feed + 1));
  const { replaced } = repairsOf(line);
  return { path, from: mark, length: size - mark, firstLine: { bytes: line.length, replaced } };
}

function sampleText(bytes: Uint8Array = new Uint8Array(0)): string {
  return new TextDecoder().decode(bytes.subarray(0, sampleBytes));
}

async function* watched(chunks: AsyncIterable<Uint8Array>, taken: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    taken.bytes += chunk.length;
    yield chunk;
  }
}
