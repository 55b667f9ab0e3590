import { parseCheckpoint } from '#ledger/checkpoint.ts';
import type { Checkpoint } from '#ledger/checkpoint.ts';
import type { WitnessKey } from '#ledger/cosignature.ts';
import { parseNote, signatureChecks } from '#ledger/note.ts';
import type { TlogPolicy } from '#ledger/tlog-policy.ts';
import type { VerifierKey } from '#ledger/verifier-key.ts';
import type { Note } from './bundle-acts.ts';

/** Ed25519, which a browser may answer later. */
export type VerifyLater = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean | Promise<boolean>;

/** Whom the verifier trusts by itself: a policy, or keys alone. */
export interface Trust {
  readonly logs: readonly VerifierKey[];
  readonly witnesses: readonly WitnessKey[];
  readonly policy: TlogPolicy | null;
}

/** The signed head of the log as the bundle holds it. */
export interface ShownHead {
  /** The note, verbatim. */
  readonly text: string;
  readonly checkpoint: Checkpoint;
  /** The trusted key that signed; null where none did. */
  readonly key: VerifierKey | null;
}

/** What findings about the head call it. */
export const headItem = 'checkpoint';

/** The log keys by which a head is judged: the verifier's, and where it brought none, those that the bundle claims. */
export function logKeys(
  trust: Trust,
  claimed: TlogPolicy | null,
): { readonly own: boolean; readonly keys: readonly VerifierKey[] } {
  const trusted = [...trust.logs, ...(trust.policy?.logs ?? [])];
  return trusted.length > 0 ? { own: true, keys: trusted } : { own: false, keys: claimed?.logs ?? [] };
}

/**
 * Checks the head against whom the verifier trusts. The keys that the bundle claims only serve to find a spoilt
 * signature where the verifier brought none: they never make anything verified.
 */
export async function checkHead(
  text: string | null,
  trust: Trust,
  claimed: TlogPolicy | null,
  verify: VerifyLater,
  note: Note,
): Promise<ShownHead | null> {
  const parsed = text === null ? null : parseNote(text);
  const checkpoint = parsed === null ? null : parseCheckpoint(parsed.text);
  if (text === null || parsed === null || checkpoint === null) {
    note(headItem, 'checkpoint-unreadable');
    return null;
  }
  const { own, keys } = logKeys(trust, claimed);
  const known = signatureChecks(parsed, keys);
  let key: VerifierKey | null = null;
  for (const check of known) {
    if (!(await verify(check.key.publicKey, check.message, check.signature))) note(headItem, 'signature-wrong');
    else if (check.key.name !== checkpoint.origin) note(headItem, 'checkpoint-of-another-log');
    else if (own) key = check.key;
  }
  if (!own) note(headItem, 'key-not-given');
  else if (known.length === 0) note(headItem, 'key-not-trusted');
  return { text, checkpoint, key };
}
