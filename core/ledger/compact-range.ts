import { emptyRoot, hashLength, nodeHash } from './hash.ts';
import type { Hash } from './hash.ts';
import { isSize, perfectSubtrees } from './tree.ts';
import type { NodeId } from './tree.ts';
import { joined } from '#words/digest.ts';

/**
 * All that a log must remember in order to grow: its size and the roots of its perfect subtrees from left to right,
 * as many as the size has binary ones. A few hundred bytes for a log of any length.
 */
export interface CompactRange {
  readonly size: number;
  readonly peaks: readonly Uint8Array[];
}

/** A perfect subtree with its hash. */
export interface Node extends NodeId {
  readonly hash: Uint8Array;
}

export const emptyRange: CompactRange = { size: 0, peaks: [] };

/**
 * The range with one more leaf, and every subtree that this leaf completed, the leaf first: what a store keeps so as
 * to prove later. On average two nodes an entry.
 */
export function append(
  hash: Hash,
  range: CompactRange,
  leaf: Uint8Array,
): { readonly range: CompactRange; readonly completed: readonly Node[] } {
  if (leaf.length !== hashLength) throw new RangeError(`a leaf hash has ${hashLength} bytes`);
  if (!isSize(range.size + 1)) throw new RangeError('the log has no room for another entry');
  const peaks = [...range.peaks];
  let node: Node = { level: 0, index: range.size, hash: leaf };
  const completed = [node];
  while (node.index % 2 === 1) {
    const left = peaks.pop();
    if (left === undefined) throw new RangeError(`a range of ${range.size} entries lacks peaks`);
    node = { level: node.level + 1, index: (node.index - 1) / 2, hash: nodeHash(hash, left, node.hash) };
    completed.push(node);
  }
  peaks.push(node.hash);
  return { range: { size: range.size + 1, peaks }, completed };
}

/** The root hash of the tree of these entries (RFC 9162 section 2.1.1). */
export function rootOf(hash: Hash, range: CompactRange): Uint8Array {
  return foldFromRight(hash, range.peaks) ?? emptyRoot(hash);
}

/** Perfect subtrees hashed into one, the two rightmost first; null of none. */
export function foldFromRight(hash: Hash, hashes: readonly Uint8Array[]): Uint8Array | null {
  return hashes.reduceRight<Uint8Array | null>(
    (right, left) => (right === null ? left : nodeHash(hash, left, right)),
    null,
  );
}

/** The peaks one after another, for a column beside the size. */
export function encodePeaks(range: CompactRange): Uint8Array {
  return joined(...range.peaks);
}

/** The range of a size and its stored peaks. Throws a RangeError when they do not belong together: our own row is damaged. */
export function decodePeaks(size: number, bytes: Uint8Array): CompactRange {
  const count = isSize(size) ? perfectSubtrees(0, size).length : -1;
  if (bytes.length !== count * hashLength)
    throw new RangeError(`${bytes.length} bytes of peaks do not fit size ${size}`);
  const peaks = Array.from({ length: count }, (_, place) => bytes.slice(place * hashLength, (place + 1) * hashLength));
  return { size, peaks };
}
