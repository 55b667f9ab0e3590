import { fromUtf8 } from '#words/digest.ts';
import { parseTlogPolicy } from '#ledger/tlog-policy.ts';
import type { TlogPolicy } from '#ledger/tlog-policy.ts';
import type { Verdict } from '#ledger/verify-receipt.ts';
import type { Source } from './archive.ts';
import { checkProofs, checkpointText, proofsOf, readActs } from './bundle-acts.ts';
import type { Note, ShownAct } from './bundle-acts.ts';
import { checkExhibits } from './bundle-exhibits.ts';
import type { ShownExhibit } from './bundle-exhibits.ts';
import { verdictOf } from './bundle-findings.ts';
import type { BundleFinding } from './bundle-findings.ts';
import { policyName, readMe, readMeName } from './bundle-form.ts';
import type { Manifest } from './bundle-form.ts';
import { checkHead } from './bundle-head.ts';
import type { ShownHead, Trust, VerifyLater } from './bundle-head.ts';
import { checkWitnesses } from './bundle-witnesses.ts';
import type { ShownWitnesses } from './bundle-witnesses.ts';
import { checkSignatures } from './bundle-signatures.ts';
import type { ShownSignature } from './bundle-signatures.ts';
import { checkTimestamps } from './bundle-timestamps.ts';
import type { ShownTimestamp } from './bundle-timestamps.ts';
import { readBundle } from './read-bundle.ts';
import type { BundleHashes, ReadBundle } from './read-bundle.ts';
import type { TimestampTools } from './timestamp-algorithms.ts';
import type { TimestampTrust } from './verify-timestamp.ts';

/** What a verifier brings along: whom it trusts, and its own functions. Nothing of this comes out of the bundle. */
export interface BundleVerifier extends BundleHashes {
  readonly trust: Trust;
  readonly verify: VerifyLater;
  /** `now`: at what moment it is verified, in milliseconds since 1970, by which certificates have ended or not. */
  readonly timestamps: { readonly trust: TimestampTrust; readonly tools: TimestampTools; readonly now: number };
}

/** The whole answer. Whatever was handed in, there is one; only a source that cannot be read throws. */
export interface BundleReport extends ShownWitnesses {
  readonly verdict: Verdict;
  readonly findings: readonly BundleFinding[];
  /** What the bundle shows; claims only, unless the verdict is `verified`. Null where it could not be opened. */
  readonly manifest: Manifest | null;
  readonly acts: readonly ShownAct[];
  readonly exhibits: readonly ShownExhibit[];
  readonly timestamps: readonly ShownTimestamp[];
  readonly signatures: readonly ShownSignature[];
  readonly head: ShownHead | null;
}

/**
 * Checks a bundle offline: that every byte is as it was when it was made; that every entry of the case is there, in
 * order, none altered; that each stands in the log at its place, under a head that somebody trusted signed; that each
 * exhibit has the bytes that were entered, and a whole line of custody. It does not show that anything was true before
 * it was entered (在线诉讼规则 art. 18).
 */
export async function verifyBundle(source: Source, verifier: BundleVerifier): Promise<BundleReport> {
  const findings: BundleFinding[] = [];
  const noted = new Set<string>();
  const note: Note = (item, code) => {
    if (!noted.has(`${code} ${item}`)) findings.push({ item, code });
    noted.add(`${code} ${item}`);
  };
  const bundle = await readBundle(source, verifier, note);
  if (bundle === null) return report(findings, {});
  const claimed = checkPapers(bundle, verifier, note);
  const proofs = proofsOf(bundle);
  const acts = readActs(bundle, proofs, verifier.hash, note);
  const checkpoint = checkpointText(proofs);
  const head = await checkHead(checkpoint, verifier.trust, claimed, verifier.verify, note);
  if (head !== null) checkProofs(bundle, acts, proofs, head, verifier.hash, note);
  const witnessed = head === null ? none : await checkWitnesses(bundle, head, claimed, verifier, note);
  const exhibits = checkExhibits(bundle, acts, note);
  const signatures = checkSignatures(acts, exhibits, bundle.manifest.acts, note);
  const stamping = { hash: verifier.hash, ...verifier.timestamps };
  const timestamps = await checkTimestamps(bundle, checkpoint, stamping, note);
  return report(findings, { manifest: bundle.manifest, acts, exhibits, timestamps, signatures, head, ...witnessed });
}

const none: ShownWitnesses = { witnesses: [], heads: [] };

function report(findings: readonly BundleFinding[], shown: Partial<BundleReport>): BundleReport {
  return {
    verdict: verdictOf(findings),
    findings,
    manifest: null,
    acts: [],
    exhibits: [],
    timestamps: [],
    signatures: [],
    head: null,
    ...none,
    ...shown,
  };
}

/** The papers that say how to verify and whom the maker trusts; gives the claimed policy. */
function checkPapers({ papers }: ReadBundle, verifier: BundleVerifier, note: Note): TlogPolicy | null {
  const written = papers.get(readMeName);
  if (written === undefined) note(readMeName, 'file-missing');
  else if (fromUtf8(written) !== readMe) note(readMeName, 'read-me-differs');
  const policy = papers.get(policyName);
  if (policy === undefined) {
    note(policyName, 'file-missing');
    return null;
  }
  const read = parseTlogPolicy(verifier.hash, fromUtf8(policy) ?? '');
  if (!read.ok) note(policyName, 'policy-unreadable');
  return read.ok ? read.policy : null;
}
