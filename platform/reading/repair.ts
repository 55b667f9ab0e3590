import { isUtf8 } from 'node:buffer';
import { ratherUtf8 } from './charset.ts';

/** What had to be done to lines to make them UTF-8. */
export interface Repairs {
  replaced: number;
  otherCharset: number;
}

const lineFeed = 0x0a;
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const strictGb = new TextDecoder('gb18030', { fatal: true });

/** How often U+FFFD stands in a text. */
export function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}

function ownMarks(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf('\ufffd'); at >= 0; at = bytes.indexOf('\ufffd', at + 3)) count += 1;
  return count;
}

function gbOf(line: Uint8Array): string | null {
  try {
    return strictGb.decode(line);
  } catch {
    return null;
  }
}

function repairLine(line: Buffer, repairs: Repairs): Buffer {
  const other = ratherUtf8(line) ? null : gbOf(line);
  if (other !== null) {
    repairs.otherCharset += 1;
    return Buffer.from(other, 'utf8');
  }
  const text = lenient.decode(line);
  repairs.replaced += countReplaced(text) - ownMarks(line);
  return Buffer.from(text, 'utf8');
}

/**
 * Makes whole lines UTF-8, line by line and so always alike, wherever a block begins: a line that is not UTF-8 is read
 * as GB18030 if it rather is that (files of two charsets are joined in practice); otherwise each place that is no UTF-8
 * becomes U+FFFD. Lines that are UTF-8 stay as they are; where all are, the block itself is returned.
 */
export function repaired(block: Uint8Array<ArrayBuffer>, repairs: Repairs): Uint8Array<ArrayBuffer> {
  if (isUtf8(block)) return block;
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
  const pieces: Uint8Array[] = [];
  let kept = 0;
  for (let from = 0; from < bytes.length;) {
    const feed = bytes.indexOf(lineFeed, from);
    const to = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(from, to);
    if (!isUtf8(line)) {
      pieces.push(bytes.subarray(kept, from), repairLine(line, repairs));
      kept = to;
    }
    from = to;
  }
  pieces.push(bytes.subarray(kept));
  return joinedBytes(pieces);
}

/** What would have to be done to whole lines. */
export function repairsOf(lines: Uint8Array<ArrayBuffer>): Repairs {
  const repairs = { replaced: 0, otherCharset: 0 };
  repaired(lines, repairs);
  return repairs;
}

function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
}
