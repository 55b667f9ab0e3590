import type { Reference } from './identifiers.ts';
import { referenceBits } from './entry.ts';

const referenceMask = (1 << referenceBits) - 1;
const goesOnBit = 1 << 31;
const chunkWords = 1 << 18;
/** Keys whose memory is asked for together. */
const keysAhead = 32;

/**
 * The rows without an identity number that have more than one key: the keys of each in turn, 28 bits of reference, two
 * of the row's rank, and one that says that the row goes on.
 */
export class Rows {
  readonly #chunks: Int32Array[] = [];
  #last = new Int32Array(0);
  #used = 0;
  /** Takes what was touched, so that the loads are not dropped as useless. */
  readonly #taken = new Int32Array(1);

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

  /**
   * Each row in the order in which they came. The list of keys is used again for the next.
   *
   * @param touch loads what will be asked of a key: called for several before any of them is seen, so that the waits
   *   for memory fall together. What it answers is of no meaning.
   */
  each(see: (keys: readonly Reference[], rank: number) => void, touch?: (key: Reference) => number): void {
    const keys: Reference[] = [];
    let count = 0;
    for (const chunk of this.#chunks) {
      const used = chunk === this.#last ? this.#used : chunkWords;
      let touched = 0;
      for (let at = 0; at < used; at += 1) {
        if (touch !== undefined && at === touched) {
          touched = Math.min(used, at + keysAhead);
          let loaded = 0;
          for (let next = at; next < touched; next += 1) loaded ^= touch((chunk[next] ?? 0) & referenceMask);
          this.#taken[0] = loaded;
        }
        const word = chunk[at] ?? 0;
        keys[count] = word & referenceMask;
        count += 1;
        if ((word & goesOnBit) !== 0) continue;
        // Nearly all rows have two: setting the length each time would cost more than the rest.
        if (keys.length > count) keys.length = count;
        see(keys, (word >>> referenceBits) & 3);
        count = 0;
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
