import type { ReadEvent, TextBlock } from '../events.ts';
import { sampleBytes } from '../limits.ts';
import { partText, type PartHead, type Parts, type PartText } from '../parts.ts';
import { Cells } from './cells.ts';
import { JsonRecords } from './json-record.ts';
import { isEmptyLine, linesOf } from './jsonl.ts';

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];
/** What stands between records and says nothing. */
const between = new Uint8Array(256);
for (const character of ' \t\r\n,:{}[]') between[character.charCodeAt(0)] = 1;

/** Piece of a JSON text: a record, or what stands between records. */
interface Piece {
  readonly record: boolean;
  readonly bytes: Uint8Array;
}

/**
 * Cuts JSON into records as it comes: the objects at one depth. `depth` counts the containers around a record, an array
 * the innermost; 0: objects stand side by side.
 */
class Splitter {
  readonly #depth: number;
  readonly #most: number;
  readonly #around: number[] = [];
  #inString = false;
  #escaped = false;
  #held: Uint8Array[] = [];
  #heldBytes = 0;
  #inRecord = false;
  /** The nesting contradicts itself, or a record is too long: nothing that follows is cut. */
  broken = false;

  constructor(depth: number, most: number) {
    this.#depth = depth;
    this.#most = most;
  }

  *push(bytes: Uint8Array): Generator<Piece> {
    let from = 0;
    for (let place = 0; place < bytes.length && !this.broken; place += 1) {
      const byte = bytes[place] ?? 0;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === backslash) this.#escaped = true;
        else if (byte === quote) this.#inString = false;
      } else if (byte === quote) this.#inString = true;
      else if (byte === openBrace || byte === openBracket) {
        if (byte === openBrace && this.#around.length === this.#depth && this.#opens()) {
          yield* this.#cut(bytes.subarray(from, place));
          from = place;
          this.#inRecord = true;
        }
        this.#around.push(byte);
      } else if (byte === closeBrace || byte === closeBracket) {
        if (this.#around.pop() !== (byte === closeBrace ? openBrace : openBracket)) this.broken = true;
        else if (this.#inRecord && this.#around.length === this.#depth) {
          yield* this.#cut(bytes.subarray(from, place + 1));
          from = place + 1;
        }
      }
    }
    const rest = bytes.slice(from);
    this.#held.push(rest);
    this.#heldBytes += rest.length;
    if (this.#heldBytes > this.#most) this.broken ||= this.#inRecord;
    if (this.broken || !this.#inRecord) yield* this.finish();
  }

  *finish(): Generator<Piece> {
    this.#inRecord = false;
    yield* this.#cut(new Uint8Array(0));
  }

  #opens(): boolean {
    return this.#depth === 0 || this.#around.at(-1) === openBracket;
  }

  *#cut(bytes: Uint8Array): Generator<Piece> {
    const whole = this.#held.length === 0 ? bytes : Buffer.concat([...this.#held, bytes]);
    const record = this.#inRecord;
    this.#held = [];
    this.#heldBytes = 0;
    this.#inRecord = false;
    if (whole.length > 0) yield { record, bytes: whole };
  }
}

/** How deep records lie: those of the first array of objects, unless objects stand side by side. */
function recordDepth(sample: Uint8Array): number {
  const around: number[] = [];
  let [inString, escaped, inArray, tops] = [false, false, -1, 0];
  for (const byte of sample) {
    if (inString) {
      if (escaped) escaped = false;
      else if (byte === backslash) escaped = true;
      else if (byte === quote) inString = false;
    } else if (byte === quote) inString = true;
    else if (byte === openBrace || byte === openBracket) {
      if (byte === openBrace && inArray < 0 && around.at(-1) === openBracket) inArray = around.length;
      if (around.length === 0) tops += 1;
      around.push(byte);
    } else if (byte === closeBrace || byte === closeBracket) around.pop();
  }
  return tops > 1 || inArray < 0 ? 0 : inArray;
}

/** Lines that are no record, as they stand; what only holds records together is left out. */
function addLines(bytes: Uint8Array, cells: Cells, text: PartText): void {
  if (bytes.every((byte) => between[byte] === 1)) return;
  for (const line of linesOf(bytes)) {
    if (isEmptyLine(line)) continue;
    cells.line(line);
    text.unparsed += 1;
  }
}

/**
 * JSON that is not one record a line: an array of objects, an answer that holds one, objects written over many lines.
 * Each object of the array is a row; what stands around it goes out as it stands. Where the nesting breaks, everything
 * that follows does.
 */
export async function* readJson(
  head: Omit<PartHead, 'names'>,
  sample: Uint8Array,
  blocks: AsyncIterable<TextBlock>,
  parts: Parts,
  rowBytes: number,
): AsyncGenerator<ReadEvent> {
  const records = new JsonRecords();
  const first = sample.subarray(0, sampleBytes);
  const depth = recordDepth(first);
  for (const piece of new Splitter(depth, rowBytes).push(first)) if (piece.record) records.learn(piece.bytes);
  const splitter = new Splitter(depth, rowBytes);
  const { names } = records;
  if (names === null) {
    const plain = { ...head, names };
    for await (const block of blocks) yield* parts.block(plain, block);
    return;
  }
  const text = partText({ ...head, names });
  const cells = new Cells();
  const add = ({ record, bytes }: Piece): void => {
    if (!record || !records.write(bytes, cells)) addLines(bytes, cells, text);
    if (cells.length > sampleBytes) parts.write(text, cells.take());
  };
  let failed = false;
  let failure: unknown;
  try {
    for await (const { bytes } of blocks) {
      if (splitter.broken) addLines(bytes, cells, text);
      else for (const piece of splitter.push(bytes)) add(piece);
      parts.write(text, cells.take());
      yield* parts.due();
    }
  } catch (error) {
    failed = true;
    failure = error;
  }
  for (const piece of splitter.finish()) add(piece);
  parts.write(text, cells.take());
  if (failed) throw failure;
}
