import { recordEnd, recordWindow, wholeRecords } from '#screening/columns/record-ends.ts';
import type { RecordShape } from '#screening/columns/record-ends.ts';
import type { TextBlock } from '#platform/reading/events.ts';

const lineFeed = 0x0a;
const nothing = new Uint8Array(0);

/** Makes blocks of whole lines into blocks of whole records: one that begins in a block and ends in the next is held back. */
export class RecordBlocks {
  readonly #shape: RecordShape | null;
  #rest: Uint8Array<ArrayBuffer> = nothing;

  /** @param shape null where every line is a record */
  constructor(shape: RecordShape | null) {
    this.#shape = shape;
  }

  push(block: TextBlock): readonly TextBlock[] {
    const shape = this.#shape;
    if (shape === null) return block.bytes.length === 0 ? [] : [block];
    const { bytes, goesOn } = block;
    const [joined, from] = this.#joined(bytes, shape);
    // Without a line end it is a line that was cut, or the text's end.
    const whole = bytes.at(-1) === lineFeed ? wholeRecords(bytes, shape) : bytes.length;
    const to = Math.max(from, whole);
    this.#rest = joined === null ? both(this.#rest, bytes) : bytes.slice(to);
    if (joined === null) return [];
    const own = { bytes: bytes.subarray(from, to), goesOn: goesOn && from === 0 };
    return [{ bytes: joined, goesOn: false }, own].filter((piece) => piece.bytes.length > 0);
  }

  /** What was held back at the end of the text. */
  finish(): readonly TextBlock[] {
    const bytes = this.#rest;
    this.#rest = nothing;
    return bytes.length > 0 ? [{ bytes, goesOn: false }] : [];
  }

  /** The record that was held back, with what of it lies in the next block; null where it goes on beyond that. */
  #joined(bytes: Uint8Array, shape: RecordShape): readonly [Uint8Array<ArrayBuffer> | null, number] {
    const rest = this.#rest;
    if (rest.length === 0) return [rest, 0];
    const joined = both(rest, bytes.subarray(0, recordWindow));
    const end = recordEnd(joined, shape);
    if (end === 'open' && bytes.length < recordWindow) return [null, 0];
    // What is no record after all stands as lines, as it would have stood.
    if (typeof end !== 'number' || end <= rest.length) return [rest, 0];
    return [joined.slice(0, end), end - rest.length];
  }
}

function both(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}
