/** SHA-256 over the parts as if joined: 32 bytes. Node hands in node:crypto, browsers take `sha256` of `#words/digest.ts`. */
export type Hash = (...parts: readonly Uint8Array[]) => Uint8Array;

/** Bytes of every hash in the tree. */
export const hashLength = 32;

/** RFC 9162 section 2.1.1: leaves and nodes are hashed apart, so that neither can be passed off as the other. */
const leafPrefix = Uint8Array.of(0x00);
const nodePrefix = Uint8Array.of(0x01);

/** The root of the tree without entries: the hash of nothing. */
export function emptyRoot(hash: Hash): Uint8Array {
  return hash();
}

export function leafHash(hash: Hash, data: Uint8Array): Uint8Array {
  return hash(leafPrefix, data);
}

export function nodeHash(hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array {
  return hash(nodePrefix, left, right);
}
