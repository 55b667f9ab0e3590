import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Unread } from '#screening/report.ts';
import type { ByteStream, ReadEvent, ReadingOptions, Source } from '../events.ts';
import { readExhibit } from '../read.ts';

/** A part with its text put together. */
export interface PartSeen {
  readonly part: string;
  readonly begin: Extract<ReadEvent, { event: 'begin' }>;
  readonly blocks: readonly { readonly text: string; readonly goesOn: boolean }[];
  readonly text: string;
  readonly end: Extract<ReadEvent, { event: 'end' }>;
}

export interface Seen {
  readonly parts: readonly PartSeen[];
  readonly unread: readonly Unread[];
  readonly done: readonly string[];
  readonly events: readonly ReadEvent[];
}

/** Reads to the end, and holds the order of events to what `events.ts` promises. */
export async function seen(sources: readonly Source[], options: ReadingOptions = {}): Promise<Seen> {
  const events: ReadEvent[] = [];
  for await (const event of readExhibit(sources, options)) events.push(event);
  return sorted(events);
}

function sorted(events: readonly ReadEvent[]): Seen {
  const parts: PartSeen[] = [];
  const unread: Unread[] = [];
  const done: string[] = [];
  let begin: PartSeen['begin'] | null = null;
  let blocks: { text: string; goesOn: boolean }[] = [];
  let consumed = 0;
  for (const event of events) {
    if (event.event !== 'begin') {
      if (event.consumed < consumed) throw new Error('progress went back');
      consumed = event.consumed;
    }
    if (event.event === 'begin') {
      if (begin !== null) throw new Error('begun within a part');
      begin = event;
      blocks = [];
    } else if (event.event === 'block') {
      if (begin?.part !== event.part) throw new Error('a block of no part');
      blocks.push({ text: Buffer.from(event.bytes).toString('utf8'), goesOn: event.goesOn });
    } else if (event.event === 'end') {
      if (begin?.part !== event.part) throw new Error('an end of no part');
      const text = blocks.map((block) => block.text).join('');
      if (begin.direct === null && Buffer.byteLength(text) !== event.bytes) throw new Error('bytes do not add up');
      parts.push({ part: event.part, begin, blocks, text, end: event });
      begin = null;
    } else if (event.event === 'unread') unread.push(event.unread);
    else done.push(event.unit);
  }
  if (begin !== null) throw new Error('a part without end');
  return { parts, unread, done, events };
}

/** Bytes as a stream, in chunks of a length; the buffer is overwritten before the next, as a reader's may be. */
export function streamOf(name: string, bytes: Uint8Array, chunk = 65_536): ByteStream {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    const buffer = new Uint8Array(chunk);
    for (let from = 0; from < bytes.length; from += chunk) {
      const piece = bytes.subarray(from, from + chunk);
      buffer.set(piece);
      yield buffer.subarray(0, piece.length);
      buffer.fill(0x23);
    }
  }
  return { name, size: bytes.length, chunks: chunks() };
}

/** A folder for one test. */
export async function folder(
  context: TestContext,
  files: Readonly<Record<string, Uint8Array | string>> = {},
): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'dengwen-reading-'));
  context.after(() => rm(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return path;
}
