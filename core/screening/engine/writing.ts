import { heapAt, settingsAt } from './layout.ts';

const pageBytes = 65_536;

/** Where a key of a table of the engine is looked for first (`slotOf` of the engine). */
function slotOf(key: bigint): number {
  return Number((BigInt.asUintN(64, key * 0x9e3779b97f4a7c15n) >> 40n) & 0xffffffn);
}

/** A table of open addressing that is being filled. */
export interface HashWriting {
  /** @param key not 0, and put once. */
  put(key: bigint, value: bigint): void;
}

/** Lays tables one behind another into the memory of an engine. */
export class Writing {
  readonly memory: WebAssembly.Memory;
  #next = heapAt;

  /** @param begun what was laid down before, from the beginning of the memory on (`engineImage`) */
  constructor(memory: WebAssembly.Memory, begun?: Uint8Array) {
    this.memory = memory;
    if (begun === undefined) return;
    this.reach(begun.length);
    new Uint8Array(memory.buffer).set(begun);
    this.#next = begun.length;
  }

  get view(): DataView {
    return new DataView(this.memory.buffer);
  }

  /** Takes so many bytes, all zero, and tells the engine where they are. */
  room(bytes: number, setting?: number): number {
    const at = (this.#next + 15) & ~15;
    this.#next = at + bytes;
    this.reach(this.#next);
    if (setting !== undefined) this.set(setting, at);
    return at;
  }

  /** Grows the memory up to a place. */
  reach(end: number): void {
    const missing = end - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / pageBytes));
  }

  /** From here on nothing is laid down yet. */
  get next(): number {
    return this.#next;
  }

  /** Gives back what was laid down from a place on. */
  backTo(at: number): void {
    new Uint8Array(this.memory.buffer).fill(0, at, Math.min(this.#next, this.memory.buffer.byteLength));
    this.#next = at;
  }

  set(setting: number, value: number): void {
    this.view.setUint32(settingsAt + setting * 4, value, true);
  }

  put(at: number, values: readonly number[]): void {
    const { view } = this;
    values.forEach((value, place) => {
      view.setUint32(at + place * 4, value, true);
    });
  }

  words(values: readonly number[]): number {
    const at = this.room(values.length * 4);
    this.put(at, values);
    return at;
  }

  bytes(values: Uint8Array): number {
    const at = this.room(values.length + 8);
    new Uint8Array(this.memory.buffer).set(values, at);
    return at;
  }

  bit(at: number, number: number): void {
    const { view } = this;
    view.setUint8(at + (number >> 3), view.getUint8(at + (number >> 3)) | (1 << (number & 7)));
  }

  /** A table of open addressing, at most half full: u64 key, u64 value. */
  hash(entries: number, at: number, mask: number): HashWriting {
    let size = 16;
    while (size < entries * 2) size *= 2;
    const table = this.room(size * 16, at);
    this.set(mask, size - 1);
    return {
      put: (key, value) => {
        const { view } = this;
        let slot = slotOf(key) & (size - 1);
        while (view.getBigUint64(table + slot * 16, true) !== 0n) slot = (slot + 1) & (size - 1);
        view.setBigUint64(table + slot * 16, key, true);
        view.setBigUint64(table + slot * 16 + 8, value, true);
      },
    };
  }
}
