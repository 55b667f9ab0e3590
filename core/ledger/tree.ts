/**
 * A perfect subtree: its root stands `level` steps above the leaves and covers the entries from `index · 2^level` to
 * before `(index + 1) · 2^level`. Once complete its hash never changes, so it may be stored and served for ever.
 */
export interface NodeId {
  readonly level: number;
  readonly index: number;
}

/** Sizes and indexes are exact integers; bit operators would cut them to 32 bits, so none is used here. */
export function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

/** The largest power of two below `size`, as its exponent: where RFC 9162 section 2.1.1 splits. Expects 2 or more. */
export function splitLevel(size: number): number {
  let level = 0;
  while (2 ** (level + 1) < size) level += 1;
  return level;
}

/**
 * The perfect subtrees that make up the entries from `start` to before `end`, from left to right. Holds for the ranges
 * that the recursion of RFC 9162 meets: `start` is a multiple of the largest subtree that fits.
 */
export function perfectSubtrees(start: number, end: number): readonly NodeId[] {
  const nodes: NodeId[] = [];
  let from = start;
  while (from < end) {
    let level = 0;
    while (from % 2 ** (level + 1) === 0 && from + 2 ** (level + 1) <= end) level += 1;
    nodes.push({ level, index: from / 2 ** level });
    from += 2 ** level;
  }
  return nodes;
}
