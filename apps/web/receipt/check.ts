import { sha256 } from '#words/digest.ts';
import { parseVerifierKey, type VerifierKey } from '#ledger/verifier-key.ts';
import { signaturesOfReceipt, verifyReceipt, type ReceiptReport } from '#ledger/verify-receipt.ts';

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, n) => byte === other[n]);
const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** Whether this browser's own cryptography says that the signature holds. A browser without Ed25519 throws, and nothing is claimed. */
async function holds(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', owned(publicKey), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, owned(signature), owned(message));
}

/**
 * Verifies a receipt on this device, with no request. The ledger's check is synchronous and the browser's is not, so the
 * signatures that will be asked for are checked first and the answers handed in; any other question is answered no.
 */
export async function checkReceipt(file: Uint8Array, keys: readonly VerifierKey[]): Promise<ReceiptReport> {
  const asked = signaturesOfReceipt(file, sha256);
  const answers = await Promise.all(
    asked.map(async ({ key, message, signature }) => ({
      key,
      message,
      signature,
      holds: await holds(key.publicKey, message, signature),
    })),
  );
  return verifyReceipt(file, {
    keys,
    hash: sha256,
    verify: (publicKey, message, signature) =>
      answers.some(
        (one) =>
          one.holds &&
          same(one.key.publicKey, publicKey) &&
          same(one.message, message) &&
          same(one.signature, signature),
      ),
  });
}

/** The keys in a text, one a line; what is no key is left out and counts as not given. */
export function keysIn(text: string): readonly VerifierKey[] {
  return text
    .split(/\s+/u)
    .map((line) => parseVerifierKey(sha256, line))
    .filter((key) => key !== null);
}
