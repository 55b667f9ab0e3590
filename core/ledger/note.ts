import { fromBase64, joined, sameBytes, toBase64, utf8 } from '#words/digest.ts';
import { isKeyName } from './verifier-key.ts';
import type { Ed25519Verify, VerifierKey } from './verifier-key.ts';

/** One line under a note: who says to have signed, by name and id, and the signature. Nothing is checked yet. */
interface NoteSignature {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

/** A note taken apart (C2SP signed-note). `text` ends in a newline and is what was signed. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A holder of a private key. `sign` gives the 64 bytes of Ed25519 over the message; the key itself stays with it. */
export interface NoteSigner {
  readonly key: VerifierKey;
  readonly sign: (message: Uint8Array) => Uint8Array;
}

/** The specification asks for at least 16; more than this is refused before any signature is checked. */
const mostSignatures = 64;
const longestNote = 1 << 20;
const keyIdLength = 4;

function isNoteText(text: string): boolean {
  return text.isWellFormed() && text.endsWith('\n') && !hasControlCharacter(text);
}

/** C2SP signed-note: none below U+0020 but the newline. */
function hasControlCharacter(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    if (unit < 0x20 && unit !== 0x0a) return true;
  }
  return false;
}

/** Takes a note apart; null when the text is none. Nothing in it may be used before its signature is checked. */
export function parseNote(note: string): Note | null {
  if (note.length > longestNote || !isNoteText(note)) return null;
  const blank = note.lastIndexOf('\n\n');
  if (blank < 0) return null;
  const lines = note.slice(blank + 2, -1).split('\n');
  if (lines.length > mostSignatures) return null;
  const signatures: NoteSignature[] = [];
  for (const line of lines) {
    const signature = parseSignature(line);
    if (signature === null) return null;
    signatures.push(signature);
  }
  return { text: note.slice(0, blank + 1), signatures };
}

function parseSignature(line: string): NoteSignature | null {
  const [, name = '', encoded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || bytes === null || bytes.length <= keyIdLength) return null;
  return { name, keyId: bytes.slice(0, keyIdLength), signature: bytes.slice(keyIdLength) };
}

/** The note of this text, signed by each. Throws a RangeError when the text cannot be a note's. */
export function signNote(text: string, signers: readonly [NoteSigner, ...NoteSigner[]]): string {
  if (!isNoteText(text)) throw new RangeError('the text of a note ends in a newline and holds no control character');
  const lines = signers.map(({ key, sign }) => `— ${key.name} ${toBase64(joined(key.id, sign(utf8(text))))}\n`);
  return `${text}\n${lines.join('')}`;
}

/** A signature to be checked against a known key. */
export interface SignatureCheck {
  readonly key: VerifierKey;
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

/** What has to be checked: the signatures whose name and id both are those of a known key. All others are ignored. */
export function signatureChecks(note: Note, keys: readonly VerifierKey[]): readonly SignatureCheck[] {
  const message = utf8(note.text);
  return note.signatures.flatMap(({ name, keyId, signature }) =>
    keys.filter((key) => key.name === name && sameBytes(key.id, keyId)).map((key) => ({ key, message, signature })),
  );
}

/** Why a note may not be trusted. */
export type NoteDefect = 'no-known-signature' | 'signature-wrong';

/**
 * Checks a note against the keys that the verifier trusts; null when at least one of them signed and none that is
 * named fails. A wrong signature under a known name and id rejects the whole note.
 */
export function noteDefect(note: Note, keys: readonly VerifierKey[], verify: Ed25519Verify): NoteDefect | null {
  const checks = signatureChecks(note, keys);
  if (checks.length === 0) return 'no-known-signature';
  const holds = checks.every(({ key, message, signature }) => verify(key.publicKey, message, signature));
  return holds ? null : 'signature-wrong';
}
