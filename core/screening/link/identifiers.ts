/** What an identifier is; 0 is none. Identifiers of different kinds are never the same. */
export const identity = 1;
export const mobile = 2;
export const email = 3;

/**
 * A number that names an identifier for good: 6 bits for its partition, 22 for its place there. It fits in the 28 bits
 * that an entry has for a partner.
 */
export type Reference = number;
export const referenceBits = 28;
export const partitions = 64;
const placeBits = 22;
const placeMask = (1 << placeBits) - 1;
/** The highest place is left out: in the index a place is told plus one, 0 being empty. */
const placesAtMost = placeMask;

/** An index is rebuilt when more than so much of it is full; then it and its entries grow by a third. */
const fullest = 0.8;
const growth = 1.3;
const smallest = 64;

/** More identifiers than one machine's linker takes (about 268 million): they are for the database (platform/screening/tuples). */
export class TooManyIdentifiers extends Error {}

/*
 * An entry has three words:
 *   0  the digest's low word
 *   1  bits 0–25 of the digest's high word (the six above tell the partition), 26–27 the kind,
 *      28–29 rank, 30 chosen, 31 young
 *   2  28 bits of partner, 28 attached, 29 shared, 30 hub
 */
const stride = 3;
const digestMask = 0x03ffffff;
const sameMask = 0x0fffffff;
const partnerMask = 0x0fffffff;
const chosenBit = 1 << 30;
const youngBit = 1 << 31;
const attachedBit = 1 << 28;
const sharedBit = 1 << 29;
const hubBit = 1 << 30;

/** One 64th of the identifiers: what grows at a time. */
class Partition {
  entries: Int32Array;
  index: Int32Array;
  count = 0;
  /** Entries there may be before the index grows. */
  room: number;
  /** Slots of the index over 2³²: a low word times this is its slot. */
  scale: number;

  constructor(expected: number) {
    const room = Math.min(placesAtMost, Math.max(smallest, Math.ceil(expected)));
    const slots = Math.ceil(room / fullest);
    this.entries = new Int32Array(room * stride);
    this.index = new Int32Array(slots);
    this.room = room;
    this.scale = slots / 2 ** 32;
  }

  grow(): void {
    if (this.room >= placesAtMost) throw new TooManyIdentifiers('one partition of the linker is full');
    const room = Math.min(placesAtMost, Math.ceil(this.room * growth));
    const slots = Math.ceil(room / fullest);
    // A transfer gives the old memory back at once, and not whenever it is next collected.
    this.index.buffer.transfer(0);
    this.index = new Int32Array(slots);
    this.entries = new Int32Array(this.entries.buffer.transfer(room * stride * 4));
    this.room = room;
    this.scale = slots / 2 ** 32;
    const { entries, index, count, scale } = this;
    for (let place = 0; place < count; place += 1) {
      let slot = Math.floor(((entries[place * stride] ?? 0) >>> 0) * scale);
      while (index[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
      index[slot] = indexWord(entries[place * stride + 1] ?? 0, place);
    }
  }
}

/** Ten more bits of the digest beside the place, so that a slot of another identifier is seldom followed. */
function indexWord(high: number, place: number): number {
  return ((high >>> 16) << placeBits) | (place + 1);
}

/**
 * All identifiers of a run: a dense list of entries in each of 64 partitions by the digest's top bits, and beside it an
 * open-addressing index of four bytes a slot. About 17 bytes an identifier; a reference stays good while it grows.
 */
export class Identifiers {
  readonly #parts: readonly Partition[];
  /** References given so far; `find` made a new one where it has risen. */
  count = 0;
  /** Keeps the loads of `touch` from being dropped as useless. */
  touched = 0;

  /** @param expected how many identifiers will come, as far as one can tell; it grows beyond */
  constructor(expected: number) {
    // Digests are even, but not quite: five standard deviations of room.
    const each = expected / partitions;
    this.#parts = Array.from({ length: partitions }, () => new Partition(each + 5 * Math.sqrt(each)));
  }

  /**
   * Loads what `find` will need soon. Called for many digests in a row before any is looked for, so that the waits for
   * memory fall together.
   */
  touch(low: number, high: number): void {
    const part = this.#part(high >>> 26);
    this.touched ^= part.index[Math.floor((low >>> 0) * part.scale)] ?? 0;
  }

  /** The same for the entry behind the slot, once the slot is at hand. */
  touchEntry(low: number, high: number): void {
    const part = this.#part(high >>> 26);
    const word = part.index[Math.floor((low >>> 0) * part.scale)] ?? 0;
    // Only where it may be this one: a look at another's entry would be in vain.
    if (word >>> placeBits === ((high >>> 16) & 0x3ff) && word !== 0)
      this.touched ^= part.entries[((word & placeMask) - 1) * stride] ?? 0;
  }

  /** The reference of an identifier, given to it now where it is new. @throws TooManyIdentifiers */
  find(kind: number, low: number, high: number): Reference {
    const number = high >>> 26;
    const part = this.#part(number);
    const { entries, index } = part;
    const second = (high & digestMask) | (kind << 26);
    const tag = (high >>> 16) & 0x3ff;
    let slot = Math.floor((low >>> 0) * part.scale);
    for (;;) {
      const word = index[slot] ?? 0;
      if (word === 0) break;
      if (word >>> placeBits === tag) {
        const at = ((word & placeMask) - 1) * stride;
        if (entries[at] === low && ((entries[at + 1] ?? 0) & sameMask) === second) 
          return (number << placeBits) | ((word & placeMask) - 1);
      }
      slot = slot + 1 === index.length ? 0 : slot + 1;
    }
    return this.#insert(number, part, slot, low, second);
  }

  #insert(number: number, part: Partition, slot: number, low: number, second: number): Reference {
    let free = slot;
    if (part.count === part.room) {
      part.grow();
      free = Math.floor((low >>> 0) * part.scale);
      while (part.index[free] !== 0) free = free + 1 === part.index.length ? 0 : free + 1;
    }
    const place = part.count;
    part.count += 1;
    this.count += 1;
    part.index[free] = indexWord(second, place);
    const at = place * stride;
    part.entries[at] = low;
    part.entries[at + 1] = second;
    return (number << placeBits) | place;
  }

  /** Gives the memory of the index back; nothing can be looked for after. */
  closeIndex(): void {
    for (const part of this.#parts) {
      part.index.buffer.transfer(0);
      part.index = new Int32Array(0);
    }
  }

  /** How many identifiers a partition has; their references are `referenceAt(partition, 0…)`. */
  sizeOf(partition: number): number {
    return this.#part(partition).count;
  }

  kindOf(reference: Reference): number {
    return (this.#second(reference) >>> 26) & 3;
  }

  rankOf(reference: Reference): number {
    return (this.#second(reference) >>> 28) & 3;
  }

  isChosen(reference: Reference): boolean {
    return (this.#second(reference) & chosenBit) !== 0;
  }

  isYoung(reference: Reference): boolean {
    return (this.#second(reference) & youngBit) !== 0;
  }

  /** Raises the rank to this one, where it is lower. */
  raise(reference: Reference, rank: number): void {
    const second = this.#second(reference);
    if (((second >>> 28) & 3) < rank) this.#setSecond(reference, (second & ~(3 << 28)) | (rank << 28));
  }

  choose(reference: Reference): void {
    this.#setSecond(reference, this.#second(reference) | chosenBit);
  }

  markYoung(reference: Reference): void {
    this.#setSecond(reference, this.#second(reference) | youngBit);
  }

  isHub(reference: Reference): boolean {
    return (this.#third(reference) & hubBit) !== 0;
  }

  /** Whether it is tied to any identity number. */
  isAttached(reference: Reference): boolean {
    return (this.#third(reference) & attachedBit) !== 0;
  }

  /** Whether it is tied to more than one; its partner is then a place among the ties. */
  isShared(reference: Reference): boolean {
    return (this.#third(reference) & sharedBit) !== 0;
  }

  partnerOf(reference: Reference): number {
    return this.#third(reference) & partnerMask;
  }

  attach(reference: Reference, partner: number): void {
    this.#setThird(reference, (this.#third(reference) & ~(partnerMask | sharedBit)) | attachedBit | partner);
  }

  share(reference: Reference, partner: number): void {
    this.#setThird(reference, (this.#third(reference) & ~partnerMask) | attachedBit | sharedBit | partner);
  }

  makeHub(reference: Reference): void {
    this.#setThird(reference, this.#third(reference) | hubBit);
  }

  #second(reference: Reference): number {
    return this.#part(reference >>> placeBits).entries[(reference & placeMask) * stride + 1] ?? 0;
  }

  #third(reference: Reference): number {
    return this.#part(reference >>> placeBits).entries[(reference & placeMask) * stride + 2] ?? 0;
  }

  #setSecond(reference: Reference, word: number): void {
    this.#part(reference >>> placeBits).entries[(reference & placeMask) * stride + 1] = word;
  }

  #setThird(reference: Reference, word: number): void {
    this.#part(reference >>> placeBits).entries[(reference & placeMask) * stride + 2] = word;
  }

  #part(number: number): Partition {
    const part = this.#parts[number];
    if (part === undefined) throw new RangeError(`there is no partition ${number}`);
    return part;
  }
}

export function referenceAt(partition: number, place: number): Reference {
  return (partition << placeBits) | place;
}

/** A place in one array for every identifier: those of the partitions before, and the place in its own. */
export function placesOf(identifiers: Identifiers): (reference: Reference) => number {
  const before = new Int32Array(partitions);
  for (let number = 1; number < partitions; number += 1)
    before[number] = (before[number - 1] ?? 0) + identifiers.sizeOf(number - 1);
  return (reference) => (before[reference >>> placeBits] ?? 0) + (reference & placeMask);
}
