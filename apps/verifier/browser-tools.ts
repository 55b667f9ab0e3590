import type { BundleHashes } from '#evidence/read-bundle.ts';
import { crc32 } from '#evidence/crc32.ts';
import { Sm3, sm3 } from '#evidence/sm3.ts';
import type { TimestampTools } from '#evidence/timestamp-algorithms.ts';
import { sha256, sha256Running } from '#words/digest.ts';

/** Hashes by arithmetic alone: no browser lacks them. */
export const hashes: BundleHashes = { hash: sha256, sha256: sha256Running, sm3: () => new Sm3(), crc32 };

const webNames = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' } as const;
const curves: Readonly<Record<string, { readonly name: string; readonly bytes: number }>> = {
  '06082a8648ce3d030107': { name: 'P-256', bytes: 32 },
  '06052b81040022': { name: 'P-384', bytes: 48 },
};

const owned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** The signature as WebCrypto takes it: both numbers at full length, where DER writes them as short as it can. */
function plainSignature(der: Uint8Array, bytes: number): Uint8Array<ArrayBuffer> | null {
  const plain = new Uint8Array(2 * bytes);
  let place = der[1] === 0x81 ? 3 : 2;
  for (const end of [bytes, 2 * bytes]) {
    const length = der[place + 1] ?? 0;
    const number = der.subarray(place + 2, place + 2 + length);
    const start = number.findIndex((byte) => byte !== 0);
    const digits = start < 0 ? number.subarray(number.length) : number.subarray(start);
    if (der[place] !== 0x02 || number.length !== length || digits.length > bytes) return null;
    plain.set(digits, end - digits.length);
    place += 2 + length;
  }
  return place === der.length ? plain : null;
}

function curveOf(publicKey: Uint8Array): { readonly name: string; readonly bytes: number } | null {
  const head = [...publicKey.subarray(0, 40)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return Object.entries(curves).find(([oid]) => head.includes(oid))?.[1] ?? null;
}

/** Whether this browser can judge the signatures of timestamps; a page opened in a way it distrusts cannot. */
export function judgesTimestamps(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** What timestamps need, by the browser's own cryptography; false for a key or signature that it does not take. */
export const timestampTools: TimestampTools = {
  async digest(name, bytes) {
    if (name === 'sm3') return sm3(bytes);
    if (name === 'sha256') return sha256(bytes);
    return new Uint8Array(await crypto.subtle.digest(webNames[name], owned(bytes)));
  },
  async verify({ key, hash }, publicKey, message, signature) {
    if (hash === 'sm3') return false;
    try {
      if (key === 'rsa') {
        const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: webNames[hash] };
        const imported = await crypto.subtle.importKey('spki', owned(publicKey), algorithm, false, ['verify']);
        return await crypto.subtle.verify(algorithm, imported, owned(signature), owned(message));
      }
      const curve = curveOf(publicKey);
      const plain = curve === null ? null : plainSignature(signature, curve.bytes);
      if (curve === null || plain === null) return false;
      const algorithm = { name: 'ECDSA', namedCurve: curve.name };
      const imported = await crypto.subtle.importKey('spki', owned(publicKey), algorithm, false, ['verify']);
      return await crypto.subtle.verify({ name: 'ECDSA', hash: webNames[hash] }, imported, plain, owned(message));
    } catch {
      return false;
    }
  },
};
