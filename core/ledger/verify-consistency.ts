import { sameBytes } from '#words/digest.ts';
import { hashLength, nodeHash } from './hash.ts';
import type { Hash } from './hash.ts';
import { isSize } from './tree.ts';

/** Why a consistency proof does not show that the later tree only added to the earlier one. */
export type ConsistencyDefect =
  | 'sizes-reversed'
  | 'proof-length'
  | 'hash-length'
  | 'earlier-root-differs'
  | 'later-root-differs';

/** What a consistency proof claims: that the first `earlierSize` entries of the later tree are those of the earlier. */
export interface ConsistencyClaim {
  readonly earlierSize: number;
  readonly earlierRoot: Uint8Array;
  readonly laterSize: number;
  readonly laterRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Checks a consistency proof (RFC 9162 section 2.1.4.2); null when it holds. Every tree is consistent with the empty
 * one, whose root the caller must still check to be `emptyRoot` where it was signed. Nothing in the claim is trusted.
 */
export function consistencyDefect(hash: Hash, claim: ConsistencyClaim): ConsistencyDefect | null {
  const { earlierSize, earlierRoot, laterSize, laterRoot, proof } = claim;
  if (!isSize(earlierSize) || !isSize(laterSize) || earlierSize > laterSize) return 'sizes-reversed';
  if ([earlierRoot, laterRoot, ...proof].some((bytes) => bytes.length !== hashLength)) return 'hash-length';
  if (earlierSize === 0) return proof.length === 0 ? null : 'proof-length';
  if (earlierSize === laterSize) {
    if (proof.length > 0) return 'proof-length';
    return sameBytes(earlierRoot, laterRoot) ? null : 'later-root-differs';
  }
  // A perfect earlier tree is its own first node; otherwise the proof begins with the node that both trees share.
  const rebuilt = rebuildRoots(hash, earlierSize, laterSize, isPerfect(earlierSize) ? [earlierRoot, ...proof] : proof);
  if (rebuilt === null) return 'proof-length';
  if (!sameBytes(rebuilt.earlier, earlierRoot)) return 'earlier-root-differs';
  return sameBytes(rebuilt.later, laterRoot) ? null : 'later-root-differs';
}

/** Whether a tree of this size is a perfect one, so that its root is a node of every later tree. */
export function isPerfect(size: number): boolean {
  return Number.isInteger(Math.log2(size));
}

/** The roots that a proof rebuilds for both sizes, `nodes` beginning with the first node that both trees share. */
export interface RebuiltRoots {
  readonly earlier: Uint8Array;
  readonly later: Uint8Array;
}

/**
 * Rebuilds both roots (RFC 9162 section 2.1.4.2) for 0 < earlierSize < laterSize; null when there are too few or too many
 * nodes. Where the later root comes out as one that was signed, every node is bound to it, and so is the earlier root.
 */
export function rebuildRoots(
  hash: Hash,
  earlierSize: number,
  laterSize: number,
  nodes: readonly Uint8Array[],
): RebuiltRoots | null {
  let [place, last] = [earlierSize - 1, laterSize - 1];
  while (place % 2 === 1) [place, last] = [(place - 1) / 2, Math.floor(last / 2)];
  const [first, ...rest] = nodes;
  if (first === undefined) return null;
  let [earlier, later] = [first, first];
  for (const sibling of rest) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      earlier = nodeHash(hash, sibling, earlier);
      later = nodeHash(hash, sibling, later);
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else {
      later = nodeHash(hash, later, sibling);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  return last === 0 ? { earlier, later } : null;
}
