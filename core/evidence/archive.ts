import { fromUtf8, joined, sameBytes, utf8 } from '#words/digest.ts';

/** One stored file of an archive. */
export interface Stored {
  readonly name: string;
  readonly size: number;
  readonly crc32: number;
}

/** Where a stored file lies. */
export interface Placed extends Stored {
  /** Of the header before its bytes. */
  readonly offset: number;
  readonly header: Uint8Array;
}

export interface Layout {
  readonly files: readonly Placed[];
  /** Everything after the last file's bytes: the directory and the end records. */
  readonly tail: Uint8Array;
  /** Bytes of the whole archive. */
  readonly size: number;
}

/** Bytes that can be read anywhere: a file on disk, a file in a browser, an array. */
export interface Source {
  readonly size: number;
  /**
   * Fewer bytes than asked: it ended.
   *
   * @param room memory of at least that length, which the answer may lie in: it holds until this room is given again
   */
  readonly read: (offset: number, length: number, room?: Uint8Array) => Promise<Uint8Array>;
}

/** PKWARE APPNOTE 6.3.10: sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16, 4.5.3. */
const signatures = { local: 0x04034b50, central: 0x02014b50, end64: 0x06064b50, locator: 0x07064b50, end: 0x06054b50 };
/** Version 4.5, the first with ZIP64; names are UTF-8 (bit 11); 1980-01-01 00:00, as no clock is meant. */
const version = 45;
const flags = 0x0800;
const date = 0x0021;
const inExtra = 0xffffffff;
const [localLength, centralLength, extraLocal, extraCentral] = [30, 46, 20, 28];
const [end64Length, locatorLength, endLength] = [56, 20, 22];
const endRecords = end64Length + locatorLength + endLength;

const longestName = 200;
const mostFiles = 1_000_000;
const longestDirectory = 1 << 28;

/** Writes numbers little-endian, one after another: pairs of bytes and value. */
function record(...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((length, [bytes]) => length + bytes, 0)));
  let place = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(place, value, true);
    else if (bytes === 4) view.setUint32(place, value, true);
    else view.setBigUint64(place, BigInt(value), true);
    place += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** The header before a file's bytes. Filled in place: a large case has tens of thousands of them. */
function localHeader(name: Uint8Array, size: number, crc32: number): Uint8Array {
  const header = new Uint8Array(localLength + name.length + extraLocal);
  const view = new DataView(header.buffer);
  view.setUint32(0, signatures.local, true);
  view.setUint16(4, version, true);
  view.setUint16(6, flags, true);
  view.setUint16(12, date, true);
  view.setUint32(14, crc32, true);
  view.setUint32(18, inExtra, true);
  view.setUint32(22, inExtra, true);
  view.setUint16(26, name.length, true);
  view.setUint16(28, extraLocal, true);
  header.set(name, localLength);
  extra(view, localLength + name.length, [size, size]);
  return header;
}

/** The directory's record of a file, into a view of the whole directory. */
function centralHeader(
  view: DataView,
  at: number,
  name: Uint8Array,
  { size, crc32, offset }: Omit<Placed, 'header'>,
): void {
  view.setUint32(at, signatures.central, true);
  view.setUint16(at + 4, version, true);
  view.setUint16(at + 6, version, true);
  view.setUint16(at + 8, flags, true);
  view.setUint16(at + 14, date, true);
  view.setUint32(at + 16, crc32, true);
  view.setUint32(at + 20, inExtra, true);
  view.setUint32(at + 24, inExtra, true);
  view.setUint16(at + 28, name.length, true);
  view.setUint16(at + 30, extraCentral, true);
  view.setUint32(at + 42, inExtra, true);
  new Uint8Array(view.buffer, view.byteOffset + at + centralLength, name.length).set(name);
  extra(view, at + centralLength + name.length, [size, size, offset]);
}

/** The ZIP64 field: its tag, its length, and the numbers that the fields before say to look for here. */
function extra(view: DataView, at: number, numbers: readonly number[]): void {
  view.setUint16(at, 1, true);
  view.setUint16(at + 2, numbers.length * 8, true);
  for (const [place, number] of numbers.entries()) {
    view.setUint32(at + 4 + place * 8, number % 2 ** 32, true);
    view.setUint32(at + 8 + place * 8, Math.floor(number / 2 ** 32), true);
  }
}

/**
 * The only archive of these files: a ZIP that every unpacker opens, in one byte form. Files are stored, sizes always in
 * ZIP64 fields so that small and large ones have one form, names strictly ascending, nothing optional anywhere.
 * Throws a RangeError when names do not ascend.
 */
export function layOut(files: readonly Stored[]): Layout {
  let offset = 0;
  let last: string | null = null;
  const names = files.map(({ name }) => utf8(name));
  const length = names.reduce((sum, name) => sum + centralLength + name.length + extraCentral, 0);
  const directory = new Uint8Array(length);
  const view = new DataView(directory.buffer);
  const placed: Placed[] = [];
  let at = 0;
  for (const [place, file] of files.entries()) {
    if (last !== null && file.name <= last) throw new RangeError(`${file.name} does not come after ${last}`);
    last = file.name;
    const name = names[place] ?? utf8('');
    const header = localHeader(name, file.size, file.crc32);
    const lies = { ...file, offset, header };
    centralHeader(view, at, name, lies);
    placed.push(lies);
    at += centralLength + name.length + extraCentral;
    offset += header.length + file.size;
  }
  const count = files.length;
  const tail = joined(
    directory,
    record([4, signatures.end64], [8, end64Length - 12], [2, version], [2, version], [4, 0], [4, 0], [8, count]),
    record([8, count], [8, length], [8, offset]),
    record([4, signatures.locator], [4, 0], [8, offset + length], [4, 1]),
    record([4, signatures.end], [2, 0xffff], [2, 0xffff], [2, 0xffff], [2, 0xffff], [4, inExtra], [4, inExtra], [2, 0]),
  );
  return { files: placed, tail, size: offset + tail.length };
}

/**
 * Reads the directory of an archive that an adversary may have made; null unless it is, byte for byte, the directory
 * that `layOut` writes for the files it names. The headers before the files' bytes are for the caller to compare as it
 * passes them.
 */
export async function readDirectory(source: Source): Promise<Layout | null> {
  if (source.size < endRecords) return null;
  const end = await source.read(source.size - endRecords, endRecords);
  if (end.length !== endRecords) return null;
  const view = new DataView(end.buffer, end.byteOffset, end.length);
  const [count, length, offset] = [32, 40, 48].map((place) => Number(view.getBigUint64(place, true)));
  if (count === undefined || length === undefined || offset === undefined) return null;
  if (count > mostFiles || length > longestDirectory || offset + length + endRecords !== source.size) return null;
  const directory = await source.read(offset, length);
  const files = directory.length === length ? filesOf(directory, count) : null;
  if (files === null) return null;
  const layout = layOut(files);
  return layout.size === source.size && sameBytes(layout.tail, joined(directory, end)) ? layout : null;
}

function filesOf(directory: Uint8Array, count: number): readonly Stored[] | null {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.length);
  const files: Stored[] = [];
  let place = 0;
  let last = '';
  while (files.length < count) {
    if (place + centralLength > directory.length) return null;
    const length = view.getUint16(place + 28, true);
    const after = place + centralLength + length;
    if (length === 0 || length > longestName || after + extraCentral > directory.length) return null;
    const name = fromUtf8(directory.subarray(place + centralLength, after));
    const size = Number(view.getBigUint64(after + 4, true));
    if (name === null || name <= last || !Number.isSafeInteger(size)) return null;
    files.push({ name, size, crc32: view.getUint32(place + 16, true) });
    last = name;
    place = after + extraCentral;
  }
  return place === directory.length ? files : null;
}
