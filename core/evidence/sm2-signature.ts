import { canonicalJson } from '#words/canonical.ts';
import type { Json } from '#words/canonical.ts';
import { fromBase64, joined, sameBytes, toBase64, utf8 } from '#words/digest.ts';
import { finding } from '#words/finding.ts';
import { parseCaseId, parseExhibitId } from '#words/identifiers.ts';
import type { CaseId, ExhibitId } from '#words/identifiers.ts';
import { Members, textAs } from '#words/members.ts';
import type { Reader } from '#words/members.ts';
import { accepted, refused } from '#words/parsed.ts';
import type { Parsed } from '#words/parsed.ts';
import { readCertificate } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { DerError, bitsOf, oidOf, Parts, partsOf, readDer, tags } from './der.ts';
import type { Exhibit } from './exhibit.ts';
import { choiceOf, digest, orNull, saying } from './fields.ts';
import { verifySm2 } from './sm2.ts';

const statementFormat = 'dengwen-signed/1';
const signatureFormat = 'dengwen-sm2-signature/1';

/**
 * What a signer signs: which exhibit of which case, both fingerprints, and the last event of custody it knew. The text is
 * canonical JSON in UTF-8, so a token or `openssl dgst -sm3 -sign` takes it as a file; anybody can write it again.
 */
export function signedStatement({ case: id, id: exhibit, sha256, sm3 }: Exhibit, custody: string): Uint8Array {
  return utf8(canonicalJson({ case: id, custody, exhibit, format: statementFormat, sha256, sm3 }));
}

/**
 * A detached SM2 signature (GB/T 32918.2) of a keeper or a party over the statement of an exhibit. Identity and key are
 * said and never guessed: under another identity a good signature fails.
 */
export interface Sm2Signature {
  readonly case: CaseId;
  readonly exhibit: ExhibitId;
  /** `custodyDigest` of the event up to which the line was known to the signer. */
  readonly custody: string;
  /** Who signs, in words. */
  readonly signer: string;
  /** As the signer's software took it; `1234567812345678` where nothing else was agreed (GM/T 0009 section 10). */
  readonly identity: string;
  /** 65 bytes, the point uncompressed. */
  readonly publicKey: Uint8Array;
  /** DER, where the signer gave one: its key must be that key. Who issued it is not checked here. */
  readonly certificate: Uint8Array | null;
  /** r and s, 32 bytes each. */
  readonly value: Uint8Array;
}

export function sm2SignatureJson(signature: Sm2Signature): Json {
  return {
    format: signatureFormat,
    case: signature.case,
    exhibit: signature.exhibit,
    custody: signature.custody,
    signer: signature.signer,
    identity: signature.identity,
    publicKey: toBase64(signature.publicKey),
    certificate: signature.certificate === null ? null : toBase64(signature.certificate),
    value: toBase64(signature.value),
  };
}

const longestCertificate = 1 << 14;

/** Base64 in its one form, of at most so many bytes. */
const bytes = (most: number): Reader<Uint8Array> =>
  textAs((written) => {
    const read = fromBase64(written);
    if (read === null) return refused(finding('field.form', { form: 'base64' }));
    return read.length > most ? refused(finding('field.too-long', { most })) : accepted(read);
  });

const publicKey: Reader<Uint8Array> = (value) => {
  const read = bytes(longestCertificate)(value);
  if (!read.ok) return read;
  const point = pointOf(read.value);
  return point === null ? refused(finding('signature.key')) : accepted(point);
};

const signatureValue: Reader<Uint8Array> = (value) => {
  const read = bytes(80)(value);
  if (!read.ok) return read;
  const plain = plainOf(read.value);
  return plain === null ? refused(finding('signature.form')) : accepted(plain);
};

const certificate: Reader<Uint8Array> = (value) => {
  const read = bytes(longestCertificate)(value);
  if (!read.ok) return read;
  return certificateOf(read.value) === null ? refused(finding('signature.certificate')) : read;
};

/**
 * Reads a signature, with every defect; unknown members are refused. Key and value are taken as software writes them (a
 * point or a SubjectPublicKeyInfo; r and s side by side or in DER) and kept in one form.
 */
export function readSm2Signature(json: Json): Parsed<Sm2Signature> {
  const members = new Members(json);
  members.required('format', choiceOf([signatureFormat]));
  const parts = {
    case: members.required('case', textAs(parseCaseId)),
    exhibit: members.required('exhibit', textAs(parseExhibitId)),
    custody: members.required('custody', digest),
    signer: members.required('signer', saying(80)),
    identity: members.required('identity', saying(200)),
    publicKey: members.required('publicKey', publicKey),
    certificate: members.required('certificate', orNull(certificate)),
    value: members.required('value', signatureValue),
  };
  return members.finish(() => (isWhole(parts) ? parts : null));
}

type SignatureParts = { readonly [Name in keyof Sm2Signature]: Sm2Signature[Name] | undefined };

function isWhole(parts: SignatureParts): parts is Sm2Signature {
  return Object.values(parts).every((part) => part !== undefined);
}

/** id-ecPublicKey (RFC 5480 section 2.1.1) on the SM2 curve (GM/T 0006-2012). */
const [ecPublicKey, sm2Curve] = ['1.2.840.10045.2.1', '1.2.156.10197.1.301'];

/** The point of a key as it stands by itself or in a SubjectPublicKeyInfo; null for a key on any other curve. */
function pointOf(key: Uint8Array): Uint8Array | null {
  if (key.length === 65) return key[0] === 4 ? key : null;
  return orNothing(() => {
    const info = new Parts(readDer(key));
    const algorithm = new Parts(info.take(tags.sequence));
    const kind = oidOf(algorithm.take());
    const curve = oidOf(algorithm.take());
    algorithm.end();
    const point = bitsOf(info.take());
    info.end();
    return kind === ecPublicKey && curve === sm2Curve && point.length === 65 && point[0] === 4 ? point : null;
  });
}

/** r and s at full length, from either way of writing them; null where a number is negative, too long or not minimal. */
function plainOf(value: Uint8Array): Uint8Array | null {
  if (value.length === 64) return value;
  return orNothing(() => {
    const numbers = partsOf(readDer(value), tags.sequence).map(({ tag, content }) => {
      const isMinimal = content[0] !== 0 || (content[1] ?? 0) >= 0x80;
      const digits = content[0] === 0 ? content.subarray(1) : content;
      const isPositive = (content[0] ?? 0x80) < 0x80;
      if (tag !== tags.integer || !isMinimal || !isPositive || digits.length > 32) return null;
      return joined(new Uint8Array(32 - digits.length), digits);
    });
    const [r, s, ...others] = numbers;
    return r == null || s == null || others.length > 0 ? null : joined(r, s);
  });
}

const certificateOf = (der: Uint8Array): Certificate | null => orNothing(() => readCertificate(der));

function orNothing<T>(read: () => T | null): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof DerError) return null;
    throw error;
  }
}

/** Every finding about an SM2 signature and what it makes of it. */
export const sm2Findings = {
  'sm2-signature-unreadable': 'failed',
  'sm2-signature-of-nothing': 'failed',
  'sm2-signature-wrong': 'failed',
  'sm2-certificate-of-another-key': 'failed',
  'sm2-custody-not-known': 'failed',
  'sm2-holder-not-checked': 'verified',
} as const;
export type Sm2Finding = keyof typeof sm2Findings;

/**
 * Checks a signature over an exhibit: that the key made it over this very statement. Whose key it is, it does not show: the
 * entry of the log says who handed it in, and a certificate says who vouches, which nobody here has checked.
 *
 * @param events digests of the exhibit's events of custody, as far as they are shown; null where some are withheld
 */
export function checkSm2Signature(
  signature: Sm2Signature,
  exhibit: Exhibit,
  events: ReadonlySet<string> | null,
): readonly Sm2Finding[] {
  const findings: Sm2Finding[] = [];
  const statement = signedStatement(exhibit, signature.custody);
  if (!verifySm2(signature.publicKey, statement, signature.value, utf8(signature.identity)))
    findings.push('sm2-signature-wrong');
  if (events !== null && !events.has(signature.custody)) findings.push('sm2-custody-not-known');
  const { certificate: der } = signature;
  if (der !== null) {
    const point = pointOf(certificateOf(der)?.publicKey ?? new Uint8Array());
    if (point === null || !sameBytes(point, signature.publicKey)) findings.push('sm2-certificate-of-another-key');
  }
  return [...findings, 'sm2-holder-not-checked'];
}
