import { hash } from 'node:crypto';
import { append as grow, decodePeaks, encodePeaks, type Node } from '#ledger/compact-range.ts';
import { entryBytes, type Entry } from '#ledger/entry.ts';
import { leafHash, type Hash } from '#ledger/hash.ts';
import { toHex } from '#words/digest.ts';
import { entryIndex, type CaseId, type EntryIndex, type OrganId } from '#words/identifiers.ts';
import type { Instant } from '#words/instant.ts';
import type { Transaction } from '../transact.ts';

/** SHA-256 of Node: faster than the one that also runs in browsers, little on a leaf, ten times on a megabyte. */
export const nodeHash: Hash = (...parts) => {
  const [first, ...more] = parts;
  // At once, since proofs are made of a great many small ones, and each object of a hash is one to be collected.
  return hash('sha256', more.length === 0 && first !== undefined ? first : Buffer.concat(parts), 'buffer');
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
 * Gives one entry its place in the log: {@link appendAll} with a single one.
 *
 * @returns the entry's index, counted from 0
 */
export async function append(tx: Transaction, entry: EntryToAppend): Promise<EntryIndex> {
  const [index] = await appendAll(tx, [entry]);
  if (index === undefined) throw new Error('an entry was given no place');
  return index;
}

/**
 * Gives the entries of one transaction their places in the log, one after another as they are handed over, and ends
 * the transaction's statements: while the head is locked nobody else gets a place, so nothing may come between this
 * and the commit (ARCHITECTURE.md). Without entries nothing is locked and nothing ended.
 *
 * Two statements, however many entries: one locks the head, one writes entries, nodes and new head together. The order
 * of the log is the order in which transactions took this lock; places are without gaps, since a rollback gives its
 * places back. What is written is what as many single calls would have written, byte for byte.
 *
 * @returns their indexes, counted from 0
 */
export async function appendAll(tx: Transaction, entries: readonly EntryToAppend[]): Promise<readonly EntryIndex[]> {
  if (entries.length === 0) return [];
  const leaves = entries.map((entry) => entryBytes(entryOf(entry)));
  const [head] = await tx.query<{ size: number; peaks: Buffer }>(
    'SELECT size, peaks FROM log_head WHERE single FOR UPDATE',
  );
  if (head === undefined) throw new Error('the log has no head');
  let range = decodePeaks(head.size, head.peaks);
  const completed: Node[] = [];
  for (const leaf of leaves) {
    const grown = grow(nodeHash, range, leafHash(nodeHash, leaf));
    range = grown.range;
    completed.push(...grown.completed);
  }
  const indexes = entries.map((_, place) => entryIndex(head.size + place));
  await tx.query(
    `WITH entry AS (
       INSERT INTO log_entry (index, act, at, case_id, organ_id, commitment, leaf)
       SELECT * FROM unnest($1::bigint[], $2::text[], $3::timestamptz[], $4::uuid[], $5::text[], $6::bytea[], $7::bytea[])
     ), nodes AS (
       INSERT INTO log_node (level, index, hash) SELECT * FROM unnest($8::smallint[], $9::bigint[], $10::bytea[])
     )
     UPDATE log_head SET size = $11, peaks = $12 WHERE single`,
    [
      indexes,
      entries.map((entry) => entry.act),
      entries.map((entry) => entry.at),
      entries.map((entry) => entry.case),
      entries.map((entry) => entry.organ),
      entries.map((entry) => entry.commitment),
      leaves,
      completed.map((node) => node.level),
      completed.map((node) => node.index),
      completed.map((node) => node.hash),
      range.size,
      encodePeaks(range),
    ],
  );
  tx.seal();
  return indexes;
}
