import { sameBytes } from '#words/digest.ts';
import { isIssuedUnder, readCertificate, readCertificateList } from './certificate.ts';
import type { Certificate } from './certificate.ts';
import { signatureOids } from './timestamp-algorithms.ts';
import type { TimestampTools } from './timestamp-algorithms.ts';
import type { TimestampToken } from './timestamp-token.ts';
import type { TimestampFinding, TimestampTrust } from './verify-timestamp.ts';

const longestChain = 6;

/** @param at milliseconds since 1970 */
export function isValidAt({ from, until }: Certificate, at: number): boolean {
  return from <= at && at <= until;
}

/** Whether a signature over this holds under the key of that certificate; an algorithm not known here never does. */
async function isSignedBy(
  one: { readonly signed: Uint8Array; readonly signature: Uint8Array; readonly signatureAlgorithm: string },
  issuer: Certificate,
  tools: TimestampTools,
): Promise<boolean> {
  const kind = signatureOids[one.signatureAlgorithm];
  if (kind === undefined || kind.key === 'sm2' || kind.hash === null) return false;
  return tools.verify({ key: kind.key, hash: kind.hash }, issuer.publicKey, one.signed, one.signature);
}

/**
 * The way up to a certificate that the verifier pinned, byte for byte, and the first end of a certificate on it, in
 * milliseconds since 1970.
 */
export async function chainFindings(
  signer: Certificate,
  token: TimestampToken,
  { roots }: TimestampTrust,
  tools: TimestampTools,
): Promise<{ readonly findings: readonly TimestampFinding[]; readonly until: number }> {
  if (roots.length === 0) return { findings: ['timestamp-roots-not-given'], until: signer.until };
  const pinned = roots.map(readCertificate);
  const isPinned = (one: Certificate): boolean => pinned.some((root) => sameBytes(root.whole, one.whole));
  let [current, steps, until] = [signer, 0, signer.until];
  const told: TimestampFinding[] = [];
  while (!isPinned(current)) {
    const candidates = [...pinned, ...token.certificates].filter(
      (one) => isIssuedUnder(current, one) && mayCertify(one, token.info.at),
    );
    steps += 1;
    if (candidates.length === 0 || steps > longestChain) return { findings: ['timestamp-root-not-trusted'], until };
    const issuer = await issuerOf(current, candidates, tools);
    if (issuer === null) return { findings: ['timestamp-chain-signature'], until };
    if (current === signer) told.push(...(await revokedFindings(signer, issuer, token, tools)));
    current = issuer;
    until = Math.min(until, issuer.until);
  }
  return { findings: told, until };
}

/** Several authorities may bear one name; the one whose key signed is meant. */
async function issuerOf(
  certificate: Certificate,
  candidates: readonly Certificate[],
  tools: TimestampTools,
): Promise<Certificate | null> {
  for (const candidate of candidates) if (await isSignedBy(certificate, candidate, tools)) return candidate;
  return null;
}

function mayCertify(one: Certificate, at: number): boolean {
  return one.isAuthority && one.keyUsage?.certifies !== false && one.unknownCritical.length === 0 && isValidAt(one, at);
}

/** Revocation is judged by lists kept with the token: they say what was known when it was stored. */
async function revokedFindings(
  signer: Certificate,
  issuer: Certificate,
  { revocationLists, info }: TimestampToken,
  tools: TimestampTools,
): Promise<readonly TimestampFinding[]> {
  const lists = revocationLists.map(readCertificateList).filter((list) => sameBytes(list.issuer, issuer.subject));
  if (lists.length === 0) return ['timestamp-revocation-not-given'];
  const findings: TimestampFinding[] = [];
  for (const list of lists) {
    if (!(await isSignedBy(list, issuer, tools))) findings.push('timestamp-revocation-signature');
    const revoked = list.revoked.find(({ serial }) => sameBytes(serial, signer.serial));
    if (revoked !== undefined && revoked.at <= info.at) findings.push('timestamp-revoked');
  }
  return findings;
}
