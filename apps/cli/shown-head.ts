import { routes } from '#contract/routes.ts';
import type { WitnessKey } from '#ledger/cosignature.ts';
import type { CountersignedHead } from '#ledger/countersigned-head.ts';
import { parseNote } from '#ledger/note.ts';
import type { VerifierKey } from '#ledger/verifier-key.ts';
import { verifyReceipt } from '#ledger/verify-receipt.ts';
import { nodeHash } from '#platform/store/log/append.ts';
import { nodeVerify } from '#platform/store/log/signer.ts';
import { fromUtf8 } from '#words/digest.ts';

import type { Call } from './command.ts';
import { refusedFor } from './failure.ts';
import { bytesOf, onePaper } from './read-file.ts';
import { callServer } from './server.ts';
import { beginsAsBundle, verifyBundleFile } from './verify-bundle.ts';

/** Timestamps say nothing of a head. */
const noRoots = { roots: [], policies: null };

/** A head of the log as it came to a witness. */
export interface ShownHead {
  /** The signed note. Its signature is for the caller to check. */
  readonly note: string;
  /** The log itself showed it as its newest. */
  readonly isNewest: boolean;
  /** Heads that came with it and stand in one history with it, each with its proof. */
  readonly beside: readonly CountersignedHead[];
}

/**
 * Takes the head out of what was received: a bundle or a receipt, which must not have failed; a signed note; or, where
 * nothing is named, the newest one of the server.
 *
 * @throws Failure where it holds none, or fails by itself
 */
export async function shownHead(
  call: Pick<Call, 'environment' | 'input'>,
  path: string | undefined,
  keys: readonly VerifierKey[],
  witness: WitnessKey,
): Promise<ShownHead> {
  if (path === undefined) {
    const { checkpoint } = await callServer(call, routes.logHead, {});
    return { note: checkpoint, isNewest: true, beside: [] };
  }
  if (path !== '-' && (await beginsAsBundle(path))) {
    const report = await verifyBundleFile(
      path,
      { logs: keys, witnesses: [witness], policy: null },
      { trust: noRoots, now: Date.now() },
    );
    if (report.head === null || report.verdict === 'failed') throw failedItself(path);
    return { note: report.head.text, isNewest: false, beside: report.heads };
  }
  const file = await bytesOf(path, call.input, 2 * onePaper, 2);
  const text = fromUtf8(file);
  if (text !== null && parseNote(text) !== null) return { note: text, isNewest: false, beside: [] };
  const { receipt, verdict } = verifyReceipt(file, { keys, hash: nodeHash, verify: nodeVerify });
  if (receipt === null || verdict === 'failed') throw failedItself(path);
  return { note: receipt.checkpoint, isNewest: false, beside: [] };
}

function failedItself(path: string) {
  return refusedFor(
    `${path}：不是登记册末端，或者自身未通过检验，不予加签。请先执行 ./dengwen verify。`,
    `${path}: it holds no head of a log, or fails by itself; nothing is countersigned. Run ./dengwen verify first.`,
  );
}
