const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as ZIP has it, continuing from `running`: it finds accidents, never an adversary. */
export type Crc32 = (bytes: Uint8Array, running?: number) => number;

export const crc32: Crc32 = (bytes, running = 0) => {
  let value = ~running;
  for (const byte of bytes) value = (table[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
};
