/**
 * A set of digests of 64 bits as two words each, made to be emptied and filled again. Each may have a third word, which
 * is the caller's and 0 at first.
 */
export class DigestSet {
  readonly #slotWords: 2 | 3;
  /** Digests with low and high word 0 are empty slots; the digest 0 itself has the slot behind the last. */
  #slots: Int32Array;
  #mask: number;
  #used = 0;
  #hasZero = false;

  /** @param expected how many will come, as far as one can tell */
  constructor(expected: number, slotWords: 2 | 3 = 2) {
    this.#slotWords = slotWords;
    const slots = slotsFor(expected);
    this.#slots = new Int32Array((slots + 1) * slotWords);
    this.#mask = slots - 1;
  }

  /** Empties it, with room for so many. */
  clear(expected: number): void {
    if (2 * expected > this.#mask + 1) {
      const slots = slotsFor(expected);
      this.#slots = new Int32Array((slots + 1) * this.#slotWords);
      this.#mask = slots - 1;
    } else this.#slots.fill(0);
    this.#used = 0;
    this.#hasZero = false;
  }

  /** Where a digest lies, which it does from now on: as `-1 - place` where it was not there before. */
  find(low: number, high: number): number {
    const slotWords = this.#slotWords;
    if ((low | high) === 0) {
      const place = (this.#mask + 1) * slotWords;
      const isNew = !this.#hasZero;
      this.#hasZero = true;
      return isNew ? -1 - place : place;
    }
    if (2 * this.#used > this.#mask) this.#grow();
    const slots = this.#slots;
    const mask = this.#mask;
    // The low word's last six bits are the kind and the high word's first are the partition; both are left out.
    let slot = ((low >>> 6) ^ (high << 9)) & mask;
    for (;;) {
      const place = slot * slotWords;
      const first = slots[place] ?? 0;
      const second = slots[place + 1] ?? 0;
      if (first === low && second === high) return place;
      if ((first | second) === 0) break;
      slot = (slot + 1) & mask;
    }
    const place = slot * slotWords;
    slots[place] = low;
    slots[place + 1] = high;
    this.#used += 1;
    return -1 - place;
  }

  /** Adds bits to the third word of what lies here; tells which of them it had not. */
  mark(place: number, bits: number): number {
    const known = this.#slots[place + 2] ?? 0;
    this.#slots[place + 2] = known | bits;
    return bits & ~known;
  }

  #grow(): void {
    const old = this.#slots;
    const slotWords = this.#slotWords;
    const zeroAt = (this.#mask + 1) * slotWords;
    this.#mask = 2 * this.#mask + 1;
    this.#slots = new Int32Array((this.#mask + 2) * slotWords);
    this.#used = 0;
    for (let at = 0; at <= zeroAt; at += slotWords) {
      const [low = 0, high = 0] = [old[at], old[at + 1]];
      const isThere = at === zeroAt ? this.#hasZero : (low | high) !== 0;
      if (!isThere) continue;
      if (at === zeroAt) this.#hasZero = false;
      const place = -1 - this.find(low, high);
      if (slotWords === 3) this.mark(place, old[at + 2] ?? 0);
    }
  }
}

function slotsFor(expected: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(64, 2 * expected)));
}
