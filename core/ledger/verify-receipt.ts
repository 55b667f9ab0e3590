import type { Finding } from '#words/finding.ts';
import { parseCheckpoint } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import { commitmentOf } from './commitment.ts';
import { entryLeaf } from './entry.ts';
import type { Hash } from './hash.ts';
import { noteDefect, parseNote, signatureChecks } from './note.ts';
import type { Note, SignatureCheck } from './note.ts';
import { readReceipt } from './receipt.ts';
import type { Receipt } from './receipt.ts';
import { parseVerifierKey, sameKey } from './verifier-key.ts';
import type { Ed25519Verify, VerifierKey } from './verifier-key.ts';
import { inclusionDefect } from './verify-inclusion.ts';

/** The only three words of a verdict. `not checked` never means broken: its finding says what would settle it. */
export type Verdict = 'verified' | 'failed' | 'not checked';

/** What is looked at, in this order. */
export const receiptItems = ['file', 'content', 'position', 'checkpoint', 'signature', 'key'] as const;
export type ReceiptItem = (typeof receiptItems)[number];

/** Every finding, the item that it concerns, and what it makes of it. Words are in `receipt-words.ts`. */
export const receiptFindings = {
  'file-unreadable': { item: 'file', verdict: 'failed' },
  'content-not-given': { item: 'content', verdict: 'not checked' },
  'content-differs': { item: 'content', verdict: 'failed' },
  'position-outside-log': { item: 'position', verdict: 'failed' },
  'position-proof-length': { item: 'position', verdict: 'failed' },
  'position-root-differs': { item: 'position', verdict: 'failed' },
  'checkpoint-unreadable': { item: 'checkpoint', verdict: 'failed' },
  'checkpoint-of-another-log': { item: 'checkpoint', verdict: 'failed' },
  'signature-not-alone': { item: 'signature', verdict: 'failed' },
  'signature-of-another-key': { item: 'signature', verdict: 'failed' },
  'signature-wrong': { item: 'signature', verdict: 'failed' },
  'key-unreadable': { item: 'key', verdict: 'failed' },
  'key-not-trusted': { item: 'key', verdict: 'failed' },
  'key-not-given': { item: 'key', verdict: 'not checked' },
} as const satisfies Readonly<Record<string, { item: ReceiptItem; verdict: Verdict }>>;

export type ReceiptFindingCode = keyof typeof receiptFindings;

export interface ReceiptFinding {
  readonly item: ReceiptItem;
  readonly code: ReceiptFindingCode;
}

/** The whole answer: nothing is thrown, whatever was handed in. */
export interface ReceiptReport {
  /** The worst of the items. */
  readonly verdict: Verdict;
  readonly items: Readonly<Record<ReceiptItem, Verdict>>;
  readonly findings: readonly ReceiptFinding[];
  /** Why the file could not be read, place by place. */
  readonly defects: readonly Finding[];
  /** What the file states; to be shown as claimed unless the verdict is `verified`. */
  readonly receipt: Receipt | null;
  readonly checkpoint: Checkpoint | null;
  /** The verifier's own key that was used; null when it had none. */
  readonly key: VerifierKey | null;
}

/** What a verifier brings along: its own keys (none is allowed), and its own hash and signature check. */
export interface Verifier {
  readonly keys: readonly VerifierKey[];
  readonly hash: Hash;
  readonly verify: Ed25519Verify;
}

/**
 * Checks a receipt offline: that it is whole, that its content is what was committed to, that the entry stands in the
 * log at that place, that the log's head is signed, and by a key that the verifier trusts. It does not show that the
 * content is true, nor that the stated time is: only that this was entered, and what else was entered before the head.
 */
export function verifyReceipt(file: Uint8Array, verifier: Verifier): ReceiptReport {
  const read = readReceipt(file);
  if (!read.ok) return report({ codes: ['file-unreadable'], defects: read.problems });
  const receipt = read.value;
  const head = readHead(receipt);
  const claimed = parseVerifierKey(verifier.hash, receipt.claimedKey);
  const key = claimed === null ? null : (verifier.keys.find((trusted) => sameKey(trusted, claimed)) ?? null);
  const codes = [
    ...contentCodes(receipt, verifier.hash),
    ...positionCodes(receipt, head, verifier.hash),
    ...checkpointCodes(head, claimed),
    ...signatureCodes(head, claimed, verifier.verify),
    ...keyCodes(claimed, key, verifier.keys),
  ];
  return report({ codes, receipt, checkpoint: head?.checkpoint ?? null, key });
}

/**
 * The signature check that `verifyReceipt` will ask for, if any: a browser, whose own check is asynchronous, does it
 * beforehand and hands the answer in as `verify`.
 */
export function signaturesOfReceipt(file: Uint8Array, hash: Hash): readonly SignatureCheck[] {
  const read = readReceipt(file);
  if (!read.ok) return [];
  const claimed = parseVerifierKey(hash, read.value.claimedKey);
  const head = readHead(read.value);
  return claimed === null || head === null ? [] : signatureChecks(head.note, [claimed]);
}

interface Head {
  readonly note: Note;
  readonly checkpoint: Checkpoint;
}

function readHead(receipt: Receipt): Head | null {
  const note = parseNote(receipt.checkpoint);
  const checkpoint = note === null ? null : parseCheckpoint(note.text);
  return note === null || checkpoint === null ? null : { note, checkpoint };
}

function contentCodes({ committed, entry }: Receipt, hash: Hash): readonly ReceiptFindingCode[] {
  if (committed === null) return ['content-not-given'];
  return commitmentOf(hash, committed.salt, committed.content) === entry.commitment ? [] : ['content-differs'];
}

function positionCodes(receipt: Receipt, head: Head | null, hash: Hash): readonly ReceiptFindingCode[] {
  if (head === null) return [];
  const { size, root } = head.checkpoint;
  const leaf = entryLeaf(hash, receipt.entry);
  const defect = inclusionDefect(hash, { leaf, index: receipt.index, size, proof: receipt.inclusion, root });
  switch (defect) {
    case null:
      return [];
    case 'index-outside-tree':
      return ['position-outside-log'];
    case 'proof-length':
      return ['position-proof-length'];
    case 'hash-length':
    case 'root-differs':
      return ['position-root-differs'];
  }
}

/** A log signs under its own name (C2SP tlog-checkpoint), so the origin must be the key's, and compared whole. */
function checkpointCodes(head: Head | null, claimed: VerifierKey | null): readonly ReceiptFindingCode[] {
  if (head === null) return ['checkpoint-unreadable'];
  return claimed !== null && claimed.name !== head.checkpoint.origin ? ['checkpoint-of-another-log'] : [];
}

/**
 * A receipt bears the log's signature and no other: a line of an unknown key would be ignored in a note, and so could
 * be changed unseen.
 */
function signatureCodes(
  head: Head | null,
  claimed: VerifierKey | null,
  verify: Ed25519Verify,
): readonly ReceiptFindingCode[] {
  if (head === null || claimed === null) return [];
  const alone: readonly ReceiptFindingCode[] = head.note.signatures.length === 1 ? [] : ['signature-not-alone'];
  switch (noteDefect(head.note, [claimed], verify)) {
    case null:
      return alone;
    case 'no-known-signature':
      return [...alone, 'signature-of-another-key'];
    case 'signature-wrong':
      return [...alone, 'signature-wrong'];
  }
}

/** Only a key that the verifier brought along makes a receipt trusted; the one inside is a claim. */
function keyCodes(
  claimed: VerifierKey | null,
  key: VerifierKey | null,
  keys: readonly VerifierKey[],
): readonly ReceiptFindingCode[] {
  if (claimed === null) return ['key-unreadable'];
  if (key !== null) return [];
  return keys.length === 0 ? ['key-not-given'] : ['key-not-trusted'];
}

/** A failed part leaves the parts that rest on it unchecked, never verified. */
const restsOn: Readonly<Record<ReceiptItem, readonly ReceiptItem[]>> = {
  file: [],
  content: ['file'],
  position: ['file', 'checkpoint'],
  checkpoint: ['file'],
  signature: ['file', 'checkpoint', 'key'],
  key: ['file'],
};

function report(found: {
  readonly codes: readonly ReceiptFindingCode[];
  readonly defects?: readonly Finding[];
  readonly receipt?: Receipt;
  readonly checkpoint?: Checkpoint | null;
  readonly key?: VerifierKey | null;
}): ReceiptReport {
  const findings = found.codes.map((code): ReceiptFinding => ({ item: receiptFindings[code].item, code }));
  const failed = new Set(
    found.codes.filter((code) => receiptFindings[code].verdict === 'failed').map((code) => receiptFindings[code].item),
  );
  const unchecked = new Set(found.codes.map((code) => receiptFindings[code].item));
  const verdictOf = (item: ReceiptItem): Verdict => {
    if (failed.has(item)) return 'failed';
    return unchecked.has(item) || restsOn[item].some((below) => failed.has(below)) ? 'not checked' : 'verified';
  };
  const items = {
    file: verdictOf('file'),
    content: verdictOf('content'),
    position: verdictOf('position'),
    checkpoint: verdictOf('checkpoint'),
    signature: verdictOf('signature'),
    key: verdictOf('key'),
  };
  return {
    verdict: worst(Object.values(items)),
    items,
    findings,
    defects: found.defects ?? [],
    receipt: found.receipt ?? null,
    checkpoint: found.checkpoint ?? null,
    key: found.key ?? null,
  };
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('failed')) return 'failed';
  return verdicts.includes('not checked') ? 'not checked' : 'verified';
}
