import { extensionsOf, readCertificate } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { DerError, Parts, context, oidOf, partsOf, readDer, smallOf, tags, timeOf } from './der.ts';
import type { Der } from './der.ts';

export const contentTypes = {
  signedData: '1.2.840.113549.1.7.2',
  timestampInfo: '1.2.840.113549.1.9.16.1.4',
} as const;

export const attributeTypes = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

/** What the authority states (RFC 3161 section 2.4.2). */
export interface TimestampInfo {
  readonly policy: string;
  readonly imprint: { readonly algorithm: string; readonly value: Uint8Array };
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds; null where the authority does not say. */
  readonly accuracy: number | null;
  readonly isOrdered: boolean;
  readonly nonce: Uint8Array | null;
  readonly unknownCritical: readonly string[];
}

interface Attribute {
  readonly oid: string;
  readonly values: readonly Der[];
}

/** A response taken apart. Nothing is checked but that it is DER of the right shape. */
export interface TimestampToken {
  readonly contentType: string;
  readonly innerType: string;
  readonly infoBytes: Uint8Array;
  readonly info: TimestampInfo;
  readonly certificates: readonly Certificate[];
  readonly revocationLists: readonly Uint8Array[];
  readonly signers: readonly TimestampSigner[];
}

export interface TimestampSigner {
  readonly digestAlgorithm: string;
  /** As they are signed: as a SET, whatever tag they stand under. Null where there are none. */
  readonly signedAttributes: Uint8Array | null;
  readonly attributes: readonly Attribute[];
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
}

/** @returns the status, and the token where one was granted. @throws DerError */
export function readResponse(bytes: Uint8Array): { readonly status: number; readonly token: Der | null } {
  const parts = new Parts(readDer(bytes));
  const status = smallOf(new Parts(parts.take(tags.sequence)).take());
  const token = parts.maybe(tags.sequence);
  parts.end();
  return { status, token };
}

/** Takes a token apart (RFC 5652 sections 3 and 5). @throws DerError */
export function readToken(der: Der): TimestampToken {
  const outer = new Parts(der);
  const contentType = oidOf(outer.take());
  const data = new Parts(new Parts(outer.take(context(0)), context(0)).take());
  outer.end();
  data.take(tags.integer);
  data.take(tags.set);
  const inner = new Parts(data.take(tags.sequence));
  const innerType = oidOf(inner.take());
  const infoBytes = new Parts(inner.take(context(0)), context(0)).take(tags.octetString).content;
  inner.end();
  const certificates = data.maybe(context(0));
  const lists = data.maybe(context(1));
  const signers = partsOf(data.take(tags.set), tags.set).map(readSigner);
  data.end();
  return {
    contentType,
    innerType,
    infoBytes,
    info: readInfo(infoBytes),
    certificates:
      certificates === null ? [] : partsOf(certificates, context(0)).map(({ whole }) => readCertificate(whole)),
    revocationLists: lists === null ? [] : partsOf(lists, context(1)).map(({ whole }) => whole),
    signers,
  };
}

function readSigner(der: Der): TimestampSigner {
  const parts = new Parts(der);
  parts.take(tags.integer);
  // The name of the signer: only the certificate's digest in the signed attributes is believed.
  parts.take();
  const digestAlgorithm = oidOf(new Parts(parts.take()).take());
  const attributes = parts.maybe(context(0));
  const signatureAlgorithm = oidOf(new Parts(parts.take()).take());
  const signature = parts.take(tags.octetString).content;
  parts.maybe(context(1));
  parts.end();
  // Not `slice`: that of Node's Buffer is a view, and the token itself would be written to.
  const signedAttributes = attributes === null ? null : new Uint8Array(attributes.whole);
  signedAttributes?.set([tags.set]);
  return {
    digestAlgorithm,
    signedAttributes,
    attributes: attributes === null ? [] : partsOf(attributes, context(0)).map(readAttribute),
    signatureAlgorithm,
    signature,
  };
}

function readAttribute(der: Der): Attribute {
  const parts = new Parts(der);
  const oid = oidOf(parts.take());
  const values = partsOf(parts.take(tags.set), tags.set);
  parts.end();
  return { oid, values };
}

function readInfo(bytes: Uint8Array): TimestampInfo {
  const parts = new Parts(readDer(bytes));
  if (smallOf(parts.take()) !== 1) throw new DerError('another version');
  const policy = oidOf(parts.take());
  const imprint = new Parts(parts.take());
  const algorithm = oidOf(new Parts(imprint.take()).take());
  const value = imprint.take(tags.octetString).content;
  imprint.end();
  parts.take(tags.integer);
  const at = timeOf(parts.take(tags.generalizedTime));
  const accuracy = parts.maybe(tags.sequence);
  const ordering = parts.maybe(tags.boolean);
  const nonce = parts.maybe(tags.integer);
  parts.maybe(context(0));
  const extensions = parts.maybe(context(1));
  parts.end();
  // IMPLICIT tagging: the extensions are a SEQUENCE under another tag.
  const extended = extensions === null ? [] : extensionsOf({ ...extensions, tag: tags.sequence });
  return {
    policy,
    imprint: { algorithm, value },
    at,
    accuracy: accuracy === null ? null : accuracyOf(accuracy),
    isOrdered: ordering?.content[0] === 0xff,
    nonce: nonce?.content ?? null,
    unknownCritical: extended.filter(({ isCritical }) => isCritical).map(({ oid }) => oid),
  };
}

/** Seconds, and under context tags milliseconds and microseconds; rounded up, so that no interval is too short. */
function accuracyOf(der: Der): number {
  const parts = new Parts(der);
  const seconds = parts.maybe(tags.integer);
  const milliseconds = parts.maybe(0x80);
  const microseconds = parts.maybe(0x81);
  parts.end();
  const small = (one: Der | null): number => (one === null ? 0 : smallOf({ ...one, tag: tags.integer }));
  return small(seconds) * 1000 + small(milliseconds) + Math.ceil(small(microseconds) / 1000);
}

/** What a request asked for (RFC 3161 section 2.4.1). @throws DerError */
export function readRequest(bytes: Uint8Array): { readonly nonce: Uint8Array | null; readonly imprint: Uint8Array } {
  const parts = new Parts(readDer(bytes));
  smallOf(parts.take());
  const imprint = parts.take(tags.sequence).whole;
  parts.maybe(tags.objectIdentifier);
  const nonce = parts.maybe(tags.integer);
  parts.maybe(tags.boolean);
  parts.maybe(context(0));
  parts.end();
  return { nonce: nonce?.content ?? null, imprint };
}

/** The certificate that the signed attributes name by its digest (RFC 5035); null where they name none. @throws DerError */
export function namedCertificate(
  signer: TimestampSigner,
): { readonly algorithm: string; readonly digest: Uint8Array } | null {
  const valueOf = (oid: string): Der | null => {
    const found = signer.attributes.filter((one) => one.oid === oid);
    return found.length === 1 && found[0]?.values.length === 1 ? (found[0].values[0] ?? null) : null;
  };
  const second = valueOf(attributeTypes.signingCertificateV2);
  if (second !== null) {
    const id = new Parts(new Parts(new Parts(second).take()).take());
    const algorithm = id.maybe(tags.sequence);
    const digest = id.take(tags.octetString).content;
    return { algorithm: algorithm === null ? '2.16.840.1.101.3.4.2.1' : oidOf(new Parts(algorithm).take()), digest };
  }
  const first = valueOf(attributeTypes.signingCertificate);
  if (first === null) return null;
  const digest = new Parts(new Parts(new Parts(first).take()).take()).take(tags.octetString).content;
  return { algorithm: '1.3.14.3.2.26', digest };
}
