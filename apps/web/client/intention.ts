import { toHex } from '#words/digest.ts';

/** A new intention to act: the key under which it can happen once only, however often it is sent. */
export function newIntention(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}
