import { parseCheckpoint } from '#ledger/checkpoint.ts';
import type { Checkpoint } from '#ledger/checkpoint.ts';
import { cosignatureChecks } from '#ledger/cosignature.ts';
import type { CosignatureCheck, WitnessKey } from '#ledger/cosignature.ts';
import { parseNote, signatureChecks } from '#ledger/note.ts';
import { quorumReached } from '#ledger/tlog-policy.ts';
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
  readonly policy: TlogPolicy | null;
}

/** The signed head of the log as the bundle holds it. */
export interface ShownHead {
  /** The note, verbatim. */
  readonly text: string;
  readonly checkpoint: Checkpoint;
  /** The trusted key that signed; null where none did. */
  readonly key: VerifierKey | null;
  /** Witnesses whose countersignature holds, with the time each stated in seconds since 1970. */
  readonly witnesses: readonly { readonly key: WitnessKey; readonly seconds: number }[];
}

const item = 'checkpoint';

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
    note(item, 'checkpoint-unreadable');
    return null;
  }
  const trusted = [...trust.logs, ...(trust.policy?.logs ?? [])];
  const known = signatureChecks(parsed, trusted.length > 0 ? trusted : (claimed?.logs ?? []));
  let key: VerifierKey | null = null;
  for (const check of known) {
    if (!(await verify(check.key.publicKey, check.message, check.signature))) note(item, 'signature-wrong');
    else if (check.key.name !== checkpoint.origin) note(item, 'checkpoint-of-another-log');
    else if (trusted.length > 0) key = check.key;
  }
  if (trusted.length === 0) note(item, 'key-not-given');
  else if (known.length === 0) note(item, 'key-not-trusted');
  const witnesses = (trust.policy ?? claimed)?.witnesses.map((one) => one.key) ?? [];
  const cosigned = cosignatureChecks(parsed, witnesses);
  const holding: { key: WitnessKey; seconds: number }[] = [];
  for (const check of cosigned) {
    if (await holds(check, verify)) holding.push({ key: check.key, seconds: check.seconds ?? 0 });
    else note(item, 'cosignature-wrong');
  }
  if (known.length + cosigned.length < parsed.signatures.length && known.length > 0)
    note(item, 'cosignature-not-known');
  const cosigners = holding.map((one) => one.key);
  if (trust.policy !== null && !quorumReached(trust.policy, cosigners)) note(item, 'quorum-not-reached');
  return { text, checkpoint, key, witnesses: trust.policy === null ? [] : holding };
}

async function holds({ key, message, signature, seconds }: CosignatureCheck, verify: VerifyLater): Promise<boolean> {
  return seconds !== null && signature.length === 64 && (await verify(key.publicKey, message, signature));
}
