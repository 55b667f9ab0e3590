import { sameBytes } from '#words/digest.ts';
import { readCertificate } from './certificate.ts';
import { chainFindings, isValidAt } from './certificate-chain.ts';
import type { Certificate } from './certificate.ts';
import { DerError, oidOf, tags } from './der.ts';
import type { Der } from './der.ts';
import { hashOids, signatureOids } from './timestamp-algorithms.ts';
import type { AlgorithmEndings, HashName, TimestampTools } from './timestamp-algorithms.ts';
import {
  attributeTypes,
  contentTypes,
  namedCertificate,
  readRequest,
  readResponse,
  readToken,
} from './timestamp-token.ts';
import type { TimestampInfo, TimestampSigner, TimestampToken } from './timestamp-token.ts';

/** Every reason not to rely on a timestamp, one each, and what it makes of it. */
export const timestampFindings = {
  'timestamp-too-large': 'failed',
  'timestamp-malformed': 'failed',
  'timestamp-not-granted': 'failed',
  'timestamp-content-type': 'failed',
  'timestamp-imprint-algorithm': 'failed',
  'timestamp-imprint-differs': 'failed',
  'timestamp-signers': 'failed',
  'timestamp-attributes-missing': 'failed',
  'timestamp-attribute-content-type': 'failed',
  'timestamp-attribute-digest': 'failed',
  'timestamp-certificate-not-named': 'failed',
  'timestamp-certificate-missing': 'failed',
  'timestamp-purpose': 'failed',
  'timestamp-purpose-not-critical': 'failed',
  'timestamp-key-usage': 'failed',
  'timestamp-certificate-extension': 'failed',
  'timestamp-certificate-expired': 'failed',
  'timestamp-root-not-trusted': 'failed',
  'timestamp-chain-signature': 'failed',
  'timestamp-signature-algorithm': 'failed',
  'timestamp-signature-wrong': 'failed',
  'timestamp-revoked': 'failed',
  'timestamp-revocation-signature': 'failed',
  'timestamp-algorithm-ended': 'failed',
  'timestamp-policy': 'failed',
  'timestamp-nonce-differs': 'failed',
  'timestamp-extension': 'failed',
  'timestamp-roots-not-given': 'not checked',
  'timestamp-sm2-not-checked': 'not checked',
  'timestamp-revocation-not-given': 'verified',
  'timestamp-nonce-not-checked': 'verified',
} as const;
export type TimestampFinding = keyof typeof timestampFindings;

/** What the verifier brings: nothing of it comes out of what is verified. */
export interface TimestampTrust {
  /** DER of the certificates of authorities that are trusted by themselves. */
  readonly roots: readonly Uint8Array[];
  /** Policies that are accepted; null for any. */
  readonly policies: readonly string[] | null;
  /** Algorithms that the verifier relies on only so long; left out, none is known to end. */
  readonly endings?: AlgorithmEndings;
}

export interface TimestampReport {
  readonly findings: readonly TimestampFinding[];
  /** What the token states; only a claim where a finding fails it. */
  readonly info: TimestampInfo | null;
  /**
   * Until when the token is relied on by itself, in milliseconds since 1970: the first end among the certificates of its
   * chain and its algorithms. Null where the certificate that signed was not found.
   */
  readonly until: number | null;
}

const longestToken = 1 << 18;
const timeStamping = '1.3.6.1.5.5.7.3.8';

/**
 * Checks a timestamp (RFC 3161, RFC 5035, RFC 5816) over bytes that are known by their digests. It shows that they
 * existed *not later than* the time stated, within the accuracy, as far as the authority is to be believed; never that
 * they did not exist before.
 *
 * @param response DER of a TimeStampResp · @param request of the TimeStampReq, or null where it was not kept
 */
export async function verifyTimestamp(
  response: Uint8Array,
  request: Uint8Array | null,
  digests: Readonly<Partial<Record<HashName, Uint8Array>>>,
  trust: TimestampTrust,
  tools: TimestampTools,
): Promise<TimestampReport> {
  if (response.length > longestToken) return { findings: ['timestamp-too-large'], info: null, until: null };
  try {
    const { status, token: der } = readResponse(response);
    // RFC 3161 section 2.4.2: granted, or granted with modifications; a token comes with no other.
    if (der === null || status > 1) return { findings: ['timestamp-not-granted'], info: null, until: null };
    const token = readToken(der);
    const signer = await signerFindings(token, trust, tools);
    const findings = [
      ...stated(token, digests, trust),
      ...nonceFindings(token.info, request),
      ...endingFindings(token, trust),
      ...signer.findings,
    ];
    const until = signer.until === null ? null : Math.min(signer.until, algorithmsEnd(token, trust));
    return { findings, info: token.info, until };
  } catch (error) {
    if (error instanceof DerError) return { findings: ['timestamp-malformed'], info: null, until: null };
    throw error;
  }
}

function stated(
  { contentType, innerType, info }: TimestampToken,
  digests: Readonly<Partial<Record<HashName, Uint8Array>>>,
  { policies }: TimestampTrust,
): readonly TimestampFinding[] {
  const findings: TimestampFinding[] = [];
  if (contentType !== contentTypes.signedData || innerType !== contentTypes.timestampInfo)
    findings.push('timestamp-content-type');
  const algorithm = hashOids[info.imprint.algorithm];
  const expected = algorithm === undefined || algorithm === 'sha1' ? undefined : digests[algorithm];
  if (expected === undefined) findings.push('timestamp-imprint-algorithm');
  else if (!sameBytes(expected, info.imprint.value)) findings.push('timestamp-imprint-differs');
  if (policies !== null && !policies.includes(info.policy)) findings.push('timestamp-policy');
  if (info.unknownCritical.length > 0) findings.push('timestamp-extension');
  return findings;
}

function nonceFindings({ nonce }: TimestampInfo, request: Uint8Array | null): readonly TimestampFinding[] {
  if (request === null) return ['timestamp-nonce-not-checked'];
  const asked = readRequest(request).nonce;
  if (asked === null) return ['timestamp-nonce-not-checked'];
  return nonce !== null && sameBytes(nonce, asked) ? [] : ['timestamp-nonce-differs'];
}

/** When the first of the token's algorithms ends, as the verifier says; infinity where it names no end. */
function algorithmsEnd({ info, signers }: TimestampToken, { endings = {} }: TimestampTrust): number {
  const kinds = signers.map(({ signatureAlgorithm }) => signatureOids[signatureAlgorithm]);
  const names = [
    hashOids[info.imprint.algorithm],
    ...signers.map(({ digestAlgorithm }) => hashOids[digestAlgorithm]),
    ...kinds.flatMap((kind) => [kind?.key, kind?.hash ?? undefined]),
  ];
  return Math.min(...names.map((name) => (name === undefined ? undefined : endings[name]) ?? Number.POSITIVE_INFINITY));
}

function endingFindings(token: TimestampToken, trust: TimestampTrust): readonly TimestampFinding[] {
  return token.info.at > algorithmsEnd(token, trust) ? ['timestamp-algorithm-ended'] : [];
}

interface SignerReport {
  readonly findings: readonly TimestampFinding[];
  readonly until: number | null;
}

const untimed = (...findings: readonly TimestampFinding[]): SignerReport => ({ findings, until: null });

async function signerFindings(
  token: TimestampToken,
  trust: TimestampTrust,
  tools: TimestampTools,
): Promise<SignerReport> {
  const [signer, ...others] = token.signers;
  if (signer === undefined || others.length > 0) return untimed('timestamp-signers');
  const kind = signatureOids[signer.signatureAlgorithm];
  if (kind?.key === 'sm2') return untimed('timestamp-sm2-not-checked');
  const hash = hashOids[signer.digestAlgorithm];
  if (kind === undefined || hash === undefined || hash === 'sha1') return untimed('timestamp-signature-algorithm');
  if (kind.hash !== null && kind.hash !== hash) return untimed('timestamp-signature-algorithm');
  const { signedAttributes } = signer;
  if (signedAttributes === null) return untimed('timestamp-attributes-missing');
  const findings = attributeFindings(signer, await tools.digest(hash, token.infoBytes));
  const named = namedCertificate(signer);
  const algorithm = named === null ? undefined : hashOids[named.algorithm];
  if (named === null || algorithm === undefined) return untimed(...findings, 'timestamp-certificate-not-named');
  const certificate = await certificateOf(token, algorithm, named.digest, trust, tools);
  if (certificate === null) return untimed(...findings, 'timestamp-certificate-missing');
  const holds = await tools.verify({ key: kind.key, hash }, certificate.publicKey, signedAttributes, signer.signature);
  const chain = await chainFindings(certificate, token, trust, tools);
  return {
    findings: [
      ...findings,
      ...(holds ? [] : (['timestamp-signature-wrong'] as const)),
      ...certificateFindings(certificate, token.info.at),
      ...chain.findings,
    ],
    until: chain.until,
  };
}

/** RFC 5652 section 11: each attribute once, with one value, and exactly what is signed. */
function attributeFindings({ attributes }: TimestampSigner, digest: Uint8Array): readonly TimestampFinding[] {
  const only = (oid: string): Der | null => {
    const found = attributes.filter((one) => one.oid === oid);
    return found.length === 1 && found[0]?.values.length === 1 ? (found[0].values[0] ?? null) : null;
  };
  const type = only(attributeTypes.contentType);
  const written = only(attributeTypes.messageDigest);
  const findings: TimestampFinding[] = [];
  if (type === null || oidOf(type) !== contentTypes.timestampInfo) findings.push('timestamp-attribute-content-type');
  if (written?.tag !== tags.octetString || !sameBytes(written.content, digest))
    findings.push('timestamp-attribute-digest');
  return findings;
}

async function certificateOf(
  { certificates }: TimestampToken,
  algorithm: HashName,
  digest: Uint8Array,
  { roots }: TimestampTrust,
  tools: TimestampTools,
): Promise<Certificate | null> {
  for (const certificate of [...certificates, ...roots.map(readCertificate)])
    if (sameBytes(await tools.digest(algorithm, certificate.whole), digest)) return certificate;
  return null;
}

/** RFC 3161 section 2.3: the only purpose, and critical. A certificate for anything else signs no time. */
function certificateFindings(certificate: Certificate, at: number): readonly TimestampFinding[] {
  const { purposes, keyUsage, unknownCritical } = certificate;
  const findings: TimestampFinding[] = [];
  if (purposes === null || purposes.oids.length !== 1 || purposes.oids[0] !== timeStamping)
    findings.push('timestamp-purpose');
  else if (!purposes.isCritical) findings.push('timestamp-purpose-not-critical');
  if (keyUsage !== null && !keyUsage.signs) findings.push('timestamp-key-usage');
  if (unknownCritical.length > 0) findings.push('timestamp-certificate-extension');
  if (!isValidAt(certificate, at)) findings.push('timestamp-certificate-expired');
  return findings;
}
