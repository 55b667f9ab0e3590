/** A hash that takes its input part by part; each is used once. */
export interface Running {
  readonly update: (part: Uint8Array) => unknown;
  readonly digest: () => Uint8Array;
}

const blockLength = 64;

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
/** Within bounds by construction; the type does not know. */
const wordAt = (words: Int32Array, place: number): number => words[place] ?? 0;
const byteAt = (bytes: Uint8Array, place: number): number => bytes[place] ?? 0;
const spread = (word: number): number => word ^ rotated(word, 15) ^ rotated(word, 23);

/** GB/T 32905-2016 section 4.2, each constant rotated by its round already. */
const constants = Int32Array.from({ length: 64 }, (_, round) =>
  rotated(round < 16 ? 0x79cc4519 : 0x7a879d8a, round % 32),
);

/** GB/T 32905-2016 section 4.1. */
const initial = [
  0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e,
] as const;

/** SM3 (GB/T 32905-2016), for where no native one is at hand. */
export class Sm3 implements Running {
  private readonly state = Int32Array.from(initial);
  private readonly words = new Int32Array(68);
  private readonly block = new Uint8Array(blockLength);
  private filled = 0;
  private length = 0;

  update(part: Uint8Array): this {
    this.length += part.length;
    let place = 0;
    if (this.filled > 0) {
      place = Math.min(blockLength - this.filled, part.length);
      this.block.set(part.subarray(0, place), this.filled);
      this.filled += place;
      if (this.filled < blockLength) return this;
      this.compress(this.block, 0);
      this.filled = 0;
    }
    for (; place + blockLength <= part.length; place += blockLength) this.compress(part, place);
    this.block.set(part.subarray(place));
    this.filled = part.length - place;
    return this;
  }

  digest(): Uint8Array {
    const bits = BigInt(this.length) * 8n;
    const padding = new Uint8Array(((this.filled < 56 ? 56 : 120) - this.filled) | 0);
    padding[0] = 0x80;
    const end = new Uint8Array(8);
    new DataView(end.buffer).setBigUint64(0, bits);
    this.update(padding).update(end);
    const digest = new Uint8Array(32);
    const view = new DataView(digest.buffer);
    for (const [place, word] of this.state.entries()) view.setInt32(place * 4, word);
    return digest;
  }

  /** GB/T 32905-2016 sections 5.3.2 and 5.3.3. Plain indexes, as this is run for every 64 bytes of every exhibit. */
  private compress(bytes: Uint8Array, from: number): void {
    const { words, state } = this;
    for (let round = 0; round < 16; round += 1) {
      const at = from + round * 4;
      words[round] =
        (byteAt(bytes, at) << 24) |
        (byteAt(bytes, at + 1) << 16) |
        (byteAt(bytes, at + 2) << 8) |
        byteAt(bytes, at + 3);
    }
    for (let round = 16; round < 68; round += 1) {
      const mixed = wordAt(words, round - 16) ^ wordAt(words, round - 9) ^ rotated(wordAt(words, round - 3), 15);
      words[round] = spread(mixed) ^ rotated(wordAt(words, round - 13), 7) ^ wordAt(words, round - 6);
    }
    let [a, b, c, d] = [wordAt(state, 0), wordAt(state, 1), wordAt(state, 2), wordAt(state, 3)];
    let [e, f, g, h] = [wordAt(state, 4), wordAt(state, 5), wordAt(state, 6), wordAt(state, 7)];
    for (let round = 0; round < 64; round += 1) {
      const turned = rotated(a, 12);
      const first = rotated((turned + e + wordAt(constants, round)) | 0, 7);
      const left = round < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c);
      const right = round < 16 ? e ^ f ^ g : (e & f) | (~e & g);
      const word = wordAt(words, round);
      const one = (left + d + (first ^ turned) + (word ^ wordAt(words, round + 4))) | 0;
      const other = (right + h + first + word) | 0;
      d = c;
      c = rotated(b, 9);
      b = a;
      a = one;
      h = g;
      g = rotated(f, 19);
      f = e;
      e = other ^ rotated(other, 9) ^ rotated(other, 17);
    }
    state[0] = wordAt(state, 0) ^ a;
    state[1] = wordAt(state, 1) ^ b;
    state[2] = wordAt(state, 2) ^ c;
    state[3] = wordAt(state, 3) ^ d;
    state[4] = wordAt(state, 4) ^ e;
    state[5] = wordAt(state, 5) ^ f;
    state[6] = wordAt(state, 6) ^ g;
    state[7] = wordAt(state, 7) ^ h;
  }
}

/** SM3 over the parts as if joined: 32 bytes. */
export function sm3(...parts: readonly Uint8Array[]): Uint8Array {
  const running = new Sm3();
  for (const part of parts) running.update(part);
  return running.digest();
}
