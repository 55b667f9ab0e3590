import type { Reference } from './identifiers.ts';
import { referenceBits } from './entry.ts';

const referenceMask = (1 << referenceBits) - 1;
const goesOnBit = 1 << 31;
const chunkWords = 1 << 18;

/**
 * The rows without an identity number that have more than one key: the keys of each in turn, 28 bits of reference, two
 * of the row's rank, and one that says that the row goes on.
 */
export class Rows {
  readonly #chunks: Int32Array[] = [];
  #last = new Int32Array(0);
  #used = 0;

  add(keys: readonly Reference[], rank: number): void {
    const last = keys.length - 1;
    for (let at = 0; at < last; at += 1) this.#push((keys[at] ?? 0) | (rank << referenceBits) | goesOnBit);
    this.#push((keys[last] ?? 0) | (rank << referenceBits));
  }

  /** The same of two keys, which is what nearly all rows have. */
  addPair(one: Reference, other: Reference, rank: number): void {
    this.#push(one | (rank << referenceBits) | goesOnBit);
    this.#push(other | (rank << referenceBits));
  }

  get isEmpty(): boolean {
    return this.#chunks.length === 0;
  }

  /** Each row in the order in which they came. The list of keys is used again for the next. */
  each(see: (keys: readonly Reference[], rank: number) => void): void {
    const keys: Reference[] = [];
    for (const chunk of this.#chunks) {
      const used = chunk === this.#last ? this.#used : chunkWords;
      for (let at = 0; at < used; at += 1) {
        const word = chunk[at] ?? 0;
        keys.push(word & referenceMask);
        if ((word & goesOnBit) !== 0) continue;
        see(keys, (word >>> referenceBits) & 3);
        keys.length = 0;
      }
    }
  }

  #push(word: number): void {
    if (this.#used === this.#last.length) {
      this.#last = new Int32Array(chunkWords);
      this.#chunks.push(this.#last);
      this.#used = 0;
    }
    this.#last[this.#used] = word;
    this.#used += 1;
  }
}
