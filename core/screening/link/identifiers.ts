import {
  asChosen,
  asHub,
  asYoung,
  attachedTo,
  digestMask,
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

/** The index is made anew when more than so much of it is full. */
const fullest = 0.8;
/** What is full grows by a third: little is moved for each identifier, and little lies empty. */
const growth = 1.3;
const smallest = 64;

/** More identifiers than one machine's linker takes (about 268 million): they are for the database (platform/screening/tuples). */
export class TooManyIdentifiers extends Error {
  /** Its own: from thread to thread an error keeps what it owns and not its class. */
  override readonly name = 'TooManyIdentifiers';
}

/** The entries of one 64th of the identifiers: what grows at a time. */
class Partition {
  entries: Int32Array<ArrayBuffer>;
  count = 0;
  room: number;
  readonly most: number;

  constructor(expected: number, most: number) {
    this.most = most;
    this.room = Math.min(most, Math.max(smallest, Math.ceil(expected)));
    this.entries = new Int32Array(this.room * entryWords);
  }

  /** A place for one more entry. */
  next(): number {
    if (this.count === this.room) {
      if (this.room >= this.most) throw new TooManyIdentifiers('one partition of the linker is full');
      this.room = Math.min(this.most, Math.ceil(this.room * growth));
      // A transfer gives the old memory back at once, and not whenever it is next collected.
      this.entries = new Int32Array(this.entries.buffer.transfer(this.room * entryWords * 4));
    }
    this.count += 1;
    return this.count - 1;
  }
}

/** The place in its partition plus one, and ten bits of the digest, so that another's slot is seldom followed. */
function indexWord(low: number, place: number): number {
  return (low & ~placeMask) | (place + 1);
}

/**
 * All identifiers of a run: entries, dense, in 64 partitions by the digest's top bits, and one open-addressing index of
 * four bytes a slot over them all, in the order of digests. About 17 bytes an identifier; a reference stays good while
 * it grows.
 */
export class Identifiers {
  readonly #parts: readonly Partition[];
  #index: Int32Array<ArrayBuffer>;
  /** Slots over 2³²: a digest's high word times this is its slot. */
  #scale: number;
  /** References given so far; `find` made a new one where it has risen. */
  count = 0;
  readonly #slots = new Int32Array(tuplesAhead * 3);

  /**
   * @param expected how many identifiers will come, as far as one can tell; it grows beyond
   * @param most how many a partition may have
   */
  constructor(expected: number, most = placesAtMost) {
    const each = Math.min(most, expected / partitions);
    // Digests are even, but not quite: five standard deviations of room.
    this.#parts = Array.from({ length: partitions }, () => new Partition(each + 5 * Math.sqrt(each), most));
    this.#index = new Int32Array(Math.ceil(Math.max(smallest, each * partitions) / fullest));
    this.#scale = this.#index.length / 2 ** 32;
  }

  /**
   * Loads what `find` will need for the digests of these tuples, `tuplesAhead` at most. Done before any of them is
   * looked for, so that the waits for memory fall together instead of one after the other.
   */
  touch(words: Int32Array, from: number, until: number): void {
    const slots = this.#slots;
    const index = this.#index;
    const scale = this.#scale;
    let count = 0;
    for (let at = from; at < until; at += tupleWords) {
      slots[count] = index[(((words[at + 1] ?? 0) >>> 0) * scale) | 0] ?? 0;
      slots[count + 1] = index[(((words[at + 3] ?? 0) >>> 0) * scale) | 0] ?? 0;
      slots[count + 2] = index[(((words[at + 5] ?? 0) >>> 0) * scale) | 0] ?? 0;
      count += 3;
    }
    let touched = 0;
    count = 0;
    for (let at = from; at < until; at += tupleWords)
      for (let word = at; word < at + 6; word += 2) {
        const slot = slots[count] ?? 0;
        count += 1;
        // Only the entry that may be this digest's: a look at another's would be in vain.
        if (slot !== 0 && ((slot ^ (words[word] ?? 0)) & ~placeMask) === 0)
          touched ^= this.#part((words[word + 1] ?? 0) >>> 26).entries[((slot & placeMask) - 1) * entryWords] ?? 0;
      }
    // Kept, so that the loads are not dropped as useless.
    slots[0] = touched;
  }

  /** The reference of an identifier, given to it now where it is new. @throws TooManyIdentifiers */
  find(kind: number, low: number, high: number): Reference {
    const number = high >>> 26;
    const part = this.#part(number);
    const index = this.#index;
    const second = secondOf(kind, high);
    let slot = ((high >>> 0) * this.#scale) | 0;
    for (;;) {
      const word = index[slot] ?? 0;
      if (word === 0) break;
      if (((word ^ low) & ~placeMask) === 0) {
        // A slot that has run over from the partition before leads to none of ours, or by chance to the very one.
        const at = ((word & placeMask) - 1) * entryWords;
        const { entries } = part;
        if (entries[at] === low && isSame(entries[at + 1] ?? 0, second))
          return (number << placeBits) | ((word & placeMask) - 1);
      }
      slot = slot + 1 === index.length ? 0 : slot + 1;
    }
    const place = part.next();
    const at = place * entryWords;
    part.entries[at] = low;
    part.entries[at + 1] = second;
    this.count += 1;
    if (this.count > index.length * fullest) this.#renewIndex();
    else index[slot] = indexWord(low, place);
    return (number << placeBits) | place;
  }

  /** Makes a larger index from the entries; the old one is given back before. */
  #renewIndex(): void {
    const length = Math.ceil(this.#index.length * growth);
    this.#index.buffer.transfer(0);
    const index = new Int32Array(length);
    const scale = length / 2 ** 32;
    for (const [number, { entries, count }] of this.#parts.entries())
      for (let place = 0; place < count; place += 1) {
        const low = entries[place * entryWords] ?? 0;
        const high = (number << 26) | ((entries[place * entryWords + 1] ?? 0) & digestMask);
        let slot = ((high >>> 0) * scale) | 0;
        while (index[slot] !== 0) slot = slot + 1 === length ? 0 : slot + 1;
        index[slot] = indexWord(low, place);
      }
    this.#index = index;
    this.#scale = scale;
  }

  /** Gives the memory of the index back; nothing can be looked for after. */
  closeIndex(): void {
    this.#index.buffer.transfer(0);
    this.#index = new Int32Array(0);
  }

  /** How many identifiers a partition has; their references are `referenceAt(partition, 0…)`. */
  sizeOf(partition: number): number {
    return this.#part(partition).count;
  }

  /** Their entries, of `entryWords` words each, with room after the last. */
  entriesOf(partition: number): Int32Array {
    return this.#part(partition).entries;
  }

  /** Loads what is asked of an identifier next. */
  touchEntry(reference: Reference): number {
    return this.#third(reference);
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

export const partitionOf = (reference: Reference): number => reference >>> placeBits;
export const placeIn = (reference: Reference): number => reference & placeMask;

/** How many identifiers the partitions before each have: with the place in its own, a place in one array for all. */
export function placesBefore(identifiers: Identifiers): Int32Array {
  const before = new Int32Array(partitions);
  for (let number = 1; number < partitions; number += 1)
    before[number] = (before[number - 1] ?? 0) + identifiers.sizeOf(number - 1);
  return before;
}
