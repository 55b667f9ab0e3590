import type { UnreadReason } from '#screening/report.ts';
import type { ReadEvent, ReadingOptions } from './events.ts';
import type { Named } from './input.ts';
import { readingLimits, type ReadingLimits } from './limits.ts';
import type { Stored } from './stored.ts';
import { Stopped } from './stopped.ts';

/** How far a reading has come. */
export class Run {
  readonly limits: ReadingLimits;
  readonly options: ReadingOptions;
  /** Bytes of text handed out. */
  textBytes = 0;
  #before = 0;
  #current = 0;
  #size: number | null = null;
  #unpacked = 0;
  #exceeded = false;

  constructor(options: ReadingOptions) {
    this.options = options;
    this.limits = { ...readingLimits, ...options.limits };
  }

  /** Bytes of the sources that have been gone through. */
  get consumed(): number {
    return this.#before + (this.#size === null ? this.#current : Math.min(this.#current, this.#size));
  }

  /** A file or stream among the sources begins. */
  enter(size: number | null): void {
    [this.#size, this.#current, this.#unpacked, this.#exceeded] = [size, 0, 0, false];
  }

  leave(): void {
    this.#before += this.#size ?? this.#current;
    [this.#size, this.#current] = [null, 0];
  }

  skipped(unit: string): boolean {
    return this.options.skip?.(unit) ?? false;
  }

  /** @throws Stopped when the run was cancelled, or the source as a whole has unpacked to too much */
  check(): void {
    if (this.options.signal?.aborted === true) throw new Stopped('cancelled');
    if (this.#exceeded) throw new Stopped('bomb');
  }

  unread(part: string, reason: UnreadReason, readBytes: number, leftBytes: number | null): ReadEvent {
    return { event: 'unread', unread: { part, reason, readBytes, leftBytes }, consumed: this.consumed };
  }

  /** Says that nothing is read of something, once: a run that goes on has it said already. */
  *leftOut({ part, unit, size }: Named, reason: UnreadReason): Generator<ReadEvent> {
    if (this.skipped(unit)) return;
    yield this.unread(part, reason, 0, size);
    if (this.options.signal?.aborted !== true) yield { event: 'done', unit, consumed: this.consumed };
  }

  /** The bytes of a source, counted as they are gone through. */
  async *counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.check();
      this.#current += chunk.length;
      yield chunk;
    }
  }

  countedStore(stored: Stored): Stored {
    return {
      size: stored.size,
      read: async (offset, length, into) => {
        this.check();
        const bytes = await stored.read(offset, length, into);
        this.#current += bytes.length;
        return bytes;
      },
    };
  }

  /**
   * What comes out of a packed stream, held to the limits.
   *
   * @throws Stopped `bomb`
   */
  async *unpacked(chunks: AsyncIterable<Uint8Array>, packed: () => number): AsyncGenerator<Uint8Array> {
    const { freeBytes, ratio, totalBytes } = this.limits;
    let bytes = 0;
    for await (const chunk of chunks) {
      this.check();
      bytes += chunk.length;
      this.#unpacked += chunk.length;
      const source = this.#size ?? this.#current;
      if (this.#unpacked > Math.min(totalBytes, Math.max(freeBytes, ratio * source))) this.#exceeded = true;
      this.check();
      if (bytes > freeBytes && bytes > ratio * packed()) throw new Stopped('bomb');
      yield chunk;
    }
  }
}
