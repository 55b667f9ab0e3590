import { sameBytes } from '#words/digest.ts';
import { hashLength, nodeHash } from './hash.ts';
import type { Hash } from './hash.ts';
import { isSize } from './tree.ts';

/** Why an inclusion proof does not show its entry to be in the tree. */
export type InclusionDefect = 'index-outside-tree' | 'proof-length' | 'hash-length' | 'root-differs';

/** What an inclusion proof claims: that the leaf stands at `index` in the tree of `size` entries with this root. */
export interface InclusionClaim {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/**
 * Checks an inclusion proof (RFC 9162 section 2.1.3.2); null when it holds. Everything in the claim may come from an
 * adversary: sizes, indexes and lengths are checked before anything is hashed, and a proof may be neither short nor long.
 */
export function inclusionDefect(hash: Hash, claim: InclusionClaim): InclusionDefect | null {
  const { leaf, index, size, proof, root } = claim;
  if (!isSize(index) || !isSize(size) || index >= size) return 'index-outside-tree';
  if ([leaf, root, ...proof].some((bytes) => bytes.length !== hashLength)) return 'hash-length';
  let [place, last] = [index, size - 1];
  let computed = leaf;
  for (const sibling of proof) {
    if (last === 0) return 'proof-length';
    if (place % 2 === 1 || place === last) {
      computed = nodeHash(hash, sibling, computed);
      // On the right edge a node without a sibling rises unhashed until it is a right child.
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, Math.floor(last / 2)];
    } else {
      computed = nodeHash(hash, computed, sibling);
    }
    [place, last] = [Math.floor(place / 2), Math.floor(last / 2)];
  }
  if (last !== 0) return 'proof-length';
  return sameBytes(computed, root) ? null : 'root-differs';
}
