import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { containerOf } from './container.ts';
import type { ByteStream, ReadEvent, ReadingOptions, Source } from './events.ts';
import { storedInput, streamInput, type Input, type Named } from './input.ts';
import { readText } from './read-text.ts';
import { Run } from './run.ts';
import { storedFile } from './stored.ts';
import { Stopped, stopOf } from './stopped.ts';
import { walk } from './walk.ts';

/**
 * Reads an exhibit, whatever it is packed in and written in, as blocks of UTF-8 text. Everything that cannot be read is
 * said; nothing is thrown for what the exhibit holds. Cancelling says what was left. Leaving the iteration closes all
 * files.
 */
export async function* readExhibit(
  sources: readonly Source[],
  options: ReadingOptions = {},
): AsyncGenerator<ReadEvent> {
  const run = new Run(options);
  for (const { source, part } of named(sources)) {
    if (typeof source === 'string') yield* readPath(source, part, run);
    else yield* readStream(source, part, run);
  }
}

/** Parts are called after the last name of their source; one that comes again gets a number. */
function named(sources: readonly Source[]): readonly { readonly source: Source; readonly part: string }[] {
  const often = new Map<string, number>();
  return sources.map((source) => {
    const name = typeof source === 'string' ? basename(source) : source.name;
    const count = (often.get(name) ?? 0) + 1;
    often.set(name, count);
    return { source, part: count === 1 ? name : `${name} (${count})` };
  });
}

async function* readPath(path: string, part: string, run: Run): AsyncGenerator<ReadEvent> {
  try {
    run.check();
    if (!(await stat(path)).isDirectory()) {
      yield* readFile(path, { part, unit: part }, run);
      return;
    }
  } catch (error) {
    yield* run.leftOut({ part, unit: part, size: null }, stopOf(error).reason);
    return;
  }
  for await (const found of walk(Buffer.from(path), run.limits.names)) {
    const names = { part: part + found.name, unit: part + found.key };
    if (run.options.signal?.aborted === true) {
      // One statement for all that is left of the folder: it may be a million files.
      yield run.unread(part, 'cancelled', 0, null);
      return;
    }
    if (found.is === 'file') yield* readFile(found.path, names, run);
    else yield* run.leftOut({ ...names, size: null }, found.is === 'not-a-file' ? found.is : found.is.reason);
  }
}

/** Never waits for a pipe's other end; what is behind a name is looked at once it is open. */
const flags = constants.O_RDONLY | constants.O_NONBLOCK;

async function* readFile(path: string | Buffer, names: Omit<Named, 'size'>, run: Run): AsyncGenerator<ReadEvent> {
  let size: number | null = null;
  try {
    const file = await open(path, flags);
    try {
      const status = await file.stat();
      if (!status.isFile()) throw new Stopped('not-a-file');
      size = status.size;
      run.enter(size);
      const text = typeof path === 'string' ? path : path.toString('utf8');
      const own = typeof path === 'string' || path.equals(Buffer.from(text)) ? text : null;
      if (!run.skipped(names.unit)) {
        const stored = run.countedStore(storedFile(file, size));
        yield* readUnit(await storedInput({ ...names, size }, stored, own), run, 0);
      }
      run.leave();
    } finally {
      await file.close();
    }
  } catch (error) {
    yield* run.leftOut({ ...names, size }, stopOf(error).reason);
  }
}

async function* readStream({ size, chunks }: ByteStream, part: string, run: Run): AsyncGenerator<ReadEvent> {
  run.enter(size);
  if (!run.skipped(part)) yield* readUnit(await streamInput({ part, unit: part, size }, run.counted(chunks)), run, 0);
  run.leave();
}

/** Reads something to its end and says that it is done, unless the run was cancelled meanwhile. */
async function* readUnit(input: Input, run: Run, depth: number): AsyncGenerator<ReadEvent> {
  try {
    yield* readInput(input, run, depth);
  } finally {
    await input.close();
  }
  if (run.options.signal?.aborted !== true) yield { event: 'done', unit: input.unit, consumed: run.consumed };
}

async function* readInput(input: Input, run: Run, depth: number): AsyncGenerator<ReadEvent> {
  const container = containerOf(input.head);
  if (container === 'text') return yield* readText(input, run);
  if (container === 'locked') return yield run.unread(input.part, 'password', 0, input.size);
  if (container === 'binary') return yield run.unread(input.part, 'unknown-format', 0, input.size);
  if (depth >= run.limits.depth) return yield run.unread(input.part, 'too-deep', 0, input.size);
  const before = run.textBytes;
  try {
    // Loaded only when something is packed: most exhibits are not, and memory is counted.
    const { readPacked } = await import('./packed.ts');
    yield* readPacked(input, container, run, { input: readInput, unit: readUnit }, depth);
  } catch (error) {
    yield run.unread(input.part, stopOf(error).reason, run.textBytes - before, null);
  }
}
