import type { Identifiers, Reference } from './identifiers.ts';

/** More than so many identity numbers, or other identifiers, make an identifier a hub (docs/screening.md). */
export const hubAbove = 5;

/**
 * Which identity numbers an identifier is tied to, as far as it matters: the first stands in its own entry, and only
 * where a second comes are up to five kept here; the sixth makes it a hub, of which nothing more is asked.
 */
export class Ties {
  readonly #identifiers: Identifiers;
  /** Five references plus one a line; 0 is none. */
  #lines: Int32Array<ArrayBuffer> = new Int32Array(hubAbove * 64);
  #used = 0;
  /** Lines whose identifier became a hub. */
  readonly #free: number[] = [];

  constructor(identifiers: Identifiers) {
    this.#identifiers = identifiers;
  }

  /** This identifier stood in a row with this identity number. */
  tie(identifier: Reference, identity: Reference): void {
    const identifiers = this.#identifiers;
    if (!identifiers.isAttached(identifier)) {
      identifiers.attach(identifier, identity);
      return;
    }
    if (identifiers.isHub(identifier)) return;
    const partner = identifiers.partnerOf(identifier);
    if (!identifiers.isShared(identifier)) {
      if (partner === identity) return;
      const line = this.#line();
      this.#lines[line * hubAbove] = partner + 1;
      this.#lines[line * hubAbove + 1] = identity + 1;
      identifiers.share(identifier, line);
      return;
    }
    const from = partner * hubAbove;
    for (let at = from; at < from + hubAbove; at += 1) {
      const known = this.#lines[at] ?? 0;
      if (known === identity + 1) return;
      if (known === 0) {
        this.#lines[at] = identity + 1;
        return;
      }
    }
    identifiers.makeHub(identifier);
    this.#lines.fill(0, from, from + hubAbove);
    this.#free.push(partner);
  }

  /** This identifier stood in a row with more identity numbers than a hub needs. */
  tieToMany(identifier: Reference): void {
    const identifiers = this.#identifiers;
    if (!identifiers.isHub(identifier) && identifiers.isShared(identifier)) {
      const line = identifiers.partnerOf(identifier);
      this.#lines.fill(0, line * hubAbove, (line + 1) * hubAbove);
      this.#free.push(line);
    }
    identifiers.share(identifier, 0);
    identifiers.makeHub(identifier);
  }

  #line(): number {
    const free = this.#free.pop();
    if (free !== undefined) return free;
    const line = this.#used;
    this.#used += 1;
    if (this.#used * hubAbove > this.#lines.length)
      this.#lines = new Int32Array(this.#lines.buffer.transfer(Math.ceil(this.#lines.length * 1.5) * 4));
    return line;
  }
}
