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

/** Bytes of a nonce: long enough that none is ever drawn twice. */
export const nonceLength = 16;

/**
 * DER of a TimeStampReq (RFC 3161 section 2.4.1) over a SHA-256 digest: with a nonce, so that no older token can be
 * passed off for it, and asking for the certificate, so that the token verifies offline.
 */
export function timestampRequest(digest: Uint8Array, nonce: Uint8Array): Uint8Array {
  if (digest.length !== 32) throw new RangeError('a SHA-256 digest has 32 bytes');
  if (nonce.length !== nonceLength) throw new RangeError(`a nonce has ${nonceLength} bytes`);
  const algorithm = der(sequence, der(objectIdentifier, sha256), der(nothing));
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
