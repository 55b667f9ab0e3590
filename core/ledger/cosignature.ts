import { fromBase64, joined, sameBytes, toBase64, toHex, utf8 } from '#words/digest.ts';
import type { Hash } from './hash.ts';
import type { Note, SignatureCheck } from './note.ts';
import { isKeyName } from './verifier-key.ts';
import type { Ed25519Verify, VerifierKey } from './verifier-key.ts';

/**
 * The public key of a witness: whoever countersigns a head only after seeing that it continues the last one (C2SP
 * tlog-cosignature, Ed25519). Its id is made with another type byte than a log's, so the two never stand for each other.
 */
export interface WitnessKey extends VerifierKey {
  readonly kind: 'witness';
}

/** C2SP tlog-cosignature: the type byte of a timestamped Ed25519 cosignature. */
const cosignatureType = Uint8Array.of(0x04);
const publicKeyLength = 32;
const timeLength = 8;
const signatureLength = 64;
const idLength = 4;
/** The last second that a date of four digits of a year can tell: nobody signs later, and nothing could write it. */
const lastSecond = 253_402_300_799;

/** Throws a RangeError when name or public key cannot be one. */
export function witnessKey(hash: Hash, name: string, publicKey: Uint8Array): WitnessKey {
  if (!isKeyName(name)) throw new RangeError(`${JSON.stringify(name)} is no key name`);
  if (publicKey.length !== publicKeyLength) throw new RangeError(`an Ed25519 public key has ${publicKeyLength} bytes`);
  const id = hash(utf8(`${name}\n`), cosignatureType, publicKey).slice(0, idLength);
  return { kind: 'witness', name, publicKey, id };
}

/** The key as published: `name+1a2b3c4d+base64(type, public key)`. */
export function formatWitnessKey(key: WitnessKey): string {
  return `${key.name}+${toHex(key.id)}+${toBase64(joined(cosignatureType, key.publicKey))}`;
}

/** Reads a published key; null unless it is a witness's Ed25519 key, its id its own, in the one written form. */
export function parseWitnessKey(hash: Hash, text: string): WitnessKey | null {
  const [, name = '', encoded = ''] = /^([^+]*)\+[0-9a-f]{8}\+(.*)$/su.exec(text) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || bytes?.length !== 1 + publicKeyLength || bytes[0] !== cosignatureType[0]) return null;
  const key = witnessKey(hash, name, bytes.slice(1));
  return formatWitnessKey(key) === text ? key : null;
}

/** Who holds a witness's private key. `sign` gives the 64 bytes of Ed25519 over the message. */
export interface Cosigner {
  readonly key: WitnessKey;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** What a witness signs: two lines of its own before the whole text of the note. */
function cosignedMessage(seconds: bigint, text: string): Uint8Array {
  return utf8(`cosignature/v1\ntime ${seconds}\n${text}`);
}

function eightBytes(seconds: bigint): Uint8Array {
  const bytes = new Uint8Array(timeLength);
  new DataView(bytes.buffer).setBigUint64(0, seconds);
  return bytes;
}

/**
 * The signature line that a witness puts under a note. It may be made only after the witness has checked that this
 * head continues the last one it signed: that check is what the line states.
 *
 * @param seconds since 1970 (POSIX); throws a RangeError below 0, beyond the year 9999 or when not whole
 */
export function cosignatureLine(text: string, { key, sign }: Cosigner, seconds: number): string {
  if (!Number.isSafeInteger(seconds) || seconds < 0 || seconds > lastSecond)
    throw new RangeError(`${seconds} is no time`);
  const time = BigInt(seconds);
  return `— ${key.name} ${toBase64(joined(key.id, eightBytes(time), sign(cosignedMessage(time, text))))}\n`;
}

/** A cosignature to be checked, with the time that it states. */
export interface CosignatureCheck extends SignatureCheck {
  readonly key: WitnessKey;
  /** Seconds since 1970; null where the number is beyond any clock. */
  readonly seconds: number | null;
}

/** The cosignatures whose name and id both are those of a known witness. All others are ignored. */
export function cosignatureChecks(note: Note, witnesses: readonly WitnessKey[]): readonly CosignatureCheck[] {
  return note.signatures.flatMap(({ name, keyId, signature }) =>
    witnesses
      .filter((key) => key.name === name && sameBytes(key.id, keyId))
      .map((key) => {
        if (signature.length !== timeLength + signatureLength)
          return { key, message: utf8(''), signature, seconds: null };
        const time = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0);
        return {
          key,
          message: cosignedMessage(time, note.text),
          signature: signature.slice(timeLength),
          seconds: time <= BigInt(lastSecond) ? Number(time) : null,
        };
      }),
  );
}

/** The known witnesses whose cosignature holds; `false` when one that is named fails, which rejects the note. */
export function cosignedBy(
  note: Note,
  witnesses: readonly WitnessKey[],
  verify: Ed25519Verify,
): readonly CosignatureCheck[] | false {
  const checks = cosignatureChecks(note, witnesses);
  const holds = checks.every(
    ({ key, message, signature, seconds }) =>
      seconds !== null && signature.length === signatureLength && verify(key.publicKey, message, signature),
  );
  return holds ? checks : false;
}
