import { placeIn, placesBefore, partitionOf } from './identifiers.ts';
import type { Identifiers, Reference } from './identifiers.ts';

/** Union-find over identifiers. What a group leads to (no identity number, one, several) and its rank stand at its root. */
export class Groups {
  readonly #identifiers: Identifiers;
  readonly #before: Int32Array;
  /** The reference above, plus 1; 0 at a root. */
  readonly #above: Int32Array;
  /** How many groups have gone since it was set that led to no identity number: joined to another, or now leading to one. */
  looseGone = 0;

  constructor(identifiers: Identifiers) {
    this.#identifiers = identifiers;
    this.#before = placesBefore(identifiers);
    this.#above = new Int32Array(identifiers.count);
  }

  /** By partition: a function that tells whether the identifier at a place of it is a root. */
  rootsOf(partition: number): (place: number) => boolean {
    const above = this.#above;
    const before = this.#before[partition] ?? 0;
    return (place) => above[before + place] === 0;
  }

  /** Loads what `rootOf` will need first. */
  touch(reference: Reference): number {
    return this.#above[this.#placeOf(reference)] ?? 0;
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
    const wasAttached = identifiers.isAttached(root);
    if (!identifiers.isAttached(under)) {
      this.looseGone += 1;
      return root;
    }
    if (!wasAttached) this.looseGone += 1;
    const partner = identifiers.partnerOf(under);
    if (!wasAttached) {
      if (identifiers.isShared(under)) identifiers.share(root, partner);
      else identifiers.attach(root, partner);
    } else if (identifiers.isShared(under) || identifiers.partnerOf(root) !== partner)
      identifiers.share(root, identifiers.partnerOf(root));
    return root;
  }

  #placeOf(reference: Reference): number {
    return (this.#before[partitionOf(reference)] ?? 0) + placeIn(reference);
  }
}
