import type { Json } from '#words/canonical.ts';
import { fromUtf8 } from '#words/digest.ts';
import { entryIndex, type EntryIndex } from '#words/identifiers.ts';
import { decodePeaks, rootOf } from '#ledger/compact-range.ts';
import { formatCheckpoint } from '#ledger/checkpoint.ts';
import { readEntry, type Entry } from '#ledger/entry.ts';
import { signNote, type NoteSigner } from '#ledger/note.ts';
import { carryOut, consistencyPlan, inclusionPlan, nodesOf, type ProofPlan } from '#ledger/proof.ts';
import { writeReceipt } from '#ledger/receipt.ts';
import { formatVerifierKey } from '#ledger/verifier-key.ts';
import type { Store } from '../store.ts';
import { statement, type Transaction } from '../transact.ts';
import { append, appendAll, nodeHash, type EntryToAppend } from './append.ts';

/** A signed head of the log. */
export interface SignedHead {
  readonly size: number;
  readonly note: string;
}

/** What an entry commits to: the content as canonical JSON, and the salt that opens the commitment. */
export interface Committed {
  readonly text: string;
  readonly salt: Uint8Array;
}

/** The national log over the store: the table is the truth, all else is computed from it (settled 22). */
export interface Log {
  /** The published key by which everything here verifies. */
  readonly publishedKey: string;
  append(tx: Transaction, entry: EntryToAppend): Promise<EntryIndex>;
  /** All entries of one transaction at once. */
  appendAll(tx: Transaction, entries: readonly EntryToAppend[]): Promise<readonly EntryIndex[]>;
  /** A signed head over at least `size` entries, which must be committed. */
  head(size: number): Promise<SignedHead>;
  /** The signed head of all that is committed now. */
  latest(): Promise<SignedHead>;
  /** Inclusion proof of RFC 9162 for an entry in the tree of the first `size`. */
  inclusion(index: number, size: number): Promise<readonly Uint8Array[]>;
  /** Consistency proof of RFC 9162 between two sizes. */
  consistency(earlier: number, size: number): Promise<readonly Uint8Array[]>;
  /** The receipt of a committed entry as JSON; without `committed` where the content was destroyed or is not the reader's. */
  receipt(index: number, committed: Committed | null): Promise<Readonly<Record<string, unknown>>>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): Json {
  const value: Json = JSON.parse(text);
  return value;
}

/** Opens the log for signing. Two processes may: what each signs is computed from the one committed table. */
export function openLog(store: Store, signer: NoteSigner): Log {
  let newest: SignedHead | null = null;
  let signing: Promise<SignedHead> | null = null;

  async function sign(): Promise<SignedHead> {
    const [stored] = await statement<{ size: number; peaks: Buffer }>(
      store,
      'SELECT size, peaks FROM log_head WHERE single',
    );
    if (stored === undefined) throw new Error('the log has no head');
    const root = rootOf(nodeHash, decodePeaks(stored.size, stored.peaks));
    const note = signNote(formatCheckpoint({ origin: signer.key.name, size: stored.size, root, extensions: [] }), [
      signer,
    ]);
    await statement(store, 'INSERT INTO log_checkpoint (size, note) VALUES ($1, $2) ON CONFLICT (size) DO NOTHING', [
      stored.size,
      note,
    ]);
    if (newest === null || stored.size > newest.size) newest = { size: stored.size, note };
    return { size: stored.size, note };
  }

  /** One signature at a time; all that came meanwhile share the next. */
  function signOnce(): Promise<SignedHead> {
    signing ??= sign().finally(() => {
      signing = null;
    });
    return signing;
  }

  async function head(size: number): Promise<SignedHead> {
    // A signature under way may have read the table before this entry was committed; the one after it has not.
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (newest !== null && newest.size >= size) return newest;
      const signed = await signOnce();
      if (signed.size >= size) return signed;
    }
    throw new RangeError(`the log has fewer than ${size} entries`);
  }

  async function prove(plan: ProofPlan): Promise<readonly Uint8Array[]> {
    const nodes = nodesOf(plan);
    if (nodes.length === 0) return [];
    const rows = await statement<{ level: number; index: number; hash: Buffer }>(
      store,
      `SELECT node.level, node.index, node.hash
         FROM unnest($1::smallint[], $2::bigint[]) AS asked (level, index)
         JOIN log_node AS node ON node.level = asked.level AND node.index = asked.index`,
      [nodes.map((node) => node.level), nodes.map((node) => node.index)],
    );
    const hashes = new Map(rows.map((row) => [`${row.level}/${row.index}`, new Uint8Array(row.hash)]));
    return carryOut(nodeHash, plan, ({ level, index }) => {
      const hash = hashes.get(`${level}/${index}`);
      if (hash === undefined) throw new Error(`the log lacks node ${level}/${index}`);
      return hash;
    });
  }

  async function entryAt(index: number): Promise<Entry> {
    const [row] = await statement<{ leaf: Buffer }>(store, 'SELECT leaf FROM log_entry WHERE index = $1', [index]);
    if (row === undefined) throw new RangeError(`the log has no entry ${index}`);
    const entry = readEntry(parsed(fromUtf8(row.leaf) ?? ''));
    if (!entry.ok) throw new Error(`entry ${index} of the log is damaged`);
    return entry.value;
  }

  const log: Log = {
    publishedKey: formatVerifierKey(signer.key),
    append,
    appendAll,
    head,
    latest: async () => {
      const [row] = await statement<{ size: number }>(store, 'SELECT size FROM log_head WHERE single');
      return head(row?.size ?? 0);
    },
    inclusion: (index, size) => prove(inclusionPlan(index, size)),
    consistency: (earlier, size) => prove(consistencyPlan(earlier, size)),
    async receipt(index, committed) {
      const [entry, signed] = await Promise.all([entryAt(index), head(index + 1)]);
      const inclusion = await log.inclusion(index, signed.size);
      const file = writeReceipt({
        entry,
        index: entryIndex(index),
        inclusion,
        checkpoint: signed.note,
        claimedKey: log.publishedKey,
        committed: committed === null ? null : { content: parsed(committed.text), salt: committed.salt },
      });
      const json: unknown = JSON.parse(fromUtf8(file) ?? '');
      if (!isRecord(json)) throw new Error('a receipt is an object');
      return json;
    },
  };
  return Object.freeze(log);
}
