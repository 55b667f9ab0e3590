import { kindIds } from '../kind.ts';
import type { KindId } from '../kind.ts';
import { DigestSet } from './digest-set.ts';
import type { Spill, SpillFailure } from './spill.ts';

export interface DistinctOptions {
  /** Bytes of digests kept in memory before they are spilled; 64 MiB, about eight million, unless told. */
  readonly memory?: number;
}

export interface DistinctCounts {
  /** Distinct values of each kind; null where digests of that kind were lost. */
  readonly counts: Readonly<Record<KindId, number | null>>;
  /** Why some were lost; null where none were. */
  readonly failure: SpillFailure | null;
}

export interface Distinct {
  /** Takes digests of eight bytes (scanner.ts, `BlockYield`), in any order and from any thread's block. @throws RangeError where one breaks off */
  add(digests: Uint8Array): void;
  /** The answer; nothing may be added after, and what was spilled is gone. */
  finish(): DistinctCounts;
}

/** By the digest's top nine bits: of sixty million values each has about a hundred thousand, which a cache holds. */
const partitions = 512;
const partitionShift = 32 - 9;
/** Words of a chunk, which is what a partition grows by: 512 digests. */
const chunkWords = 1024;
const kindMask = 63;
/** Bytes written at a time. */
const pieceBytes = 1 << 22;

/** A run of one partition's digests in what was spilled. */
interface Piece {
  readonly at: number;
  readonly bytes: number;
}

/**
 * Counts distinct values exactly, of as many as the disk holds: digests are sorted into partitions as they come, and
 * each partition is counted by itself at the end. What does not fit in memory goes to `spill`.
 */
export function createDistinct(spill: Spill, options: DistinctOptions = {}): Distinct {
  // Each partition has a chunk that is half full, so there are at least twice as many.
  const chunks = Math.max(2 * partitions, Math.floor((options.memory ?? 1 << 25) / (4 * chunkWords)));
  const arena = new Int32Array(chunks * chunkWords);
  /** The chunks of each partition, and where in the last its next word goes. */
  const held: number[][] = Array.from({ length: partitions }, () => []);
  const ends = new Int32Array(partitions);
  const pieces: Piece[][] = Array.from({ length: partitions }, () => []);
  const seen = new Uint8Array(kindMask + 1);
  let usedChunks = 0;
  /** Bytes given to `spill` so far, what is staged for it included. */
  let spilled = 0;
  let failure: SpillFailure | null = null;
  let finished = false;

  /** The words that a partition holds in memory, chunk by chunk. */
  const eachChunk = (partition: number, see: (words: Int32Array) => void): void => {
    const own = held[partition] ?? [];
    for (const [place, chunk] of own.entries()) {
      const from = chunk * chunkWords;
      see(arena.subarray(from, place === own.length - 1 ? ends[partition] : from + chunkWords));
    }
  };

  /** Writes all that is in memory, partition after partition, in large pieces. */
  const spillAll = (): void => {
    const staged = new Uint8Array(pieceBytes);
    let filled = 0;
    const flush = (): void => {
      if (failure === null && filled > 0) failure = spill.append(staged.subarray(0, filled));
      filled = 0;
    };
    for (let partition = 0; partition < partitions; partition += 1) {
      const at = spilled;
      eachChunk(partition, (words) => {
        if (filled + words.byteLength > pieceBytes) flush();
        staged.set(new Uint8Array(words.buffer, words.byteOffset, words.byteLength), filled);
        filled += words.byteLength;
        spilled += words.byteLength;
      });
      if (spilled > at) pieces[partition]?.push({ at, bytes: spilled - at });
    }
    flush();
    for (const own of held) own.length = 0;
    ends.fill(0);
    usedChunks = 0;
  };

  /** Where the next digest of a partition goes. */
  const room = (partition: number): number => {
    const end = ends[partition] ?? 0;
    if (end % chunkWords !== 0) return end;
    if (usedChunks === chunks) spillAll();
    held[partition]?.push(usedChunks);
    usedChunks += 1;
    return (usedChunks - 1) * chunkWords;
  };

  const countPartition = (partition: number, set: DigestSet, counts: Float64Array): void => {
    const own = pieces[partition] ?? [];
    let words = own.reduce((sum, piece) => sum + piece.bytes / 4, 0);
    eachChunk(partition, (chunk) => (words += chunk.length));
    set.clear(words / 2);
    const take = (digests: Int32Array): void => {
      for (let at = 0; at < digests.length; at += 2) {
        const low = digests[at] ?? 0;
        if (!set.add(low, digests[at + 1] ?? 0)) continue;
        const kind = low & kindMask;
        counts[kind] = (counts[kind] ?? 0) + 1;
      }
    };
    for (const { at, bytes } of own) {
      const back = new Uint8Array(bytes);
      failure ??= spill.read(at, back);
      // Nothing is counted of what was lost.
      if (failure !== null) return;
      take(new Int32Array(back.buffer));
    }
    eachChunk(partition, take);
  };

  return {
    add(digests) {
      if (finished) throw new RangeError('the distinct values are counted');
      if (digests.length % 8 !== 0) throw new RangeError(`${digests.length} bytes are no whole number of digests`);
      const aligned = digests.byteOffset % 4 === 0 ? digests : digests.slice();
      const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
      for (let from = 0; from < words.length; from += 2) {
        const low = words[from] ?? 0;
        const high = words[from + 1] ?? 0;
        seen[low & kindMask] = 1;
        // What has been lost is not counted: nothing more need be kept.
        if (failure !== null) continue;
        const partition = high >>> partitionShift;
        const at = room(partition);
        arena[at] = low;
        arena[at + 1] = high;
        ends[partition] = at + 2;
      }
    },
    finish() {
      if (finished) throw new RangeError('the distinct values are counted');
      finished = true;
      const counts = new Float64Array(kindMask + 1);
      const set = new DigestSet(0);
      for (const partition of pieces.keys()) countPartition(partition, set, counts);
      spill.close();
      const lost = failure !== null;
      const found = kindIds.map(
        (kind, place) => [kind, lost && seen[place] === 1 ? null : (counts[place] ?? 0)] as const,
      );
      return { counts: recordOf(found), failure };
    },
  };
}

function recordOf(pairs: readonly (readonly [KindId, number | null])[]): Readonly<Record<KindId, number | null>> {
  return Object.fromEntries(pairs) as Record<KindId, number | null>;
}
