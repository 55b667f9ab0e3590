import { sameBytes } from '#words/digest.ts';
import { Parts, bitsOf, context, oidOf, partsOf, readDer, smallOf, tags, timeOf } from './der.ts';
import type { Der } from './der.ts';

/** A certificate (RFC 5280) as far as a timestamp's signer is judged by it. Nothing in it is verified yet. */
export interface Certificate {
  readonly whole: Uint8Array;
  /** What its issuer signed. */
  readonly signed: Uint8Array;
  readonly serial: Uint8Array;
  readonly issuer: Uint8Array;
  readonly subject: Uint8Array;
  /** SubjectPublicKeyInfo, in DER. */
  readonly publicKey: Uint8Array;
  /** Milliseconds since 1970, both included. */
  readonly from: number;
  readonly until: number;
  readonly isAuthority: boolean;
  /** Null where the certificate does not limit it. */
  readonly keyUsage: { readonly signs: boolean; readonly certifies: boolean } | null;
  readonly purposes: { readonly isCritical: boolean; readonly oids: readonly string[] } | null;
  /** Critical extensions that are not read here: whoever meets one must not rely on the certificate. */
  readonly unknownCritical: readonly string[];
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
}

const extensionIds = { keyUsage: '2.5.29.15', basicConstraints: '2.5.29.19', purposes: '2.5.29.37' };

interface Extension {
  readonly oid: string;
  readonly isCritical: boolean;
  readonly value: Uint8Array;
}

/** @throws DerError */
function extensionOf(der: Der): Extension {
  const parts = new Parts(der);
  const oid = oidOf(parts.take());
  const critical = parts.maybe(tags.boolean);
  const value = parts.take(tags.octetString).content;
  parts.end();
  return { oid, isCritical: critical?.content[0] === 0xff, value };
}

/** The extensions in a sequence of them. @throws DerError */
export function extensionsOf(der: Der): readonly Extension[] {
  return partsOf(der, tags.sequence).map(extensionOf);
}

/** Reads a certificate. @throws DerError */
export function readCertificate(bytes: Uint8Array): Certificate {
  const outer = new Parts(readDer(bytes));
  const signed = outer.take(tags.sequence);
  const signatureAlgorithm = oidOf(new Parts(outer.take()).take());
  const signature = bitsOf(outer.take());
  outer.end();
  const parts = new Parts(signed);
  parts.maybe(context(0));
  const serial = parts.take(tags.integer).content;
  parts.take(tags.sequence);
  const issuer = parts.take(tags.sequence).whole;
  const validity = new Parts(parts.take());
  const [from, until] = [timeOf(validity.take()), timeOf(validity.take())];
  const subject = parts.take(tags.sequence).whole;
  const publicKey = parts.take(tags.sequence).whole;
  // Unique identifiers (version 2) are passed over; nothing relies on them.
  parts.maybe(0x81);
  parts.maybe(0x82);
  const wrapped = parts.maybe(context(3));
  parts.end();
  const extensions = wrapped === null ? [] : extensionsOf(new Parts(wrapped, context(3)).take());
  const valueOf = (oid: string): Extension | undefined => extensions.find((one) => one.oid === oid);
  const known: readonly string[] = Object.values(extensionIds);
  return {
    whole: bytes,
    signed: signed.whole,
    serial,
    issuer,
    subject,
    publicKey,
    from,
    until,
    isAuthority: mayIssue(valueOf(extensionIds.basicConstraints)),
    keyUsage: keyUsageOf(valueOf(extensionIds.keyUsage)),
    purposes: purposesOf(valueOf(extensionIds.purposes)),
    unknownCritical: extensions.filter((one) => one.isCritical && !known.includes(one.oid)).map(({ oid }) => oid),
    signatureAlgorithm,
    signature,
  };
}

function mayIssue(extension: Extension | undefined): boolean {
  if (extension === undefined) return false;
  return new Parts(readDer(extension.value)).maybe(tags.boolean)?.content[0] === 0xff;
}

/** RFC 5280 section 4.2.1.3: digitalSignature is bit 0, nonRepudiation 1, keyCertSign 5. */
function keyUsageOf(extension: Extension | undefined): Certificate['keyUsage'] {
  if (extension === undefined) return null;
  const bits = readDer(extension.value).content[1] ?? 0;
  return { signs: (bits & 0xc0) !== 0, certifies: (bits & 0x04) !== 0 };
}

function purposesOf(extension: Extension | undefined): Certificate['purposes'] {
  if (extension === undefined) return null;
  return { isCritical: extension.isCritical, oids: partsOf(readDer(extension.value), tags.sequence).map(oidOf) };
}

/** A revocation list (RFC 5280 section 5) as far as one certificate is looked up in it. */
export interface CertificateList {
  readonly signed: Uint8Array;
  readonly issuer: Uint8Array;
  /** When it was made, in milliseconds since 1970. */
  readonly madeAt: number;
  readonly revoked: readonly { readonly serial: Uint8Array; readonly at: number }[];
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
}

/** Reads a revocation list. @throws DerError */
export function readCertificateList(bytes: Uint8Array): CertificateList {
  const outer = new Parts(readDer(bytes));
  const signed = outer.take(tags.sequence);
  const signatureAlgorithm = oidOf(new Parts(outer.take()).take());
  const signature = bitsOf(outer.take());
  outer.end();
  const parts = new Parts(signed);
  const version = parts.maybe(tags.integer);
  if (version !== null) smallOf(version);
  parts.take(tags.sequence);
  const issuer = parts.take(tags.sequence).whole;
  const madeAt = timeOf(parts.take());
  if (parts.maybe(tags.utcTime) === null) parts.maybe(tags.generalizedTime);
  const list = parts.maybe(tags.sequence);
  const revoked = (list === null ? [] : partsOf(list, tags.sequence)).map((one) => {
    const entry = new Parts(one);
    return { serial: entry.take(tags.integer).content, at: timeOf(entry.take()) };
  });
  return { signed: signed.whole, issuer, madeAt, revoked, signatureAlgorithm, signature };
}

export function isIssuedUnder(certificate: Certificate, issuer: Certificate): boolean {
  return sameBytes(certificate.issuer, issuer.subject);
}
