import { joined } from '#words/digest.ts';

/** DER of one value: tag, length in its shortest form, content. Requests are short: two length bytes are enough. */
function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = joined(...parts);
  const length = content.length < 0x80 ? [content.length] : [0x81, content.length];
  return joined(Uint8Array.of(tag, ...length), content);
}

const [boolean, integer, octetString, objectIdentifier, nothing, sequence] = [0x01, 0x02, 0x04, 0x06, 0x05, 0x30];
/** id-sha256, 2.16.840.1.101.3.4.2.1. */
const sha256 = Uint8Array.of(0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01);

/** id-sha512, 2.16.840.1.101.3.4.2.3. */
const sha512 = Uint8Array.of(0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03);
const hashes: Readonly<Record<number, Uint8Array>> = { 32: sha256, 64: sha512 };

/** Bytes of a nonce: long enough that none is ever drawn twice. */
export const nonceLength = 16;

/**
 * DER of a TimeStampReq (RFC 3161 section 2.4.1) over a digest, by its length of SHA-256 or SHA-512: with a nonce, so that no older token can be
 * passed off for it, and asking for the certificate, so that the token verifies offline.
 */
export function timestampRequest(digest: Uint8Array, nonce: Uint8Array): Uint8Array {
  const hash = hashes[digest.length];
  if (hash === undefined) throw new RangeError('a digest of SHA-256 has 32 bytes, one of SHA-512 has 64');
  if (nonce.length !== nonceLength) throw new RangeError(`a nonce has ${nonceLength} bytes`);
  const algorithm = der(sequence, der(objectIdentifier, hash), der(nothing));
  // Made positive and without a leading zero, so that it has one encoding.
  const positive = Uint8Array.from(nonce, (byte, place) => (place === 0 ? (byte & 0x3f) | 0x40 : byte));
  return der(
    sequence,
    der(integer, Uint8Array.of(1)),
    der(sequence, algorithm, der(octetString, digest)),
    der(integer, positive),
    der(boolean, Uint8Array.of(0xff)),
  );
}
