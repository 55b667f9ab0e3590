import { wholeNumber } from '#words/decimal.ts';
import { fromBase64, toBase64 } from '#words/digest.ts';
import { hashLength } from './hash.ts';
import { isSize } from './tree.ts';

/** The head of a log as it is signed (C2SP tlog-checkpoint): which log, how many entries, the root over them. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Uint8Array;
  /** Lines that others may add; ours are empty, since no monitor can check them. */
  readonly extensions: readonly string[];
}

/** The text of a note that states this head. Throws a RangeError when it cannot be written. */
export function formatCheckpoint(checkpoint: Checkpoint): string {
  const { origin, size, root, extensions } = checkpoint;
  if (!isSize(size)) throw new RangeError(`${size} is no size of a log`);
  if (root.length !== hashLength) throw new RangeError(`a root has ${hashLength} bytes`);
  const lines = [origin, String(size), toBase64(root), ...extensions];
  if (lines.some((line) => line === '' || line.includes('\n')))
    throw new RangeError('a line of a checkpoint is not empty');
  return `${lines.join('\n')}\n`;
}

/** Reads the text of a note as a head; null when it is none, or is written other than `formatCheckpoint` writes it. */
export function parseCheckpoint(text: string): Checkpoint | null {
  if (!text.endsWith('\n')) return null;
  const [origin = '', written = '', encoded = '', ...extensions] = text.slice(0, -1).split('\n');
  const size = wholeNumber(written);
  const root = fromBase64(encoded);
  if (origin === '' || size === null || root?.length !== hashLength || extensions.includes('')) return null;
  return { origin, size, root, extensions };
}
