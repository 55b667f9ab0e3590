import type { Verdict } from '#ledger/verify-receipt.ts';
import { sm2Findings } from './sm2-signature.ts';
import { timestampFindings } from './verify-timestamp.ts';

/**
 * Every finding about a bundle and what it makes of it. `verified` stands for a remark: something to know that takes
 * nothing away. Words are in `bundle-words.ts`.
 */
export const bundleFindings = {
  'archive-unreadable': 'failed',
  'manifest-missing': 'failed',
  'manifest-unreadable': 'failed',
  'name-not-allowed': 'failed',
  'file-not-listed': 'failed',
  'file-missing': 'failed',
  'file-altered': 'failed',
  'file-too-large': 'failed',
  'read-me-differs': 'failed',
  'policy-unreadable': 'failed',
  'act-missing': 'failed',
  'act-unreadable': 'failed',
  'act-of-another-case': 'failed',
  'came-by-transfer': 'verified',
  'transfer-not-shown': 'not checked',
  'content-differs': 'failed',
  'content-contradicts-entry': 'failed',
  'content-withheld': 'verified',
  'serial-wrong': 'failed',
  'chain-broken': 'failed',
  'serial-not-stated': 'not checked',
  'count-not-stated': 'not checked',
  'proof-missing': 'failed',
  'proof-unreadable': 'failed',
  'position-out-of-order': 'failed',
  'position-outside-log': 'failed',
  'position-proof-length': 'failed',
  'position-root-differs': 'failed',
  'checkpoint-differs': 'failed',
  'checkpoint-unreadable': 'failed',
  'checkpoint-of-another-log': 'failed',
  'signature-wrong': 'failed',
  'key-not-given': 'not checked',
  'key-not-trusted': 'failed',
  'cosignature-wrong': 'failed',
  'cosignature-not-known': 'verified',
  'cosignature-claimed': 'verified',
  'countersigned-unreadable': 'failed',
  'countersigned-of-another-log': 'failed',
  'countersigned-not-signed': 'failed',
  'countersigned-by-nobody': 'failed',
  'countersigned-proof-length': 'failed',
  'countersigned-unproved': 'failed',
  'split-view': 'failed',
  'quorum-not-reached': 'failed',
  'exhibit-unreadable': 'failed',
  'exhibit-twice': 'failed',
  'exhibit-missing': 'failed',
  'object-differs': 'failed',
  'object-not-given': 'not checked',
  'object-of-nothing': 'failed',
  'custody-unreadable': 'failed',
  'custody-none': 'not checked',
  'custody-partly-withheld': 'not checked',
  'custody-serial-missing': 'failed',
  'custody-chain-broken': 'failed',
  'custody-time-backwards': 'failed',
  'custody-after-destruction': 'failed',
  'custody-other-exhibit': 'failed',
  'timestamp-none': 'verified',
  'timestamp-of-nothing': 'failed',
  'timestamp-request-alone': 'failed',
  'timestamp-expired': 'not checked',
  'timestamp-renewed': 'verified',
  'timestamp-renewed-too-late': 'failed',
  'timestamp-renewed-before': 'failed',
  'renewal-unreadable': 'failed',
  'renewal-of-other-bytes': 'failed',
  'renewal-chain-broken': 'failed',
  'renewal-alone': 'failed',
  ...timestampFindings,
  ...sm2Findings,
} as const satisfies Readonly<Record<string, Verdict>>;

export type BundleFindingCode = keyof typeof bundleFindings;

/** One finding: the file or exhibit that it concerns (`''` the whole), and the code. */
export interface BundleFinding {
  readonly item: string;
  readonly code: BundleFindingCode;
}

/** The worst that the findings make of the whole. */
export function verdictOf(findings: readonly BundleFinding[]): Verdict {
  const verdicts = new Set<Verdict>(findings.map(({ code }) => bundleFindings[code]));
  if (verdicts.has('failed')) return 'failed';
  return verdicts.has('not checked') ? 'not checked' : 'verified';
}
