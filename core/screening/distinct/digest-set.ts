/** A set of digests of 64 bits as two words each, made to be emptied and filled again. */
export class DigestSet {
  /** Two words a slot; both 0: empty. */
  #slots: Int32Array;
  #mask: number;
  #used = 0;
  #hasZero = false;

  constructor(expected: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(64, 2 * expected)));
    this.#slots = new Int32Array(2 * slots);
    this.#mask = slots - 1;
  }

  /** Empties it, with room for so many. */
  clear(expected: number): void {
    if (2 * expected > this.#mask + 1) {
      const slots = 2 ** Math.ceil(Math.log2(2 * expected));
      this.#slots = new Int32Array(2 * slots);
      this.#mask = slots - 1;
    } else this.#slots.fill(0);
    this.#used = 0;
    this.#hasZero = false;
  }

  /** Whether it was new. */
  add(low: number, high: number): boolean {
    if ((low | high) === 0) {
      const isNew = !this.#hasZero;
      this.#hasZero = true;
      return isNew;
    }
    const slots = this.#slots;
    // The low word's last six bits are the kind and the high word's first are the partition; both are left out.
    let slot = ((low >>> 6) ^ (high << 9)) & this.#mask;
    for (;;) {
      const [first = 0, second = 0] = [slots[2 * slot], slots[2 * slot + 1]];
      if (first === low && second === high) return false;
      if ((first | second) === 0) break;
      slot = (slot + 1) & this.#mask;
    }
    slots[2 * slot] = low;
    slots[2 * slot + 1] = high;
    this.#used += 1;
    if (2 * this.#used > this.#mask + 1) this.#grow();
    return true;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    this.#mask = old.length - 1;
    this.#used = 0;
    for (let at = 0; at < old.length; at += 2) {
      const [low = 0, high = 0] = [old[at], old[at + 1]];
      if ((low | high) !== 0) this.add(low, high);
    }
  }
}
