import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM (NIST SP 800-38D): nonce of 12 bytes, drawn at random for each sealing, and a tag of 16. */
const nonceLength = 12;
const tagLength = 16;
export const keyLength = 32;
/** Bytes that sealing adds. */
export const sealOverhead = nonceLength + tagLength;

/** What was sealed cannot be opened: another key, another purpose, or changed bytes. It is never told which. */
export class SealBroken extends Error {
  constructor() {
    super('what was sealed cannot be opened with this key');
    this.name = 'SealBroken';
  }
}

/**
 * Nonce, cipher text and tag. `purpose` is bound in without being stored: what was sealed for one thing opens for
 * no other.
 */
export function seal(key: Uint8Array, purpose: string, content: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(purpose, 'utf8'));
  const body = cipher.update(content);
  // A stream cipher: nothing is left for the end.
  cipher.final();
  const sealed = new Uint8Array(content.length + sealOverhead);
  sealed.set(nonce);
  sealed.set(body, nonceLength);
  sealed.set(cipher.getAuthTag(), nonceLength + body.length);
  return sealed;
}

/** @throws SealBroken */
export function open(key: Uint8Array, purpose: string, sealed: Uint8Array): Uint8Array {
  if (sealed.length < nonceLength + tagLength) throw new SealBroken();
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength), { authTagLength: tagLength });
  decipher.setAAD(Buffer.from(purpose, 'utf8'));
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
  try {
    const body = decipher.update(sealed.subarray(nonceLength, sealed.length - tagLength));
    // A stream cipher: nothing is left for the end, which checks the tag and throws where it does not fit.
    decipher.final();
    return new Uint8Array(body.buffer, body.byteOffset, body.length);
  } catch {
    throw new SealBroken();
  }
}
