import { createHash } from 'node:crypto';
import { append as grow, decodePeaks, encodePeaks } from '#ledger/compact-range.ts';
import { entryBytes, type Entry } from '#ledger/entry.ts';
import { leafHash, type Hash } from '#ledger/hash.ts';
import { toHex } from '#words/digest.ts';
import { entryIndex, type CaseId, type EntryIndex, type OrganId } from '#words/identifiers.ts';
import type { Instant } from '#words/instant.ts';
import type { Transaction } from '../transact.ts';

/** SHA-256 of Node: faster than the one that also runs in browsers, little on a leaf, ten times on a megabyte. */
export const nodeHash: Hash = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** One entry of the national log, before it has a place. */
export interface EntryToAppend {
  readonly act: string;
  /** Null for an act of an organ that concerns no case. */
  readonly case: CaseId | null;
  readonly organ: OrganId;
  readonly at: Instant;
  readonly commitment: Uint8Array;
}

/** The entry as its leaf states it. */
export function entryOf(entry: EntryToAppend): Entry {
  return {
    act: entry.act,
    at: entry.at,
    case: entry.case,
    commitment: toHex(entry.commitment),
    organ: entry.organ,
  };
}

/**
 * Gives an entry its place in the log, and ends the transaction's statements: while the head is locked nobody else
 * gets a place, so nothing may come between this and the commit (ARCHITECTURE.md).
 *
 * Two statements: one locks the head, one writes entry, nodes and new head together. The order of the log is the
 * order in which transactions took this lock; places are without gaps, since a rollback gives its place back.
 *
 * @returns the entry's index, counted from 0
 */
export async function append(tx: Transaction, entry: EntryToAppend): Promise<EntryIndex> {
  const leaf = entryBytes(entryOf(entry));
  const [head] = await tx.query<{ size: number; peaks: Buffer }>(
    'SELECT size, peaks FROM log_head WHERE single FOR UPDATE',
  );
  if (head === undefined) throw new Error('the log has no head');
  const { range, completed } = grow(nodeHash, decodePeaks(head.size, head.peaks), leafHash(nodeHash, leaf));
  await tx.query(
    `WITH entry AS (
       INSERT INTO log_entry (index, act, at, case_id, organ_id, commitment, leaf) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ), nodes AS (
       INSERT INTO log_node (level, index, hash) SELECT * FROM unnest($8::smallint[], $9::bigint[], $10::bytea[])
     )
     UPDATE log_head SET size = $11, peaks = $12 WHERE single`,
    [
      head.size,
      entry.act,
      entry.at,
      entry.case,
      entry.organ,
      entry.commitment,
      leaf,
      completed.map((node) => node.level),
      completed.map((node) => node.index),
      completed.map((node) => node.hash),
      range.size,
      encodePeaks(range),
    ],
  );
  tx.seal();
  return entryIndex(head.size);
}
