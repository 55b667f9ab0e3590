import { canonicalJson } from '#words/canonical.ts';
import type { Json } from '#words/canonical.ts';
import { toHex, utf8 } from '#words/digest.ts';
import type { Hash } from './hash.ts';

/** Bytes of a salt: as many as the hash, so that content as guessable as a telephone number stays hidden. */
export const saltLength = 32;

/** Bytes of a block of SHA-256, to which HMAC fills its key up (RFC 2104 section 2). */
const blockLength = 64;

/** The key filled up with zeros to a block, every byte of it XORed with the mask. */
function masked(key: Uint8Array, mask: number): Uint8Array {
  const block = new Uint8Array(blockLength).fill(mask);
  for (const [place, byte] of key.entries()) block[place] = byte ^ mask;
  return block;
}

/**
 * The commitment to a content: HMAC-SHA-256 under a fresh random salt over its canonical JSON, in 64 hexadecimal
 * digits. Who holds content and salt can show what was entered; once the salt is destroyed nobody can guess it, and
 * the log still shows that something was entered (PIPL art. 47). Throws on a salt of another length, and a TypeError
 * on content without canonical form.
 */
export function commitmentOf(hash: Hash, salt: Uint8Array, content: Json): string {
  return commitmentOfText(hash, salt, canonicalJson(content));
}

/** The same, for whoever has the canonical text already. It is not checked here to be canonical. */
export function commitmentOfText(hash: Hash, salt: Uint8Array, text: string): string {
  if (salt.length !== saltLength) throw new RangeError(`a salt has ${saltLength} bytes`);
  const inner = hash(masked(salt, 0x36), utf8(text));
  return toHex(hash(masked(salt, 0x5c), inner));
}
