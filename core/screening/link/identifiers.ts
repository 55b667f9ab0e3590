import {
  asChosen,
  asHub,
  asYoung,
  attachedTo,
  entryWords,
  isAttachedIn,
  isHubIn,
  isSame,
  isSharedIn,
  kindIn,
  partnerIn,
  rankIn,
  referenceBits,
  secondOf,
  sharedBy,
  withRank,
} from './entry.ts';
import { tupleWords } from './tuple.ts';

/**
 * A number that names an identifier for good: 6 bits for its partition, 22 for its place there. It fits in the 28 bits
 * that an entry has for a partner.
 */
export type Reference = number;
export const partitions = 64;
const placeBits = referenceBits - 6;
const placeMask = (1 << placeBits) - 1;
/** The highest place is left out: in the index a place is told plus one, 0 being empty. */
const placesAtMost = placeMask;

/** Tuples whose memory is asked for together. */
export const tuplesAhead = 16;

/** An index is rebuilt when more than so much of it is full; then it and its entries grow by a third. */
const fullest = 0.8;
const growth = 1.3;
const smallest = 64;

/** More identifiers than one machine's linker takes (about 268 million): they are for the database (platform/screening/tuples). */
export class TooManyIdentifiers extends Error {}

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
    this.entries = new Int32Array(room * entryWords);
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
    this.entries = new Int32Array(this.entries.buffer.transfer(room * entryWords * 4));
    this.room = room;
    this.scale = slots / 2 ** 32;
    const { entries, index, count, scale } = this;
    for (let place = 0; place < count; place += 1) {
      let slot = (((entries[place * entryWords] ?? 0) >>> 0) * scale) | 0;
      while (index[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
      index[slot] = indexWord(entries[place * entryWords + 1] ?? 0, place);
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
  readonly #slots = new Int32Array(tuplesAhead * 3);

  /** @param expected how many identifiers will come, as far as one can tell; it grows beyond */
  constructor(expected: number) {
    // Digests are even, but not quite: five standard deviations of room.
    const each = expected / partitions;
    this.#parts = Array.from({ length: partitions }, () => new Partition(each + 5 * Math.sqrt(each)));
  }

  /**
   * Loads what `find` will need for the digests of these tuples, `tuplesAhead` at most. Done before any of them is
   * looked for, so that the waits for memory fall together instead of one after the other.
   */
  touch(words: Int32Array, from: number, until: number): void {
    const slots = this.#slots;
    let count = 0;
    for (let at = from; at < until; at += tupleWords)
      for (let word = at; word < at + 6; word += 2) {
        const low = words[word] ?? 0;
        const high = words[word + 1] ?? 0;
        if ((low | high) === 0) slots[count] = 0;
        else {
          const part = this.#part(high >>> 26);
          slots[count] = part.index[((low >>> 0) * part.scale) | 0] ?? 0;
        }
        count += 1;
      }
    let touched = 0;
    count = 0;
    for (let at = from; at < until; at += tupleWords)
      for (let word = at; word < at + 6; word += 2) {
        const slot = slots[count] ?? 0;
        count += 1;
        const high = words[word + 1] ?? 0;
        // Only the entry that may be this digest's: a look at another's would be in vain.
        if (slot !== 0 && slot >>> placeBits === ((high >>> 16) & 0x3ff))
          touched ^= this.#part(high >>> 26).entries[((slot & placeMask) - 1) * entryWords] ?? 0;
      }
    // Kept, so that the loads are not dropped as useless.
    slots[0] = touched;
  }

  /** The reference of an identifier, given to it now where it is new. @throws TooManyIdentifiers */
  find(kind: number, low: number, high: number): Reference {
    const number = high >>> 26;
    const part = this.#part(number);
    const { entries, index } = part;
    const second = secondOf(kind, high);
    const tag = (high >>> 16) & 0x3ff;
    let slot = ((low >>> 0) * part.scale) | 0;
    for (;;) {
      const word = index[slot] ?? 0;
      if (word === 0) break;
      if (word >>> placeBits === tag) {
        const at = ((word & placeMask) - 1) * entryWords;
        if (entries[at] === low && isSame(entries[at + 1] ?? 0, second))
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
      free = ((low >>> 0) * part.scale) | 0;
      while (part.index[free] !== 0) free = free + 1 === part.index.length ? 0 : free + 1;
    }
    const place = part.count;
    part.count += 1;
    this.count += 1;
    part.index[free] = indexWord(second, place);
    const at = place * entryWords;
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

  /** Their entries, of `entryWords` words each, with room after the last. */
  entriesOf(partition: number): Int32Array {
    return this.#part(partition).entries;
  }

  kindOf(reference: Reference): number {
    return kindIn(this.#second(reference));
  }

  rankOf(reference: Reference): number {
    return rankIn(this.#second(reference));
  }

  /** Raises the rank to this one, where it is lower. */
  raise(reference: Reference, rank: number): void {
    const entries = this.entriesOf(reference >>> placeBits);
    const at = (reference & placeMask) * entryWords + 1;
    const second = entries[at] ?? 0;
    if (rankIn(second) < rank) entries[at] = withRank(second, rank);
  }

  choose(reference: Reference): void {
    const entries = this.entriesOf(reference >>> placeBits);
    const at = (reference & placeMask) * entryWords + 1;
    entries[at] = asChosen(entries[at] ?? 0);
  }

  markYoung(reference: Reference): void {
    const entries = this.entriesOf(reference >>> placeBits);
    const at = (reference & placeMask) * entryWords + 1;
    entries[at] = asYoung(entries[at] ?? 0);
  }

  isHub(reference: Reference): boolean {
    return isHubIn(this.#third(reference));
  }

  isAttached(reference: Reference): boolean {
    return isAttachedIn(this.#third(reference));
  }

  isShared(reference: Reference): boolean {
    return isSharedIn(this.#third(reference));
  }

  partnerOf(reference: Reference): number {
    return partnerIn(this.#third(reference));
  }

  attach(reference: Reference, partner: number): void {
    this.#setThird(reference, attachedTo(this.#third(reference), partner));
  }

  share(reference: Reference, line: number): void {
    this.#setThird(reference, sharedBy(this.#third(reference), line));
  }

  makeHub(reference: Reference): void {
    this.#setThird(reference, asHub(this.#third(reference)));
  }

  #second(reference: Reference): number {
    return this.entriesOf(reference >>> placeBits)[(reference & placeMask) * entryWords + 1] ?? 0;
  }

  #third(reference: Reference): number {
    return this.entriesOf(reference >>> placeBits)[(reference & placeMask) * entryWords + 2] ?? 0;
  }

  #setThird(reference: Reference, word: number): void {
    this.entriesOf(reference >>> placeBits)[(reference & placeMask) * entryWords + 2] = word;
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
