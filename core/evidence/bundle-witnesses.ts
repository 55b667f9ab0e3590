import { fromUtf8, sameBytes } from '#words/digest.ts';
import { parseCheckpoint } from '#ledger/checkpoint.ts';
import type { Checkpoint } from '#ledger/checkpoint.ts';
import { cosignatureChecks } from '#ledger/cosignature.ts';
import type { CosignatureCheck, WitnessKey } from '#ledger/cosignature.ts';
import { parseCountersignedHead } from '#ledger/countersigned-head.ts';
import type { CountersignedHead } from '#ledger/countersigned-head.ts';
import { emptyRoot } from '#ledger/hash.ts';
import type { Hash } from '#ledger/hash.ts';
import { parseNote, signatureChecks } from '#ledger/note.ts';
import type { Note as SignedNote } from '#ledger/note.ts';
import { areOfTwoHistories } from '#ledger/split-view.ts';
import { quorumReached } from '#ledger/tlog-policy.ts';
import type { TlogPolicy } from '#ledger/tlog-policy.ts';
import type { VerifierKey } from '#ledger/verifier-key.ts';
import { consistencyDefect } from '#ledger/verify-consistency.ts';
import type { Note } from './bundle-acts.ts';
import type { BundleFindingCode } from './bundle-findings.ts';
import { countersignedName } from './bundle-form.ts';
import { headItem, logKeys } from './bundle-head.ts';
import type { ShownHead, Trust, VerifyLater } from './bundle-head.ts';
import type { ReadBundle } from './read-bundle.ts';

/** A countersignature in a bundle, under a head that is connected with the one on which the bundle rests. */
export interface ShownWitness {
  readonly name: string;
  /** How many entries the head has that it is under: whoever signed vouches for these and for no later one. */
  readonly size: number;
  /** When the witness says to have signed, in seconds since 1970; null where that was not checked. */
  readonly seconds: number | null;
  /** `claimed`: it holds under a key that only the bundle names. `not checked`: no key is at hand. */
  readonly standing: 'verified' | 'claimed' | 'not checked';
}

/** One countersignature with the key under which it was judged; null where none is known. */
interface Judged {
  readonly shown: ShownWitness;
  readonly key: WitnessKey | null;
}

interface Judge {
  readonly hash: Hash;
  readonly trust: Trust;
  readonly verify: VerifyLater;
}

interface Keys {
  readonly logs: readonly VerifierKey[];
  readonly trusted: readonly WitnessKey[];
  readonly claimed: readonly WitnessKey[];
}

interface Beside {
  readonly read: CountersignedHead;
  readonly signed: SignedNote;
  readonly checkpoint: Checkpoint;
}

/** Who countersigned, and the heads beside the bundle's own that stand in one history with it. */
export interface ShownWitnesses {
  readonly witnesses: readonly ShownWitness[];
  readonly heads: readonly CountersignedHead[];
}

/**
 * Checks who countersigned: the bundle's own head, and heads beside it. A head of another history convicts the log, and
 * is never passed over.
 */
export async function checkWitnesses(
  { papers }: ReadBundle,
  head: ShownHead,
  claimed: TlogPolicy | null,
  by: Judge,
  note: Note,
): Promise<ShownWitnesses> {
  const { trust } = by;
  const trusted = [...trust.witnesses, ...witnessesOf(trust.policy)];
  const keys: Keys = {
    logs: logKeys(trust, claimed).keys,
    trusted,
    claimed: witnessesOf(claimed).filter((key) => !trusted.some((one) => sameBytes(one.publicKey, key.publicKey))),
  };
  const own = parseNote(head.text);
  const judged: Judged[] = own === null ? [] : [...(await cosignersOf(headItem, own, head.checkpoint, keys, by, note))];
  const heads: CountersignedHead[] = [];
  for (const [place, name] of [...papers.keys()].filter((one) => one.startsWith('countersigned/')).entries()) {
    const beside = name === countersignedName(place + 1) ? readBeside(papers.get(name)) : null;
    if (beside === null) {
      note(name, 'countersigned-unreadable');
      continue;
    }
    const defect = (await signatureDefect(beside, keys, by)) ?? connectionDefect(by.hash, beside, head.checkpoint);
    if (defect !== null) {
      note(name, defect);
      continue;
    }
    heads.push(beside.read);
    judged.push(...(await cosignersOf(name, beside.signed, beside.checkpoint, keys, by, note)));
  }
  checkQuorum(judged, head.checkpoint.size, trust.policy, note);
  return { witnesses: judged.map(({ shown }) => shown), heads };
}

function witnessesOf(policy: TlogPolicy | null): readonly WitnessKey[] {
  return policy?.witnesses.map(({ key }) => key) ?? [];
}

function readBeside(bytes: Uint8Array | undefined): Beside | null {
  const text = bytes === undefined ? null : fromUtf8(bytes);
  const read = text === null ? null : parseCountersignedHead(text);
  const signed = read === null ? null : parseNote(read.note);
  const checkpoint = signed === null ? null : parseCheckpoint(signed.text);
  if (read === null || signed === null || checkpoint === null) return null;
  return { read, signed, checkpoint };
}

/** A countersigned head counts only as one that the log itself signed; only then do two of them convict it. */
async function signatureDefect(
  { signed, checkpoint: { origin } }: Beside,
  { logs }: Keys,
  { verify }: Judge,
): Promise<BundleFindingCode | null> {
  const checks = signatureChecks(signed, logs);
  if (checks.length === 0) return 'countersigned-not-signed';
  for (const { key, message, signature } of checks) {
    if (!(await verify(key.publicKey, message, signature))) return 'signature-wrong';
    if (key.name !== origin) return 'countersigned-of-another-log';
  }
  return signed.signatures.some(({ name }) => name !== origin) ? null : 'countersigned-by-nobody';
}

/** Why the head beside does not stand in one history with the bundle's; null where it does. */
function connectionDefect(
  hash: Hash,
  { checkpoint, read: { consistency: proof } }: Beside,
  head: Checkpoint,
): BundleFindingCode | null {
  if (checkpoint.origin !== head.origin) return 'countersigned-of-another-log';
  const [earlier, later] = checkpoint.size <= head.size ? [checkpoint, head] : [head, checkpoint];
  if (earlier.size === 0 && !sameBytes(earlier.root, emptyRoot(hash))) return 'split-view';
  const claim = { earlierSize: earlier.size, earlierRoot: earlier.root, laterSize: later.size, laterRoot: later.root };
  const defect = consistencyDefect(hash, { ...claim, proof });
  if (defect === null) return null;
  if (areOfTwoHistories(hash, earlier, later, proof)) return 'split-view';
  return defect === 'proof-length' ? 'countersigned-proof-length' : 'countersigned-unproved';
}

/** Judges each countersignature under a note: by the verifier's keys, else by those that the bundle claims. */
async function cosignersOf(
  item: string,
  signed: SignedNote,
  { origin, size }: Checkpoint,
  { trusted, claimed }: Keys,
  { verify }: Judge,
  note: Note,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const signature of signed.signatures.filter(({ name }) => name !== origin)) {
    const alone = { text: signed.text, signatures: [signature] };
    const [own] = cosignatureChecks(alone, trusted);
    const check = own ?? cosignatureChecks(alone, claimed)[0];
    if (check === undefined) {
      note(item, 'cosignature-not-known');
      judged.push({ shown: { name: signature.name, size, seconds: null, standing: 'not checked' }, key: null });
    } else if (await holds(check, verify)) {
      const standing = own === undefined ? 'claimed' : 'verified';
      if (standing === 'claimed') note(item, 'cosignature-claimed');
      judged.push({ shown: { name: signature.name, size, seconds: check.seconds, standing }, key: check.key });
    } else note(item, 'cosignature-wrong');
  }
  return judged;
}

async function holds({ key, message, signature, seconds }: CosignatureCheck, verify: VerifyLater): Promise<boolean> {
  return seconds !== null && signature.length === 64 && (await verify(key.publicKey, message, signature));
}

/** Who countersigned an earlier head has not seen everything that the bundle rests on, and does not count. */
function checkQuorum(judged: readonly Judged[], size: number, policy: TlogPolicy | null, note: Note): void {
  if (policy === null) return;
  const counted = judged.filter(({ shown }) => shown.standing === 'verified' && shown.size >= size);
  const cosigners = counted.map(({ key }) => key).filter((key) => key !== null);
  if (!quorumReached(policy, cosigners)) note(headItem, 'quorum-not-reached');
}
