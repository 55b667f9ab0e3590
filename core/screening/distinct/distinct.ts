import { kindIds } from '../kind.ts';
import type { KindId } from '../kind.ts';
import { rowMark } from '../scanner.ts';
import { DigestSet } from './digest-set.ts';
import { Pieces } from './pieces.ts';
import type { Spill, SpillFailure } from './spill.ts';

export interface DistinctOptions {
  /** Bytes of digests kept in memory before others are spilled, beside those being sorted; 8 MiB unless told. */
  readonly memory?: number;
}

export interface DistinctCounts {
  /** Distinct values of each kind; null where digests of that kind were lost. */
  readonly counts: Readonly<Record<KindId, number | null>>;
  /** Why some were lost; null where none were. */
  readonly failure: SpillFailure | null;
}

export interface Distinct {
  /** Takes digests of values and rows (scanner.ts, `BlockYield`), in any order and from any thread's block. @throws RangeError where one breaks off */
  add(digests: Uint8Array): void;
  /** The answer; nothing may be added after, and what was spilled is gone. */
  finish(): DistinctCounts;
}

/** By the digest's top nine bits: of sixty million values each has about a hundred thousand, which a cache holds. */
const partitions = 512;
const partitionShift = 32 - 9;
/** Words that a partition gathers before they are put away: whole digests and whole rows both fill it. */
const gatheredWords = 2046;
const kindMask = 63;
const valueWords = 2;
const rowWords = 3;

/**
 * Counts distinct values exactly, of as many as the disk holds: digests are sorted into partitions as they come, and
 * each partition is counted by itself at the end. What does not fit in memory goes to `spill`. Rows, which stand for one
 * item of several kinds, have partitions of their own behind those of values.
 */
export function createDistinct(spill: Spill, options: DistinctOptions = {}): Distinct {
  const gathered = new Int32Array(2 * partitions * gatheredWords);
  const gatheredBytes = new Uint8Array(gathered.buffer);
  /** How many words each partition has gathered. */
  const filled = new Int32Array(2 * partitions);
  const pieces = new Pieces(spill, gatheredWords * 4, options.memory ?? 1 << 23);
  const own: number[][] = Array.from({ length: 2 * partitions }, () => []);
  /** Kinds of which anything came, as bits. */
  let seen = 0;
  let finished = false;

  /** Where the next digest of a partition goes, of so many words. */
  const room = (partition: number, words: number): number => {
    let used = filled[partition] ?? 0;
    const from = partition * gatheredWords;
    if (used === gatheredWords) {
      own[partition]?.push(pieces.add(gatheredBytes.subarray(from * 4, (from + gatheredWords) * 4)));
      used = 0;
    }
    filled[partition] = used + words;
    return from + used;
  };

  /** The words of a partition, piece by piece; nothing more once some were lost. */
  const eachPiece = (partition: number, see: (words: Int32Array) => void): void => {
    const from = partition * gatheredWords;
    see(gathered.subarray(from, from + (filled[partition] ?? 0)));
    // What was gathered has been seen: its place takes what is read back.
    const back = gathered.subarray(from, from + gatheredWords);
    for (const number of own[partition] ?? []) {
      pieces.read(number, gatheredBytes.subarray(from * 4, (from + gatheredWords) * 4));
      if (pieces.failure !== null) return;
      see(back);
    }
  };

  const expected = (partition: number): number =>
    ((own[partition]?.length ?? 0) * gatheredWords + (filled[partition] ?? 0)) /
    (partition < partitions ? valueWords : rowWords);

  const count = (): Float64Array => {
    const counts = new Float64Array(kindMask + 1);
    const values = new DigestSet(0, valueWords);
    for (let partition = 0; partition < partitions; partition += 1) {
      values.clear(expected(partition));
      eachPiece(partition, (words) => {
        for (let at = 0; at < words.length; at += valueWords) {
          const low = words[at] ?? 0;
          if (values.find(low, words[at + 1] ?? 0) < 0) counts[low & kindMask] = (counts[low & kindMask] ?? 0) + 1;
        }
      });
    }
    const rows = new DigestSet(0, rowWords);
    for (let partition = partitions; partition < 2 * partitions; partition += 1) {
      rows.clear(expected(partition));
      eachPiece(partition, (words) => {
        for (let at = 0; at < words.length; at += rowWords) {
          const found = rows.find(words[at] ?? 0, words[at + 1] ?? 0);
          // The same line is read as other kinds where a table says so: each counts once.
          let fresh = rows.mark(found < 0 ? -1 - found : found, words[at + 2] ?? 0);
          for (; fresh !== 0; fresh &= fresh - 1) {
            const kind = 31 - Math.clz32(fresh & -fresh);
            counts[kind] = (counts[kind] ?? 0) + 1;
          }
        }
      });
    }
    return counts;
  };

  return {
    add(digests) {
      if (finished) throw new RangeError('the distinct values are counted');
      const aligned = digests.byteOffset % 4 === 0 ? digests : digests.slice();
      const words = new Int32Array(aligned.buffer, aligned.byteOffset, Math.floor(aligned.length / 4));
      let from = 0;
      while (from < words.length) {
        const low = words[from] ?? 0;
        const high = words[from + 1] ?? 0;
        const kind = low & kindMask;
        const isRow = kind === rowMark;
        const length = isRow ? rowWords : valueWords;
        if (from + length > words.length) break;
        const at = room((high >>> partitionShift) + (isRow ? partitions : 0), length);
        gathered[at] = low;
        gathered[at + 1] = high;
        if (isRow) {
          const kinds = words[from + 2] ?? 0;
          gathered[at + 2] = kinds;
          seen |= kinds;
        } else seen |= 1 << kind;
        from += length;
      }
      if (from * 4 !== digests.length) throw new RangeError(`${digests.length} bytes are no whole number of digests`);
    },
    finish() {
      if (finished) throw new RangeError('the distinct values are counted');
      finished = true;
      const counts = count();
      spill.close();
      const { failure } = pieces;
      const found = kindIds.map((kind, place) => {
        const isLost = failure !== null && ((seen >>> place) & 1) !== 0;
        return [kind, isLost ? null : (counts[place] ?? 0)] as const;
      });
      return { counts: recordOf(found), failure };
    },
  };
}

function recordOf(pairs: readonly (readonly [KindId, number | null])[]): Readonly<Record<KindId, number | null>> {
  return Object.fromEntries(pairs) as Record<KindId, number | null>;
}
