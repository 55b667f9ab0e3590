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
import { Groups } from './groups.ts';
import { findHubs } from './hubs.ts';
import { partitions, referenceAt } from './identifiers.ts';
import type { Identifiers, Reference } from './identifiers.ts';
import { Rows } from './rows.ts';

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
  /** Rows that have a hub: all others are joined whole the first time. */
  const withHubs = new Rows();
  rows.each(
    (keys, rank) => {
      if (!takeRow(identifiers, groups, keys, rank)) withHubs.add(keys, rank);
    },
    (key) => groups.touch(key) ^ identifiers.touchEntry(key),
  );
  const { loose, identities, ...linked } = countLinked(identifiers, groups);
  groups.looseGone = 0;
  withHubs.each((keys) => joinAll(groups, keys));
  return { ...linked, least: identities + loose - groups.looseGone };
}

/**
 * A row without an identity number: what it is counted under by one key alone, and what it joins.
 *
 * @returns whether it has no hub
 */
function takeRow(identifiers: Identifiers, groups: Groups, keys: readonly Reference[], rank: number): boolean {
  let joined: Reference | null = null;
  let mobiles = false;
  let hubs = 0;
  for (const key of keys) {
    if (identifiers.isHub(key)) {
      hubs += 1;
      continue;
    }
    joined = joined === null ? groups.rootOf(key) : groups.join(joined, key);
    mobiles ||= identifiers.kindOf(key) === mobile;
  }
  if (joined !== null) identifiers.raise(joined, rank);
  const onlyHubs = joined === null;
  if (onlyHubs) mobiles = keys.some((key) => identifiers.kindOf(key) === mobile);
  for (const key of keys) {
    if (hubs > 0 && identifiers.isHub(key) !== onlyHubs) continue;
    if (mobiles && identifiers.kindOf(key) !== mobile) continue;
    identifiers.choose(key);
    if (onlyHubs) identifiers.raise(key, rank);
  }
  return hubs === 0;
}

function joinAll(groups: Groups, keys: readonly Reference[]): void {
  const [first = 0, ...others] = keys;
  let joined = groups.rootOf(first);
  for (const other of others) joined = groups.join(joined, other);
}

interface CountedGroups extends Omit<CountedPersons, 'least'> {
  readonly identities: number;
  /** Groups that lead to no identity number, hubs among them. */
  readonly loose: number;
}

/** One walk over all entries, in the order of references. */
function countLinked(identifiers: Identifiers, groups: Groups): CountedGroups {
  const walk = new Walk(identifiers);
  for (let partition = 0; partition < partitions; partition += 1) walk.over(partition, groups.rootsOf(partition));
  const [none = 0, low = 0, middle = 0, high = 0] = walk.ranks;
  return {
    identities: walk.identities,
    linked: none + low + middle + high,
    most: walk.most + walk.identities,
    hubs: walk.hubs,
    young: walk.young,
    byRank: [low, middle, high],
    loose: walk.loose,
  };
}

class Walk {
  readonly ranks = new Float64Array(4);
  identities = 0;
  most = 0;
  hubs = 0;
  young = 0;
  loose = 0;
  readonly #identifiers: Identifiers;

  constructor(identifiers: Identifiers) {
    this.#identifiers = identifiers;
  }

  over(partition: number, isRoot: (place: number) => boolean): void {
    const entries = this.#identifiers.entriesOf(partition);
    const end = this.#identifiers.sizeOf(partition) * entryWords;
    for (let at = 0; at < end; at += entryWords) {
      const second = entries[at + 1] ?? 0;
      if (kindIn(second) === identity) {
        this.identities += 1;
        if (isYoungIn(second)) this.young += 1;
        this.#count(rankIn(second), 1);
      } else this.#group(second, entries[at + 2] ?? 0, partition, at / entryWords, isRoot);
    }
  }

  #count(rank: number, by: number): void {
    this.ranks[rank] = (this.ranks[rank] ?? 0) + by;
  }

  #group(second: number, third: number, partition: number, place: number, isRoot: (place: number) => boolean): void {
    const chosen = isChosenIn(second);
    if (chosen) this.most += 1;
    const isLoose = !isAttachedIn(third) && isRoot(place);
    if (isLoose) this.loose += 1;
    if (isHubIn(third)) {
      this.hubs += 1;
      if (chosen) this.#count(rankIn(second), 1);
    } else if (isLoose) this.#count(rankIn(second), 1);
    else if (rankIn(second) > 0 && isAttachedIn(third) && !isSharedIn(third) && isRoot(place))
      this.#raise(partnerIn(third), rankIn(second), referenceAt(partition, place));
  }

  /** Rows that lead to one person are that person's; where they lead to several it is not known whose they are. */
  #raise(person: Reference, rank: number, reached: Reference): void {
    const before = this.#identifiers.rankOf(person);
    if (before >= rank) return;
    this.#identifiers.raise(person, rank);
    if (person > reached) return;
    // Passed already: counted anew.
    this.#count(before, -1);
    this.#count(rank, 1);
  }
}
