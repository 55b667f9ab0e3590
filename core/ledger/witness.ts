import type { Hash } from './hash.ts';
import { parseCheckpoint } from './checkpoint.ts';
import { parseNote } from './note.ts';
import { compareViews, convicts } from './split-view.ts';
import type { Ed25519Verify, VerifierKey } from './verifier-key.ts';

/**
 * What a witness makes of a head that it is shown. Only `first` and `grown` are signed: a countersignature states that
 * the head continues everything this witness signed before (C2SP tlog-cosignature).
 *
 * `convicted`: both heads bear the log's signature and no history has both. `rolled-back`: the log itself shows fewer
 * entries than it had signed. `unproved`: nothing connects the two, and whoever keeps the log is to be asked for a proof.
 */
export type WitnessFinding =
  | 'first'
  | 'grown'
  | 'same'
  | 'covered'
  | 'rolled-back'
  | 'convicted'
  | 'unproved'
  | 'unreadable'
  | 'not-signed'
  | 'other-log';

/** What a witness looks at before it signs. */
export interface Shown {
  /** The signed note as it was received. */
  readonly note: string;
  /** The head of that log which this witness signed last; null where it signed none. */
  readonly last: string | null;
  /** Consistency proof between the two, from whoever could give one. */
  readonly proof: readonly Uint8Array[];
  /** Whether the log itself showed this head as its newest, and not some paper of an earlier day. */
  readonly isNewest: boolean;
}

/** Judges a head for a witness: by the log's key that the witness trusts, and by what it has signed before. */
export function judgeHead(
  hash: Hash,
  { note, last, proof, isNewest }: Shown,
  key: VerifierKey,
  verify: Ed25519Verify,
): WitnessFinding {
  const compared = compareViews(
    hash,
    { one: last ?? note, other: note, proof: last === null ? [] : proof },
    key,
    verify,
  );
  if (last === null) return compared === 'consistent' ? 'first' : compared === 'split' ? 'convicted' : compared;
  const [before, now] = [sizeOf(last), sizeOf(note)];
  switch (compared) {
    case 'consistent':
      if (before === now) return 'same';
      if (before < now) return 'grown';
      return isNewest ? 'rolled-back' : 'covered';
    case 'split':
      return 'convicted';
    case 'unproved':
      if (convicts(hash, { one: last, other: note, proof }, key, verify)) return 'convicted';
      return isNewest && now < before ? 'rolled-back' : 'unproved';
    case 'unreadable':
    case 'not-signed':
    case 'other-log':
      return compared;
  }
}

function sizeOf(note: string): number {
  const parsed = parseNote(note);
  return parsed === null ? 0 : (parseCheckpoint(parsed.text)?.size ?? 0);
}
