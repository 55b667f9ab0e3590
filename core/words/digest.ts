import { hmac } from '@noble/hashes/hmac.js';
import { sha256 as sha256OfNoble, sha512 as sha512OfNoble } from '@noble/hashes/sha2.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The UTF-8 bytes of a text. A lone surrogate has no UTF-8 form; `isWellFormed` first where the text is not ours. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The text of UTF-8 bytes; null where they are none. A byte order mark is kept, so that no two inputs read alike. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** SHA-256 (FIPS 180-4) over the parts as if joined: 32 bytes. Runs in Node and in browsers. */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return sha256OfNoble(only);
  const hash = sha256OfNoble.create();
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** SHA-256 that takes its input part by part, for files larger than memory. `digest` is asked once. */
export function sha256Running(): { readonly update: (part: Uint8Array) => unknown; readonly digest: () => Uint8Array } {
  return sha256OfNoble.create();
}

/** SHA-512 (FIPS 180-4) over the parts as if joined: 64 bytes. */
export function sha512(...parts: readonly Uint8Array[]): Uint8Array {
  return sha512OfNoble(joined(...parts));
}

/** SHA-256 in 64 lower-case hexadecimal digits, of bytes or of a text's UTF-8. */
export function sha256Hex(content: string | Uint8Array): string {
  return toHex(sha256(typeof content === 'string' ? utf8(content) : content));
}

/** HMAC-SHA-256 (RFC 2104): 32 bytes. */
export function hmacSha256(key: Uint8Array, content: Uint8Array): Uint8Array {
  return hmac(sha256OfNoble, key, content);
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, place) => byte === b[place]);
}

/** The parts one after another. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let place = 0;
  for (const part of parts) {
    whole.set(part, place);
    place += part.length;
  }
  return whole;
}

const hexPairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Two lower-case hexadecimal digits a byte. */
export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += hexPairs[byte] ?? '';
  return text;
}

/** Reads what `toHex` writes and nothing else; null for upper case, odd length or another character. */
export function fromHex(text: string): Uint8Array | null {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return null;
  return Uint8Array.from({ length: text.length / 2 }, (_, place) =>
    Number.parseInt(text.slice(place * 2, place * 2 + 2), 16),
  );
}

/** Standard base64 with padding (RFC 4648 section 4). */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const base64Form = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Reads what `toBase64` writes and nothing else: null for missing padding, spaces, or stray bits after the last byte. */
export function fromBase64(text: string): Uint8Array | null {
  if (!base64Form.test(text)) return null;
  const binary = atob(text);
  // Only the last group can hold bits beyond the last byte, so only that is written anew.
  if (btoa(binary.slice(-(binary.length % 3 || 3))) !== text.slice(-4)) return null;
  const bytes = new Uint8Array(binary.length);
  for (let place = 0; place < binary.length; place += 1) bytes[place] = binary.charCodeAt(place);
  return bytes;
}
