import type { ReadEvent, TextBlock } from '../events.ts';
import { sampleBytes } from '../limits.ts';
import { partText, type PartHead, type Parts } from '../parts.ts';
import { Cells } from './cells.ts';
import { JsonRecords } from './json-record.ts';

const lineFeed = 0x0a;

/** The lines of a block, each with its LF. */
export function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length;) {
    const feed = bytes.indexOf(lineFeed, from);
    const to = feed < 0 ? bytes.length : feed + 1;
    yield bytes.subarray(from, to);
    from = to;
  }
}

export const isEmptyLine = (line: Uint8Array): boolean => line.every((byte) => byte === lineFeed || byte === 0x0d);

/**
 * JSON, one record a line, as rows. A line that is no record goes out as it stands and is counted; so do the pieces of
 * a line that was cut.
 */
export async function* readJsonl(
  head: Omit<PartHead, 'names'>,
  sample: Uint8Array,
  blocks: AsyncIterable<TextBlock>,
  parts: Parts,
): AsyncGenerator<ReadEvent> {
  const records = new JsonRecords();
  for (const line of linesOf(sample.subarray(0, sampleBytes))) records.learn(line);
  const { names } = records;
  if (names === null) {
    const plain = { ...head, names };
    for await (const block of blocks) yield* parts.block(plain, block);
    return;
  }
  const text = partText({ ...head, names });
  const cells = new Cells();
  for await (const { bytes, goesOn } of blocks) {
    let piece = goesOn;
    for (const line of linesOf(bytes)) {
      if (!isEmptyLine(line) && (piece || !records.write(line, cells))) {
        cells.line(line);
        text.unparsed += 1;
      }
      piece = false;
      if (cells.length > sampleBytes) parts.write(text, cells.take());
    }
    parts.write(text, cells.take());
    yield* parts.due();
  }
}
