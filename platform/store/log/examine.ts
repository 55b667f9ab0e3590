import { append, emptyRange, encodePeaks, type CompactRange } from '#ledger/compact-range.ts';
import { leafHash } from '#ledger/hash.ts';
import { sameBytes } from '#words/digest.ts';
import { everyone } from '../scope.ts';
import type { Store } from '../store.ts';
import { transact } from '../transact.ts';
import { nodeHash } from './append.ts';

/** What does not fit in a stored log; closed, words come last. */
export type LogDamage =
  | { readonly code: 'entry-missing'; readonly index: number }
  | { readonly code: 'node-differs'; readonly level: number; readonly index: number }
  | { readonly code: 'head-differs'; readonly size: number }
  | { readonly code: 'entries-beyond-head'; readonly count: number };

const page = 2000;

/**
 * Recomputes the whole tree from the leaves and compares every stored node and the head with it: nothing missing,
 * nothing double, nothing beyond the head. Reads page by page while acts go on; the head is read first.
 */
export async function examine(store: Store): Promise<readonly LogDamage[]> {
  const damages: LogDamage[] = [];
  await transact(store, everyone, async (tx) => {
    const [head] = await tx.query<{ size: number; peaks: Buffer }>('SELECT size, peaks FROM log_head WHERE single');
    const size = head?.size ?? 0;
    let range: CompactRange = emptyRange;
    while (range.size < size) {
      const from = range.size;
      const until = Math.min(size, from + page);
      const leaves = await tx.query<{ index: number; leaf: Buffer }>(
        'SELECT index, leaf FROM log_entry WHERE index >= $1 AND index < $2 ORDER BY index',
        [from, until],
      );
      if (leaves.length < until - from) {
        const present = new Set(leaves.map((row) => row.index));
        for (let index = from; index < until; index += 1)
          if (!present.has(index)) damages.push({ code: 'entry-missing', index });
        return;
      }
      const computed = leaves.flatMap((row) => {
        const grown = append(nodeHash, range, leafHash(nodeHash, row.leaf));
        range = grown.range;
        return grown.completed;
      });
      const stored = await tx.query<{ hash: Buffer | null }>(
        `SELECT node.hash FROM unnest($1::smallint[], $2::bigint[]) WITH ORDINALITY AS asked (level, index, place)
           LEFT JOIN log_node AS node ON node.level = asked.level AND node.index = asked.index ORDER BY asked.place`,
        [computed.map((node) => node.level), computed.map((node) => node.index)],
      );
      for (const [place, node] of computed.entries()) {
        const hash = stored[place]?.hash;
        if (!hash || !sameBytes(hash, node.hash))
          damages.push({ code: 'node-differs', level: node.level, index: node.index });
      }
    }
    if (head !== undefined && !sameBytes(encodePeaks(range), head.peaks)) damages.push({ code: 'head-differs', size });
    // In another snapshot there may be more entries and a later head; both in one statement agree.
    const [beyond] = await tx.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM log_entry WHERE index >= (SELECT size FROM log_head WHERE single)',
    );
    if (beyond && beyond.count > 0) damages.push({ code: 'entries-beyond-head', count: beyond.count });
  });
  return damages;
}
