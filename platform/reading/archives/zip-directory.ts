import { crc32 } from 'node:zlib';
import type { Stored } from '../stored.ts';
import { Stopped } from '../stopped.ts';
import { nameOf } from './member.ts';

/** PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16, 4.4.4, 4.5.3, 4.6.9. */
export const signature = {
  local: 0x04034b50,
  central: 0x02014b50,
  end64: 0x06064b50,
  locator: 0x07064b50,
  end: 0x06054b50,
  descriptor: 0x08074b50,
};
const [centralLength, endLength, locatorLength, end64Length] = [46, 22, 20, 56];
const longestComment = 0xffff;
const windowBytes = 1 << 20;
const inExtra = 0xffffffff;
const extra = { zip64: 1, unicodePath: 0x7075 };

/** A line of the directory. */
export interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly packed: number;
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
  /** Unix file type, or 0. */
  readonly type: number;
}

export interface Directory {
  readonly from: number;
  readonly length: number;
  /** Added to every offset: something stands before the archive. */
  readonly shift: number;
  /** Of the bytes behind the directory. */
  readonly tail: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

const big = (view: DataView, place: number): number => Number(view.getBigUint64(place, true));

/** Finds the directory from the end; null where there is none: the archive was cut off. */
export async function findDirectory(stored: Stored): Promise<Directory | null> {
  const from = Math.max(0, stored.size - endLength - longestComment - locatorLength);
  const tail = await stored.read(from, stored.size - from);
  const view = viewOf(tail);
  for (let place = tail.length - endLength; place >= 0; place -= 1) {
    if (view.getUint32(place, true) !== signature.end) continue;
    if (place + endLength + view.getUint16(place + 20, true) > tail.length) continue;
    const found = await directoryAt(stored, from + place, tail.subarray(0, place + endLength));
    if (found !== null) return found;
  }
  return null;
}

async function directoryAt(stored: Stored, end: number, upToEnd: Uint8Array): Promise<Directory | null> {
  const view = viewOf(upToEnd);
  const place = upToEnd.length - endLength;
  let [length, stated, behind] = [view.getUint32(place + 12, true), view.getUint32(place + 16, true), end];
  const locator = place - locatorLength;
  if (locator >= 0 && view.getUint32(locator, true) === signature.locator) {
    const at64 = await end64At(stored, big(view, locator + 8), end - locatorLength);
    if (at64 === null) return null;
    ({ length, stated, behind } = at64);
  }
  const from = behind - length;
  if (from < 0 || stated > from) return null;
  const first = await stored.read(from, 4);
  if (length > 0 && (first.length < 4 || viewOf(first).getUint32(0, true) !== signature.central)) return null;
  return { from, length, shift: from - stated, tail: stored.size - behind };
}

async function end64At(
  stored: Stored,
  stated: number,
  locator: number,
): Promise<{ length: number; stated: number; behind: number } | null> {
  for (const at of [stated, locator - end64Length]) {
    const record = await stored.read(at, end64Length);
    const view = viewOf(record);
    if (record.length === end64Length && view.getUint32(0, true) === signature.end64)
      return { length: big(view, 40), stated: big(view, 48), behind: at };
  }
  return null;
}

/** The directory's lines, read piece by piece: an archive may have millions. */
export async function* entriesOf(stored: Stored, { from, length, shift }: Directory): AsyncGenerator<Entry> {
  let window: Uint8Array = new Uint8Array(0);
  for (let done = 0, place = 0; done + place < length;) {
    if (window.length - place < centralLength + 3 * longestComment && done + window.length < length) {
      done += place;
      place = 0;
      window = await stored.read(from + done, Math.min(windowBytes, length - done));
      if (window.length === 0) throw new Stopped('input-output');
    }
    const entry = window.subarray(place);
    if (entry.length < centralLength || viewOf(entry).getUint32(0, true) !== signature.central)
      throw new Stopped('damaged');
    const whole = entryLength(entry);
    if (whole > entry.length) throw new Stopped('damaged');
    yield entryOf(entry.subarray(0, whole), shift);
    place += whole;
  }
}

function entryLength(entry: Uint8Array): number {
  const view = viewOf(entry);
  return centralLength + view.getUint16(28, true) + view.getUint16(30, true) + view.getUint16(32, true);
}

function* fieldsOf(bytes: Uint8Array): Generator<readonly [tag: number, field: Uint8Array]> {
  const view = viewOf(bytes);
  for (let place = 0; place + 4 <= bytes.length;) {
    const length = view.getUint16(place + 2, true);
    yield [view.getUint16(place, true), bytes.subarray(place + 4, place + 4 + length)];
    place += 4 + length;
  }
}

function entryOf(bytes: Uint8Array, shift: number): Entry {
  const view = viewOf(bytes);
  const behindName = centralLength + view.getUint16(28, true);
  const name = bytes.subarray(centralLength, behindName);
  const fields = new Map(fieldsOf(bytes.subarray(behindName, behindName + view.getUint16(30, true))));
  const large = fields.get(extra.zip64);
  const numbers = large === undefined ? null : viewOf(large);
  let next = 0;
  const wide = (number: number): number => {
    if (number !== inExtra || numbers === null || next + 8 > numbers.byteLength) return number;
    next += 8;
    return big(numbers, next - 8);
  };
  const size = wide(view.getUint32(24, true));
  const packed = wide(view.getUint32(20, true));
  const offset = wide(view.getUint32(42, true)) + shift;
  const type = bytes[5] === 3 ? (view.getUint32(38, true) >>> 28) & 0xf : 0;
  return {
    name: unicodeName(fields.get(extra.unicodePath), name) ?? nameOf(name),
    flags: view.getUint16(8, true),
    method: view.getUint16(10, true),
    crc32: view.getUint32(16, true),
    packed,
    size,
    offset,
    type,
  };
}

/** The name in UTF-8 beside one in the packer's own charset, if it still belongs to that one. */
function unicodeName(field: Uint8Array | undefined, name: Uint8Array): string | null {
  if (field === undefined || field.length < 5 || viewOf(field).getUint32(1, true) !== crc32(name)) return null;
  return nameOf(field.subarray(5));
}
