import { fromBase64, joined, sameBytes, toBase64, toHex, utf8 } from '#words/digest.ts';
import type { Hash } from './hash.ts';

/** The public key that a log or witness signs notes with (C2SP signed-note): its name, its 32 bytes, its id. */
export interface VerifierKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
  /** Four bytes; they tell keys apart and prove nothing, so the public key itself is always compared. */
  readonly id: Uint8Array;
}

/** Checks one Ed25519 signature (RFC 8032). Must answer false, not throw, on a key or signature that is none. */
export type Ed25519Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

/** C2SP signed-note: the byte that stands for Ed25519. Other types are of other keys, which verifiers ignore. */
const ed25519Type = Uint8Array.of(0x01);
const publicKeyLength = 32;
const idLength = 4;

/** C2SP signed-note: not empty, no Unicode space, no plus; no control character could pass a note either. */
export function isKeyName(name: string): boolean {
  return name !== '' && name.isWellFormed() && !/[\p{White_Space}\p{Cc}\ufeff+]/u.test(name);
}

/** The key of a name and a public key. Throws a RangeError when either cannot be one. */
export function verifierKey(hash: Hash, name: string, publicKey: Uint8Array): VerifierKey {
  if (!isKeyName(name)) throw new RangeError(`${JSON.stringify(name)} is no key name`);
  if (publicKey.length !== publicKeyLength) throw new RangeError(`an Ed25519 public key has ${publicKeyLength} bytes`);
  const id = hash(utf8(`${name}\n`), ed25519Type, publicKey).slice(0, idLength);
  return { name, publicKey, id };
}

/** The key as published: `name+1a2b3c4d+base64(type, public key)`. */
export function formatVerifierKey(key: VerifierKey): string {
  return `${key.name}+${toHex(key.id)}+${toBase64(joined(ed25519Type, key.publicKey))}`;
}

/** Reads a published key; null unless it is an Ed25519 key whose id is its own and the text is the one written form. */
export function parseVerifierKey(hash: Hash, text: string): VerifierKey | null {
  const [, name = '', encoded = ''] = /^([^+]*)\+[0-9a-f]{8}\+(.*)$/su.exec(text) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || bytes?.length !== 1 + publicKeyLength || bytes[0] !== ed25519Type[0]) return null;
  const key = verifierKey(hash, name, bytes.slice(1));
  return formatVerifierKey(key) === text ? key : null;
}

export function sameKey(a: VerifierKey, b: VerifierKey): boolean {
  return a.name === b.name && sameBytes(a.publicKey, b.publicKey);
}
