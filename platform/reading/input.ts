import { sampleBytes } from './limits.ts';
import { storedChunks, type Stored } from './stored.ts';

/** Something to be read: a file, a stream, a file of an archive. */
export interface Input {
  readonly part: string;
  readonly unit: string;
  /** Bytes it has, or claims to have. */
  readonly size: number | null;
  /** Its first bytes: all of them, when it has fewer than a sample. */
  readonly head: Uint8Array;
  /** From the beginning; only once. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
  /** Where it can be read anywhere. */
  readonly stored: Stored | null;
  /** Where it lies as a file of its own. */
  readonly path: string | null;
  /** Lets go what it comes from. */
  readonly close: () => Promise<void>;
}

export type Named = Pick<Input, 'part' | 'unit' | 'size'>;

/** Looks at the beginning of a stream. One that breaks off there breaks off when it is read. */
export async function streamInput(named: Named, chunks: AsyncIterable<Uint8Array>): Promise<Input> {
  const iterator = chunks[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let [length, ended, failed] = [0, false, false];
  let failure: unknown;
  try {
    while (length < sampleBytes) {
      const next = await iterator.next();
      if (next.done === true) {
        ended = true;
        break;
      }
      pieces.push(next.value.slice());
      length += next.value.length;
    }
  } catch (error) {
    failed = true;
    failure = error;
  }
  const head = Buffer.concat(pieces);
  return {
    ...named,
    head,
    stored: null,
    path: null,
    close: async () => {
      await iterator.return?.();
    },
    async *chunks() {
      if (head.length > 0) yield head;
      if (failed) throw failure;
      if (!ended) yield* { [Symbol.asyncIterator]: () => iterator };
    },
  };
}

export async function storedInput(named: Named, stored: Stored, path: string | null): Promise<Input> {
  const head = await stored.read(0, sampleBytes);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    yield* storedChunks(stored, head.length, stored.size);
  }
  return { ...named, head, stored, path, chunks, close: () => Promise.resolve() };
}
