/** Bytes of a header, and what contents are filled up to. */
export const blockLength = 512;
/** POSIX.1-2024, pax, "ustar Interchange Format": where the fields of a header lie. */
export const fields = { name: [0, 100], size: [124, 12], check: [148, 8], prefix: [345, 155] } as const;

export type Field = readonly [from: number, length: number];

export function textField(header: Uint8Array, [from, length]: Field): Uint8Array {
  const bytes = header.subarray(from, from + length);
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

/** Octal digits, or (GNU) a binary number when the first bit is set; null when it is neither. */
export function numberField(header: Uint8Array, [from, length]: Field): number | null {
  const bytes = header.subarray(from, from + length);
  if (((bytes[0] ?? 0) & 0x80) !== 0) {
    const number = bytes.slice(1).reduce((sum, byte) => sum * 256 + byte, 0);
    return Number.isSafeInteger(number) ? number : null;
  }
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', ' ').trim();
  return /^[0-7]*$/.test(text) ? Number.parseInt(text || '0', 8) : null;
}

/** Whether these bytes are a header: the sum of its bytes stands in it. */
export function isTarHeader(header: Uint8Array): boolean {
  if (header.length < blockLength) return false;
  const [from, length] = fields.check;
  const sum = header
    .subarray(0, blockLength)
    .reduce((total, byte, place) => total + (place >= from && place < from + length ? 0x20 : byte), 0);
  return sum !== length * 0x20 && numberField(header, fields.check) === sum;
}
