import { cosignedBy, parseWitnessKey } from '#ledger/cosignature.ts';
import { parseCheckpoint } from '#ledger/checkpoint.ts';
import { commitmentOf, saltLength } from '#ledger/commitment.ts';
import { parseNote } from '#ledger/note.ts';
import type { Ed25519Verify } from '#ledger/verifier-key.ts';
import type { Hash } from '#ledger/hash.ts';
import type { Log } from '#platform/store/log/log.ts';
import type { Store } from '#platform/store/store.ts';
import { transact } from '#platform/store/transact.ts';
import type { Actor } from '#words/actor.ts';
import { fromHex } from '#words/digest.ts';
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
  const line =
    text
      .slice(note.text.length + 1)
      .split('\n')
      .find((one) => one.startsWith(`— ${key.name} `)) ?? '';
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

/** The countersigned heads, the newest first: anyone may compare them with what they were shown. */
export function countersignatures(
  services: Pick<WitnessServices, 'store'>,
): Promise<
  readonly { readonly size: number; readonly witness: string; readonly organ: string; readonly line: string }[]
> {
  return transact(services.store, {}, async (tx) => {
    const rows = await tx.query<{ size: number; witness_key: string; organ_id: string; line: string }>(
      `SELECT size, witness_key, organ_id, line FROM log_cosignature ORDER BY size DESC, witness_key LIMIT 200`,
    );
    return rows.map(({ size, witness_key: witness, organ_id: organ, line }) => ({ size, witness, organ, line }));
  });
}
