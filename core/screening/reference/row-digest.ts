import { SipHash } from './siphash.ts';

/** Bytes that are folded into sixteen, and bytes of a step: four words, each multiplied with one of the four behind. */
export const foldBlock = 512;
const step = 32;
/** In place of a kind, before the folds of a row; and before the number of a word of the key. */
const beforeRow = 0xff;
const beforeWord = 0xfe;

/** The words of the key under which rows are folded: of one block, and one step more for the second sum. */
export function foldWords(key: Uint8Array): Uint32Array<ArrayBuffer> {
  const hash = new SipHash(key);
  const words = new Uint32Array((foldBlock + step) / 4);
  const message = new Uint8Array(9);
  message[0] = beforeWord;
  for (let number = 0; number < words.length; number += 2) {
    message[1] = number / 2;
    hash.hash(message, message.length);
    words[number] = hash.low;
    words[number + 1] = hash.high;
  }
  return words;
}

/**
 * The digest of a row (docs/screening.md, Digests): NH of UMAC (RFC 4418, 5.2), twice, of every 512 bytes, and SipHash
 * of what comes of it. The result lies in `low` and `high` until the next call, and is never 0.
 */
export class RowDigest {
  low = 0;
  high = 0;
  readonly #hash: SipHash;
  readonly #words: Uint32Array;
  readonly #message = new DataView(new ArrayBuffer(25));

  constructor(key: Uint8Array) {
    this.#hash = new SipHash(key);
    this.#words = foldWords(key);
    this.#message.setUint8(0, beforeRow);
  }

  /** Digests the bytes in [from, to), of which there is one at least. */
  digest(bytes: Uint8Array, from: number, to: number): void {
    this.low = to - from;
    this.high = 0;
    for (let at = from; at < to; at += foldBlock) {
      const end = Math.min(to, at + foldBlock);
      this.#fold(bytes, at, end, 0, 1);
      this.#fold(bytes, at, end, step / 4, 9);
      this.#message.setUint32(17, this.low, true);
      this.#message.setUint32(21, this.high, true);
      this.#hash.hash(new Uint8Array(this.#message.buffer), 25);
      ({ low: this.low, high: this.high } = this.#hash);
      if (this.low === 0 && this.high === 0) this.low = 1;
    }
  }

  /** One sum, modulo 2⁶⁴, under the words from one on; written into the message. */
  #fold(bytes: Uint8Array, from: number, to: number, firstWord: number, into: number): void {
    let low = 0;
    let high = 0;
    for (let at = from, word = firstWord; at < to; at += step, word += step / 4)
      for (let lane = 0; lane < 4; lane += 1) {
        const one = wordAt(bytes, at + lane * 4, to) + (this.#words[word + lane] ?? 0);
        const other = wordAt(bytes, at + 16 + lane * 4, to) + (this.#words[word + 4 + lane] ?? 0);
        // Products of 32 bits in halves of 16, each of which a number holds exactly.
        const [oneLow, oneHigh] = [one & 0xffff, (one >>> 16) & 0xffff];
        const [otherLow, otherHigh] = [other & 0xffff, (other >>> 16) & 0xffff];
        const middle = oneLow * otherHigh + oneHigh * otherLow;
        low += oneLow * otherLow + (middle % 0x10000) * 0x10000;
        high += oneHigh * otherHigh + Math.floor(middle / 0x10000);
      }
    this.#message.setUint32(into, low % 2 ** 32, true);
    this.#message.setUint32(into + 4, (high + Math.floor(low / 2 ** 32)) % 2 ** 32, true);
  }
}

/** Four bytes, zeros beyond the end. */
function wordAt(bytes: Uint8Array, at: number, end: number): number {
  let word = 0;
  for (let place = 0; place < 4 && at + place < end; place += 1) word |= (bytes[at + place] ?? 0) << (place * 8);
  return word >>> 0;
}
