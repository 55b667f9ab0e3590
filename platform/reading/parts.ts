import type { Charset, Format } from '#screening/report.ts';
import type { DirectText, ReadEvent, TextBlock } from './events.ts';
import { blockBytes, sampleBytes } from './limits.ts';
import { LineBlocks } from './line-blocks.ts';
import type { Repairs } from './repair.ts';
import type { Run } from './run.ts';

/** What a part is called and was taken for. */
export interface PartHead {
  readonly part: string;
  readonly unit: string;
  readonly format: Format;
  readonly charset: Charset;
  readonly names: readonly string[] | null;
}

/** A part that is written row by row. */
export interface PartText {
  readonly head: PartHead;
  readonly lines: LineBlocks;
  readonly ready: TextBlock[];
  unparsed: number;
}

export function partText(head: PartHead): PartText {
  return { head, lines: new LineBlocks(), ready: [], unparsed: 0 };
}

const lineFeed = 0x0a;

/** The first whole lines, in a buffer of their own: blocks may be given away. */
function sampleOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  if (bytes.length <= sampleBytes) return bytes.slice();
  const feed = bytes.subarray(0, sampleBytes).lastIndexOf(lineFeed);
  return bytes.slice(0, feed < 0 ? sampleBytes : feed + 1);
}

/** Turns the parts of one file into events, one part open at a time. */
export class Parts {
  readonly #run: Run;
  readonly #repairs: Repairs;
  readonly #texts = new Set<PartText>();
  #open: PartHead | null = null;
  #bytes = 0;
  #unparsed = 0;

  constructor(run: Run, repairs: Repairs) {
    this.#run = run;
    this.#repairs = repairs;
  }

  /** Hands on a block of a part as it is, and begins the part if it is not the open one. */
  *block(head: PartHead, block: TextBlock): Generator<ReadEvent> {
    yield* this.begin(head, block.bytes);
    this.#bytes += block.bytes.length;
    this.#run.textBytes += block.bytes.length;
    yield { event: 'block', part: head.part, consumed: this.#run.consumed, ...block };
  }

  *begin(head: PartHead, text: Uint8Array, direct: DirectText | null = null): Generator<ReadEvent> {
    if (this.#open === head) return;
    yield* this.end();
    this.#open = head;
    yield { event: 'begin', ...head, sample: sampleOf(text), direct };
    if (direct !== null) {
      this.#bytes += direct.length;
      this.#run.textBytes += direct.length;
    }
  }

  /** A row of the open part went out as it stood. */
  unparsed(): void {
    this.#unparsed += 1;
  }

  *end(): Generator<ReadEvent> {
    if (this.#open === null) return;
    const { part } = this.#open;
    for (const text of this.#texts)
      if (text.head === this.#open) {
        this.#unparsed += text.unparsed;
        text.unparsed = 0;
      }
    const { replaced, otherCharset } = this.#repairs;
    const [bytes, unparsed] = [this.#bytes, this.#unparsed];
    [this.#open, this.#bytes, this.#unparsed] = [null, 0, 0];
    [this.#repairs.replaced, this.#repairs.otherCharset] = [0, 0];
    yield { event: 'end', part, bytes, unparsed, replaced, otherCharset, consumed: this.#run.consumed };
  }

  /** Adds text to a part that is written row by row. Nothing comes out before {@link due}. */
  write(text: PartText, bytes: Uint8Array): void {
    this.#texts.add(text);
    text.ready.push(...text.lines.push(bytes));
  }

  /** Blocks that are full; parts that are not stay open with what they hold, up to two blocks in all. */
  *due(): Generator<ReadEvent> {
    let held = 0;
    for (const text of this.#texts) {
      if (text.ready.length > 0) yield* this.#handOut(text);
      held += text.lines.held;
    }
    if (held > 2 * blockBytes) yield* this.flush();
  }

  *flush(): Generator<ReadEvent> {
    const open = [...this.#texts].filter((text) => text.head === this.#open);
    for (const text of [...open, ...this.#texts]) {
      if (!this.#texts.delete(text)) continue;
      text.ready.push(...text.lines.finish());
      if (text.ready.length === 0 && text.unparsed === 0) continue;
      this.#texts.add(text);
      yield* this.#handOut(text);
      yield* this.end();
      this.#texts.delete(text);
    }
  }

  *#handOut(text: PartText): Generator<ReadEvent> {
    if (this.#open !== text.head)
      for (const other of this.#texts) if (other.head === this.#open) other.ready.push(...other.lines.finish());
    if (this.#open !== null && this.#open !== text.head)
      for (const other of this.#texts)
        if (other.head === this.#open) for (const block of other.ready.splice(0)) yield* this.block(other.head, block);
    for (const block of text.ready.splice(0)) yield* this.block(text.head, block);
  }
}
