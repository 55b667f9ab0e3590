import { overlapKinds, digestsOf, sortedDistinct } from '#screening/overlap/digests.ts';
import type { OverlapKind } from '#screening/overlap/digests.ts';
import { setSizeAtMost } from '#screening/overlap/exact.ts';
import { TooManyIdentifiers } from '#screening/link/identifiers.ts';
import type { ScreeningRequest } from './request.ts';
import { scanAll } from './scan.ts';

/** The digests of a data set by kind, sorted, each once. */
export type DigestSets = Readonly<Record<OverlapKind, BigUint64Array<ArrayBuffer>>>;

/**
 * Reads a data set for what it can be compared by, and nothing else: no persons, no places. Digests under the request's
 * key are personal data to whoever has it; they are handed out and written nowhere.
 *
 * @throws TooManyIdentifiers for more of a kind than one machine compares; an Error where it broke off or was cancelled
 */
export async function collectDigests(request: ScreeningRequest): Promise<DigestSets> {
  const gathered = overlapKinds.map((kind) => ({ kind, values: new Gathered() }));
  const { listed } = await scanAll({ ...request, countsOnly: false, core: false }, null, {
    take({ tuples }) {
      for (const { kind, values } of gathered) values.add(digestsOf(tuples, kind));
    },
    ready: () => Promise.resolve(),
  });
  if (listed.unread.some(({ reason }) => reason === 'input-output' || reason === 'cancelled'))
    throw new Error('the data set was not read to its end');
  const of = (kind: OverlapKind): BigUint64Array<ArrayBuffer> =>
    gathered.find((one) => one.kind === kind)?.values.finish() ?? new BigUint64Array();
  return { identity: of('identity'), mobile: of('mobile'), email: of('email') };
}

/** Digests as they come; repetitions go whenever there is no room left. */
class Gathered {
  #held = new BigUint64Array(1 << 16);
  #used = 0;

  add(digests: BigUint64Array): void {
    if (this.#used + digests.length > this.#held.length) this.#makeRoom(digests.length);
    this.#held.set(digests, this.#used);
    this.#used += digests.length;
  }

  finish(): BigUint64Array<ArrayBuffer> {
    return sortedDistinct(this.#held.subarray(0, this.#used));
  }

  #makeRoom(more: number): void {
    const kept = this.finish();
    if (kept.length > setSizeAtMost) throw new TooManyIdentifiers();
    // Twice what is kept, so that sorting stays rare however few repetitions there are.
    const room = Math.max(this.#held.length, 2 * (kept.length + more));
    if (room > this.#held.length) this.#held = new BigUint64Array(room);
    this.#held.set(kept);
    this.#used = kept.length;
  }
}
