import { sameBytes } from '#words/digest.ts';
import { parseCheckpoint } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import { emptyRoot, hashLength } from './hash.ts';
import type { Hash } from './hash.ts';
import { noteDefect, parseNote } from './note.ts';
import { consistencyPlan } from './proof.ts';
import type { ProofPlan } from './proof.ts';
import { perfectSubtrees } from './tree.ts';
import type { Ed25519Verify, VerifierKey } from './verifier-key.ts';
import { consistencyDefect, isPerfect, rebuildRoots } from './verify-consistency.ts';

/** Two heads of one log, as two parties hold them, and the log's proof that the larger continues the smaller. */
export interface TwoViews {
  /** Signed notes, verbatim. */
  readonly one: string;
  readonly other: string;
  /** Empty where the log gave none. */
  readonly proof: readonly Uint8Array[];
}

/**
 * What two views show. `split` convicts the log: both notes bear its signature, and no history has both heads; the two
 * notes alone are the proof (see `convicts` for heads of different sizes). `unproved` does not: the sizes differ and no proof connects them, so the log is to be
 * asked for one, and whoever cannot give it has no such history.
 */
export type Comparison = 'consistent' | 'split' | 'unproved' | 'unreadable' | 'not-signed' | 'other-log';

interface View {
  readonly checkpoint: Checkpoint;
  readonly signed: boolean;
}

function viewOf(note: string, key: VerifierKey, verify: Ed25519Verify): View | null {
  const parsed = parseNote(note);
  const checkpoint = parsed === null ? null : parseCheckpoint(parsed.text);
  if (parsed === null || checkpoint === null) return null;
  return { checkpoint, signed: noteDefect(parsed, [key], verify) === null };
}

/**
 * Compares what two parties were shown. A proof that connects two sizes clears the log for these two heads; a proof
 * that fails accuses whoever handed it in, and not yet the log, since anyone can spoil a proof.
 */
export function compareViews(hash: Hash, views: TwoViews, key: VerifierKey, verify: Ed25519Verify): Comparison {
  const [one, other] = [viewOf(views.one, key, verify), viewOf(views.other, key, verify)];
  if (one === null || other === null) return 'unreadable';
  if (!one.signed || !other.signed) return 'not-signed';
  if (one.checkpoint.origin !== key.name || other.checkpoint.origin !== key.name) return 'other-log';
  const [earlier, later] = [one.checkpoint, other.checkpoint].sort((a, b) => a.size - b.size);
  if (earlier === undefined || later === undefined) return 'unreadable';
  const isEmptyWrong = [earlier, later].some(({ size, root }) => size === 0 && !sameBytes(root, emptyRoot(hash)));
  if (isEmptyWrong) return 'split';
  if (earlier.size === later.size) return sameBytes(earlier.root, later.root) ? 'consistent' : 'split';
  if (earlier.size === 0) return 'consistent';
  const defect = consistencyDefect(hash, {
    earlierSize: earlier.size,
    earlierRoot: earlier.root,
    laterSize: later.size,
    laterRoot: later.root,
    proof: views.proof,
  });
  return defect === null ? 'consistent' : 'unproved';
}

/**
 * The nodes of a log that rebuild its root at an earlier size: a consistency proof that always begins with the first
 * node that both sizes share. Whoever holds the entries behind the later head (a mirror, an auditor, the published
 * tiles) can make it.
 */
export function convictionPlan(earlierSize: number, laterSize: number): ProofPlan {
  const plan = consistencyPlan(earlierSize, laterSize);
  return isPerfect(earlierSize) && plan.length > 0 ? [perfectSubtrees(0, earlierSize), ...plan] : plan;
}

/**
 * Whether two signed heads, and where their sizes differ the nodes of `convictionPlan`, convict the log: the nodes
 * rebuild the later head as it was signed, so each of them is bound to it, and rebuild the earlier head otherwise than
 * it was signed. Nobody without the log's key can make such a pair, so no excuse is left.
 */
export function convicts(hash: Hash, views: TwoViews, key: VerifierKey, verify: Ed25519Verify): boolean {
  const [one, other] = [viewOf(views.one, key, verify), viewOf(views.other, key, verify)];
  if (one?.signed !== true || other?.signed !== true) return false;
  const [earlier, later] = [one.checkpoint, other.checkpoint].sort((a, b) => a.size - b.size);
  if (earlier?.origin !== key.name || later?.origin !== key.name) return false;
  return areOfTwoHistories(hash, earlier, later, views.proof);
}

/**
 * Whether no history has both heads, and these nodes show it: two roots of one size, or nodes of `convictionPlan` that
 * rebuild the later root and another earlier one. Signatures are the caller's to check.
 */
export function areOfTwoHistories(
  hash: Hash,
  earlier: Checkpoint,
  later: Checkpoint,
  nodes: readonly Uint8Array[],
): boolean {
  if (earlier.size === later.size) return !sameBytes(earlier.root, later.root);
  if (earlier.size === 0 || nodes.some((node) => node.length !== hashLength)) return false;
  const rebuilt = rebuildRoots(hash, earlier.size, later.size, nodes);
  return rebuilt !== null && sameBytes(rebuilt.later, later.root) && !sameBytes(rebuilt.earlier, earlier.root);
}
