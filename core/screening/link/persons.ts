import {
  entryWords,
  identity,
  isAttachedIn,
  isChosenIn,
  isHubIn,
  isSharedIn,
  isYoungIn,
  kindIn,
  mobile,
  partnerIn,
  rankIn,
} from './entry.ts';
import { partitions, placesOf, referenceAt } from './identifiers.ts';
import type { Identifiers, Reference } from './identifiers.ts';
import type { Rows } from './rows.ts';
import { hubAbove } from './ties.ts';

export interface CountedPersons {
  readonly least: number;
  readonly linked: number;
  readonly most: number;
  readonly hubs: number;
  readonly young: number;
  readonly byRank: readonly [number, number, number];
}

/**
 * Counts people once all rows have come: finds the hubs among the rows without an identity number, joins those rows by
 * what is no hub, counts, then joins by hubs too and counts again. Consumes what it is given.
 */
export function countPersons(identifiers: Identifiers, rows: Rows): CountedPersons {
  identifiers.closeIndex();
  if (!rows.isEmpty) findHubs(identifiers, rows);
  const groups = new Groups(identifiers);
  rows.each((keys, rank) => takeRow(identifiers, groups, keys, rank));
  const linked = countLinked(identifiers, groups);
  rows.each((keys) => joinAll(groups, keys));
  return { ...linked, least: countLeast(identifiers, groups) };
}

/** Hubs by rows without an identity number: what stands beside more than five others. */
function findHubs(identifiers: Identifiers, rows: Rows): void {
  const placeOf = placesOf(identifiers);
  // First with repetitions, which is cheap, so as to look closely at few.
  const others = new Uint8Array(identifiers.count);
  rows.each((keys) => {
    for (const key of keys) {
      const place = placeOf(key);
      others[place] = Math.min(255, (others[place] ?? 0) + keys.length - 1);
    }
  });
  const numbers = new Int32Array(identifiers.count);
  let candidates = 0;
  for (let place = 0; place < others.length; place += 1)
    if ((others[place] ?? 0) > hubAbove) {
      candidates += 1;
      numbers[place] = candidates;
    }
  if (candidates === 0) return;
  /** Up to five distinct neighbours of each candidate, plus 1. */
  const neighbours = new Int32Array(candidates * hubAbove);
  rows.each((keys) => {
    for (const key of keys) {
      const number = numbers[placeOf(key)] ?? 0;
      if (number === 0 || identifiers.isHub(key)) continue;
      const from = (number - 1) * hubAbove;
      for (const other of keys)
        if (other !== key && !keep(neighbours, from, other + 1)) {
          identifiers.makeHub(key);
          break;
        }
    }
  });
}

/** Keeps a value among the five from here; false where five others are there. */
function keep(values: Int32Array, from: number, value: number): boolean {
  for (let at = from; at < from + hubAbove; at += 1) {
    const known = values[at] ?? 0;
    if (known === value) return true;
    if (known !== 0) continue;
    values[at] = value;
    return true;
  }
  return false;
}

/** A row without an identity number: what it is counted under by one key alone, and what it joins. */
function takeRow(identifiers: Identifiers, groups: Groups, keys: readonly Reference[], rank: number): void {
  let joined: Reference | null = null;
  let mobiles = false;
  for (const key of keys) {
    if (identifiers.isHub(key)) continue;
    joined = joined === null ? groups.rootOf(key) : groups.join(joined, key);
    mobiles ||= identifiers.kindOf(key) === mobile;
  }
  if (joined !== null) identifiers.raise(joined, rank);
  const onlyHubs = joined === null;
  if (onlyHubs) mobiles = keys.some((key) => identifiers.kindOf(key) === mobile);
  for (const key of keys) {
    if (identifiers.isHub(key) !== onlyHubs || (mobiles && identifiers.kindOf(key) !== mobile)) continue;
    identifiers.choose(key);
    if (onlyHubs) identifiers.raise(key, rank);
  }
}

function joinAll(groups: Groups, keys: readonly Reference[]): void {
  const [first = 0, ...others] = keys;
  let joined = groups.rootOf(first);
  for (const other of others) joined = groups.join(joined, other);
}

function countLinked(identifiers: Identifiers, groups: Groups): Omit<CountedPersons, 'least'> {
  const ranks = new Float64Array(4);
  let most = 0;
  let hubs = 0;
  for (let partition = 0; partition < partitions; partition += 1) {
    const entries = identifiers.entriesOf(partition);
    const size = identifiers.sizeOf(partition);
    for (let place = 0; place < size; place += 1) {
      const second = entries[place * entryWords + 1] ?? 0;
      if (kindIn(second) === identity) continue;
      const chosen = isChosenIn(second);
      if (chosen) most += 1;
      const third = entries[place * entryWords + 2] ?? 0;
      if (isHubIn(third)) {
        hubs += 1;
        if (!chosen) continue;
      } else {
        if (!groups.isRoot(referenceAt(partition, place))) continue;
        if (isAttachedIn(third)) {
          // Rows that lead to one person are that person's; where they lead to several it is not known whose they are.
          if (!isSharedIn(third) && rankIn(second) > 0) identifiers.raise(partnerIn(third), rankIn(second));
          continue;
        }
      }
      ranks[rankIn(second)] = (ranks[rankIn(second)] ?? 0) + 1;
    }
  }
  let young = 0;
  for (let partition = 0; partition < partitions; partition += 1) {
    const entries = identifiers.entriesOf(partition);
    const size = identifiers.sizeOf(partition);
    for (let place = 0; place < size; place += 1) {
      const second = entries[place * entryWords + 1] ?? 0;
      if (kindIn(second) !== identity) continue;
      most += 1;
      if (isYoungIn(second)) young += 1;
      ranks[rankIn(second)] = (ranks[rankIn(second)] ?? 0) + 1;
    }
  }
  const [none = 0, low = 0, middle = 0, high = 0] = ranks;
  return { linked: none + low + middle + high, most, hubs, young, byRank: [low, middle, high] };
}

function countLeast(identifiers: Identifiers, groups: Groups): number {
  let least = 0;
  for (let partition = 0; partition < partitions; partition += 1) {
    const entries = identifiers.entriesOf(partition);
    const size = identifiers.sizeOf(partition);
    for (let place = 0; place < size; place += 1) {
      if (kindIn(entries[place * entryWords + 1] ?? 0) === identity) least += 1;
      else if (!isAttachedIn(entries[place * entryWords + 2] ?? 0) && groups.isRoot(referenceAt(partition, place)))
        least += 1;
    }
  }
  return least;
}

/** Union-find over identifiers. What a group leads to (no identity number, one, several) and its rank stand at its root. */
class Groups {
  readonly #identifiers: Identifiers;
  readonly #placeOf: (reference: Reference) => number;
  /** The reference above, plus 1; 0 at a root. */
  readonly #above: Int32Array;

  constructor(identifiers: Identifiers) {
    this.#identifiers = identifiers;
    this.#placeOf = placesOf(identifiers);
    this.#above = new Int32Array(identifiers.count);
  }

  isRoot(reference: Reference): boolean {
    return this.#above[this.#placeOf(reference)] === 0;
  }

  rootOf(reference: Reference): Reference {
    let at = reference;
    for (;;) {
      const above = (this.#above[this.#placeOf(at)] ?? 0) - 1;
      if (above < 0) return at;
      const beyond = this.#above[this.#placeOf(above)] ?? 0;
      // Halves the way for whoever comes next.
      if (beyond !== 0) this.#above[this.#placeOf(at)] = beyond;
      at = above;
    }
  }

  /** Joins two groups and gives their root. */
  join(one: Reference, other: Reference): Reference {
    const identifiers = this.#identifiers;
    const first = this.rootOf(one);
    const second = this.rootOf(other);
    if (first === second) return first;
    // References follow digests, so that this order is as good as chance: ways stay short, and no size has to be kept.
    const [root, under] = first < second ? [first, second] : [second, first];
    this.#above[this.#placeOf(under)] = root + 1;
    identifiers.raise(root, identifiers.rankOf(under));
    if (!identifiers.isAttached(under)) return root;
    const partner = identifiers.partnerOf(under);
    if (!identifiers.isAttached(root)) {
      if (identifiers.isShared(under)) identifiers.share(root, partner);
      else identifiers.attach(root, partner);
    } else if (identifiers.isShared(under) || identifiers.partnerOf(root) !== partner)
      identifiers.share(root, identifiers.partnerOf(root));
    return root;
  }
}
