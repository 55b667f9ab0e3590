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

/** Bytes that can be read anywhere: a file on disk, a file in a browser, an array. Fewer bytes than asked: it ended. */
export interface Source {
  readonly size: number;
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
}

/** PKWARE APPNOTE 6.3.10: sections 4.3.7, 4.3.12, 4.3.14 to 4.3.16, 4.5.3. */
const signatures = { local: 0x04034b50, central: 0x02014b50, end64: 0x06064b50, locator: 0x07064b50, end: 0x06054b50 };
/** Version 4.5, the first with ZIP64; names are UTF-8 (bit 11); 1980-01-01 00:00, as no clock is meant. */
const version = 45;
const flags = 0x0800;
const date = 0x0021;
const inExtra = 0xffffffff;
const [centralLength, extraLocal, extraCentral] = [46, 20, 28];
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

function localHeader({ name, size, crc32 }: Stored): Uint8Array {
  const written = utf8(name);
  return joined(
    record([4, signatures.local], [2, version], [2, flags], [2, 0], [2, 0], [2, date], [4, crc32], [4, inExtra]),
    record([4, inExtra], [2, written.length], [2, extraLocal]),
    written,
    record([2, 1], [2, 16], [8, size], [8, size]),
  );
}

function centralHeader({ name, size, crc32 }: Stored, offset: number): Uint8Array {
  const written = utf8(name);
  return joined(
    record([4, signatures.central], [2, version], [2, version], [2, flags], [2, 0], [2, 0], [2, date], [4, crc32]),
    record([4, inExtra], [4, inExtra], [2, written.length], [2, extraCentral], [2, 0], [2, 0], [2, 0], [4, 0]),
    record([4, inExtra]),
    written,
    record([2, 1], [2, 24], [8, size], [8, size], [8, offset]),
  );
}

/**
 * The only archive of these files: a ZIP that every unpacker opens, in one byte form. Files are stored, sizes always in
 * ZIP64 fields so that small and large ones have one form, names strictly ascending, nothing optional anywhere.
 * Throws a RangeError when names do not ascend.
 */
export function layOut(files: readonly Stored[]): Layout {
  let offset = 0;
  let last: string | null = null;
  const placed: Placed[] = [];
  const directory: Uint8Array[] = [];
  for (const file of files) {
    if (last !== null && file.name <= last) throw new RangeError(`${file.name} does not come after ${last}`);
    last = file.name;
    const header = localHeader(file);
    placed.push({ ...file, offset, header });
    directory.push(centralHeader(file, offset));
    offset += header.length + file.size;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const count = files.length;
  const tail = joined(
    ...directory,
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
