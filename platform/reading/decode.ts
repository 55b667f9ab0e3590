import type { TextBlock } from './events.ts';
import type { CharsetFound } from './charset.ts';
import { lineBlocks } from './line-blocks.ts';
import { countReplaced, repaired, type Repairs } from './repair.ts';

/** Bytes without the mark before the text. */
async function* unmarked(chunks: AsyncIterable<Uint8Array>, mark: number): AsyncGenerator<Uint8Array> {
  let left = mark;
  for await (const chunk of chunks) {
    const dropped = Math.min(left, chunk.length);
    left -= dropped;
    if (chunk.length > dropped) yield chunk.subarray(dropped);
  }
}

/** Decodes as it comes; where the source breaks off, the text before is there. */
async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  charset: string,
  repairs: Repairs,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(charset, { ignoreBOM: true });
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    if (text.length === 0) continue;
    repairs.replaced += countReplaced(text);
    yield Buffer.from(text, 'utf8');
  }
  const rest = decoder.decode();
  repairs.replaced += countReplaced(rest);
  if (rest.length > 0) yield Buffer.from(rest, 'utf8');
}

/** A text as blocks of whole lines in UTF-8; what had to be replaced is counted. */
export async function* textBlocks(
  chunks: AsyncIterable<Uint8Array>,
  { charset, mark }: CharsetFound,
  repairs: Repairs,
): AsyncGenerator<TextBlock> {
  const bytes = unmarked(chunks, mark);
  if (charset !== 'utf-8') yield* lineBlocks(decoded(bytes, charset, repairs));
  else
    for await (const { bytes: block, goesOn } of lineBlocks(bytes)) yield { bytes: repaired(block, repairs), goesOn };
}
