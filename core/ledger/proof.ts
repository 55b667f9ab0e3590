import { foldFromRight } from './compact-range.ts';
import type { Hash } from './hash.ts';
import { isSize, perfectSubtrees, splitLevel } from './tree.ts';
import type { NodeId } from './tree.ts';

/**
 * Which stored nodes make a proof, before any is read: one list a hash of the proof, each list folded into that hash.
 * Being a plan, it lets a store fetch all nodes in one query.
 */
export type ProofPlan = readonly (readonly NodeId[])[];

/** Hands back the hash of a complete perfect subtree. May throw when it has none: the store is damaged. */
export type ReadNode = (node: NodeId) => Uint8Array;

/**
 * The plan of the inclusion proof PATH(index, D[size]) of RFC 9162 section 2.1.3.1. Throws a RangeError when no such
 * entry is in a tree of that size.
 */
export function inclusionPlan(index: number, size: number): ProofPlan {
  if (!isSize(index) || !isSize(size) || index >= size) throw new RangeError(`no entry ${index} in a tree of ${size}`);
  const plan: (readonly NodeId[])[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + 2 ** splitLevel(end - start);
    plan.push(index < middle ? perfectSubtrees(middle, end) : perfectSubtrees(start, middle));
    if (index < middle) end = middle;
    else start = middle;
  }
  return plan.reverse();
}

/**
 * The plan of the consistency proof PROOF(earlier, D[size]) of RFC 9162 section 2.1.4.1; empty from an empty tree and
 * between equal ones. Throws a RangeError when the earlier tree is the larger.
 */
export function consistencyPlan(earlier: number, size: number): ProofPlan {
  if (!isSize(earlier) || !isSize(size) || earlier > size)
    throw new RangeError(`no tree of ${earlier} in one of ${size}`);
  if (earlier === 0 || earlier === size) return [];
  const plan: (readonly NodeId[])[] = [];
  let [start, end] = [0, size];
  // SUBPROOF: walk down until the earlier tree is exactly the subtree at hand.
  while (earlier !== end) {
    const middle = start + 2 ** splitLevel(end - start);
    if (earlier <= middle) {
      plan.push(perfectSubtrees(middle, end));
      end = middle;
    } else {
      plan.push(perfectSubtrees(start, middle));
      start = middle;
    }
  }
  // The verifier knows the earlier root only where the subtree begins at the first entry.
  if (start > 0) plan.push(perfectSubtrees(start, end));
  return plan.reverse();
}

/** The plan of the root of the first `size` entries: one hash, none for an empty tree. */
export function rootPlan(size: number): ProofPlan {
  if (!isSize(size)) throw new RangeError(`${size} is no size of a tree`);
  return size === 0 ? [] : [perfectSubtrees(0, size)];
}

/** Every node that a plan needs, each once. */
export function nodesOf(plan: ProofPlan): readonly NodeId[] {
  return plan.flat();
}

/** The hashes of a proof, in the order of the RFC. */
export function carryOut(hash: Hash, plan: ProofPlan, read: ReadNode): readonly Uint8Array[] {
  return plan.map((nodes) => {
    const folded = foldFromRight(hash, nodes.map(read));
    if (folded === null) throw new RangeError('a proof has no empty part');
    return folded;
  });
}
