import { isGzip, isZip, isZstd } from './archives/signatures.ts';
import { isTarHeader } from './archives/tar-header.ts';

/** What bytes are, by their beginning. */
export type Container = 'zip' | 'tar' | 'gzip' | 'zstd' | 'locked' | 'binary' | 'text';

/** Formats that are no text and that nothing here opens, though text may happen to begin like none of them. */
const binaries: readonly string[] = [
  '377abcaf271c', // 7z
  '526172211a07', // RAR
  'fd377a585a00', // xz
  '425a68', // bzip2, told by its next byte too
  '04224d18', // lz4
  '25504446', // PDF
  '89504e47', // PNG
  'ffd8ff', // JPEG
  '47494638', // GIF
  '7f454c46', // ELF
  '53514c69746520666f726d6174', // SQLite
  '50415231', // Parquet
];
const oleMagic = 'd0cf11e0a1b11ae1';
/** A name in the compound file into which Office locks a workbook, in UTF-16 (MS-OFFCRYPTO, section 2.1). */
const lockedMark = Buffer.from('EncryptedPackage', 'utf16le');

const begins = (head: Uint8Array, hex: string): boolean =>
  Buffer.from(head.subarray(0, hex.length / 2)).toString('hex') === hex;

function isBinary(head: Uint8Array): boolean {
  if (begins(head, '425a68'))
    return (head[3] ?? 0) >= 0x31 && (head[3] ?? 0) <= 0x39 && (head[4] === 0x31 || head[4] === 0x17);
  return binaries.some((magic) => begins(head, magic));
}

export function containerOf(head: Uint8Array): Container {
  if (isZip(head)) return 'zip';
  if (isGzip(head)) return 'gzip';
  if (isZstd(head)) return 'zstd';
  if (begins(head, oleMagic)) return Buffer.from(head).includes(lockedMark) ? 'locked' : 'binary';
  if (isBinary(head)) return 'binary';
  return isTarHeader(head) ? 'tar' : 'text';
}
