import { cosignedBy, parseWitnessKey } from '#ledger/cosignature.ts';
import type { WitnessKey } from '#ledger/cosignature.ts';
import { parseCheckpoint } from '#ledger/checkpoint.ts';
import { commitmentOf, saltLength } from '#ledger/commitment.ts';
import { parseNote } from '#ledger/note.ts';
import type { Note } from '#ledger/note.ts';
import type { Ed25519Verify } from '#ledger/verifier-key.ts';
import type { Hash } from '#ledger/hash.ts';
import type { Log } from '#platform/store/log/log.ts';
import type { Store } from '#platform/store/store.ts';
import { transact } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { fromHex, sameBytes } from '#words/digest.ts';
import type { Instant } from '#words/instant.ts';
import { reachOf } from './may.ts';
import { refusedInput } from './refused.ts';

/** What countersigning is built with. */
export interface WitnessServices {
  readonly store: Store;
  readonly log: Pick<Log, 'append'>;
  readonly hash: Hash;
  readonly verify: Ed25519Verify;
  now(): Instant;
  random(bytes: number): Uint8Array;
}

/** A head that somebody countersigned. `index` is the entry of the countersigning itself. */
export interface Countersigned {
  readonly size: number;
  readonly witness: string;
  readonly index: number;
}

/**
 * Takes the countersignature of whoever received a head of this log: the other side, a second court. From then on this
 * log can show that party no other history without being convicted by its own two heads. The head must be one that
 * this log signed, word for word, and the signature must hold under the key that comes with it; whose key that is,
 * the organ's own account says.
 */
export async function countersign(
  services: WitnessServices,
  actor: Actor,
  { key: written, note: text }: { readonly key: string; readonly note: string },
): Promise<Countersigned> {
  const key = parseWitnessKey(services.hash, written);
  if (key === null) throw refusedInput([{ code: 'field.form', at: '/key', params: { form: 'vkey' } }]);
  const note = parseNote(text);
  const head = note === null ? null : parseCheckpoint(note.text);
  if (note === null || head === null)
    throw refusedInput([{ code: 'field.form', at: '/note', params: { form: 'checkpoint' } }]);
  const holding = cosignedBy(note, [key], services.verify);
  if (holding === false || holding.length === 0) throw refusedInput([{ code: 'field.conflict', at: '/note' }]);
  // Whoever signs under the log's own name could be taken for the log.
  if (key.name === head.origin) throw refusedInput([{ code: 'field.conflict', at: '/key' }]);
  const line = lineOf(text, note, key);
  return transact(services.store, reachOf(actor), async (tx) => {
    const [signed] = await tx.query<{ note: string }>(`SELECT note FROM log_checkpoint WHERE size = $1`, [head.size]);
    if (signed === undefined || parseNote(signed.note)?.text !== note.text)
      throw refusedInput([{ code: 'field.conflict', at: '/note' }]);
    const at = services.now();
    const salt = services.random(saltLength);
    const content = { act: 'countersign', at, line, organ: actor.organ, size: String(head.size), witness: written };
    const commitment = fromHex(commitmentOf(services.hash, salt, content)) ?? new Uint8Array();
    const entered = await tx.query(
      `INSERT INTO log_cosignature (size, witness_key, organ_id, line, at, commitment, salt)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING size`,
      [head.size, written, actor.organ, line, at, commitment, salt],
    );
    if (entered.length === 0) throw refusedInput([{ code: 'field.duplicate', at: '/note' }]);
    const index = await services.log.append(tx, { act: 'countersign', case: null, organ: actor.organ, at, commitment });
    return { size: head.size, witness: written, index };
  });
}

/** The line under a note that is of this key: names alone do not tell it from another's. */
function lineOf(text: string, note: Note, key: WitnessKey): string {
  const place = note.signatures.findIndex(({ name, keyId }) => name === key.name && sameBytes(keyId, key.id));
  return text.slice(note.text.length + 1).split('\n')[place] ?? '';
}

/** A countersigned head as it is kept: who countersigned it, and the note with both signatures. */
export interface KeptHead {
  readonly size: number;
  /** The witness's published key. */
  readonly witness: string;
  readonly organ: string;
  readonly at: Instant;
  readonly line: string;
  readonly note: string;
}

/** The countersigned heads, the newest first: anyone may compare them with what they were shown. */
export function countersignatures({ store }: Pick<WitnessServices, 'store'>): Promise<readonly KeptHead[]> {
  return transact(store, {}, async (tx) =>
    (
      await tx.query<KeptRow>(
        `SELECT kept.size, kept.witness_key, kept.organ_id, kept.at, kept.line, head.note
           FROM log_cosignature AS kept JOIN log_checkpoint AS head ON head.size = kept.size
          ORDER BY kept.size DESC, kept.witness_key LIMIT 200`,
      )
    ).map(keptHead),
  );
}

/** The newest head that each organ countersigned, of those that hold more than so many entries. */
export function newestCountersigned(
  { store }: Pick<WitnessServices, 'store'>,
  moreThan: number,
): Promise<readonly KeptHead[]> {
  return transact(store, {}, async (tx) =>
    (
      await tx.query<KeptRow>(
        `SELECT DISTINCT ON (kept.organ_id) kept.size, kept.witness_key, kept.organ_id, kept.at, kept.line, head.note
           FROM log_cosignature AS kept JOIN log_checkpoint AS head ON head.size = kept.size
          WHERE kept.size > $1
          ORDER BY kept.organ_id, kept.size DESC, kept.witness_key LIMIT 200`,
        [moreThan],
      )
    ).map(keptHead),
  );
}

interface KeptRow {
  readonly size: number;
  readonly witness_key: string;
  readonly organ_id: string;
  readonly at: Instant;
  readonly line: string;
  readonly note: string;
  readonly [column: string]: unknown;
}

function keptHead({ size, witness_key: witness, organ_id: organ, at, line, note }: KeptRow): KeptHead {
  return { size, witness, organ, at, line, note: `${note}${line}\n` };
}
