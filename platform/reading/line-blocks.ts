import { beyond, cutPlace } from './cut.ts';
import type { TextBlock } from './events.ts';
import { blockBytes, lineBytes } from './limits.ts';

const lineFeed = 0x0a;
const need = lineBytes + beyond;
const firstCapacity = 64 << 10;

/**
 * How far the text from `from` may be handed out: the end of the last whole line, or a place where a long line is cut.
 * 0 when more bytes are needed to know. `goesOn`: the text begins within a line that was cut.
 */
export function handOut(
  bytes: Uint8Array,
  from: number,
  end: number,
  last: boolean,
): { readonly to: number; readonly cut: boolean } {
  let line = from;
  while (end - line > lineBytes) {
    const feed = bytes.subarray(line, line + lineBytes + 1).lastIndexOf(lineFeed);
    if (feed >= 0) line += feed + 1;
    else if (line > from) return { to: line, cut: false };
    else if (end - line < need && !last) return { to: 0, cut: false };
    else {
      const to = cutPlace(bytes, line, end);
      return { to, cut: bytes[to - 1] !== lineFeed && to < end };
    }
  }
  if (last) return { to: end, cut: false };
  const feed = bytes.subarray(line, end).lastIndexOf(lineFeed);
  return { to: feed >= 0 ? line + feed + 1 : line, cut: false };
}

/**
 * Gathers text into blocks of whole lines. The blocks depend on the text alone, never on the chunks it came in.
 */
export class LineBlocks {
  #buffer: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #filled = 0;
  #goesOn = false;
  readonly #size: number;

  constructor(size: number = blockBytes) {
    this.#size = Math.max(size, 2 * need);
  }

  /** Bytes that wait for their block. */
  get held(): number {
    return this.#filled;
  }

  push(chunk: Uint8Array): readonly TextBlock[] {
    const blocks: TextBlock[] = [];
    for (let from = 0; from < chunk.length;) {
      const taken = Math.min(this.#size - this.#filled, chunk.length - from);
      this.#reserve(this.#filled + taken);
      this.#buffer.set(chunk.subarray(from, from + taken), this.#filled);
      this.#filled += taken;
      from += taken;
      while (this.#filled === this.#size) blocks.push(this.#take(false));
    }
    return blocks;
  }

  finish(): readonly TextBlock[] {
    const blocks: TextBlock[] = [];
    while (this.#filled > 0) blocks.push(this.#take(true));
    this.#goesOn = false;
    return blocks;
  }

  #reserve(length: number): void {
    if (length <= this.#buffer.length) return;
    const grown = new Uint8Array(Math.min(this.#size, Math.max(length, 2 * this.#buffer.length, firstCapacity)));
    grown.set(this.#buffer.subarray(0, this.#filled));
    this.#buffer = grown;
  }

  #take(last: boolean): TextBlock {
    const { to, cut } = handOut(this.#buffer, 0, this.#filled, last);
    const rest = this.#buffer.subarray(to, this.#filled);
    const block = { bytes: this.#buffer.subarray(0, to), goesOn: this.#goesOn };
    // After a full block another is likely: growing to it by steps would make as much garbage again.
    this.#buffer = new Uint8Array(last ? rest.length : this.#size);
    this.#buffer.set(rest);
    this.#goesOn = cut;
    this.#filled = rest.length;
    return block;
  }
}

/** The same over a stream. When it breaks off, what came before is handed out first. */
export async function* lineBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TextBlock> {
  const lines = new LineBlocks();
  let failed = false;
  let failure: unknown;
  try {
    for await (const chunk of chunks) yield* lines.push(chunk);
  } catch (error) {
    failed = true;
    failure = error;
  }
  yield* lines.finish();
  if (failed) throw failure;
}
