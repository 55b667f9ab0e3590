import { spawnSync } from 'node:child_process';
import { createHash, createPublicKey, sign, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joined, utf8 } from '#words/digest.ts';
import { readCertificate } from './certificate.ts';
import { Parts, context, partsOf, tags } from './der.ts';
import type { TimestampTools } from './timestamp-algorithms.ts';
import { readResponse } from './timestamp-token.ts';

/** What is stamped throughout. */
export const stamped = utf8('登闻');

export const digests = {
  sha256: new Uint8Array(createHash('sha256').update(stamped).digest()),
  sha512: new Uint8Array(createHash('sha512').update(stamped).digest()),
};

export const nodeTools: TimestampTools = {
  digest: (name, bytes) => createHash(name).update(bytes).digest(),
  verify: ({ hash }, publicKey, message, signature) => {
    const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' });
    return verify(hash, message, key, signature);
  },
};

/** One value in DER. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = joined(...parts);
  const { length } = content;
  const written =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, Math.floor(length / 256), length % 256];
  return joined(Uint8Array.of(tag, ...written), content);
}

export const hex = (digits: string): Uint8Array => new Uint8Array(Buffer.from(digits, 'hex'));

const sha256Algorithm = der(tags.sequence, hex('0609608648016503040201'));
const sha512Algorithm = der(tags.sequence, hex('0609608648016503040203'));
const nonce = hex('02085a5a5a5a5a5a5a5a');

/** A request for a stamp over the digest, with the nonce of all tokens here. */
export const request = der(
  tags.sequence,
  hex('020101'),
  der(tags.sequence, sha256Algorithm, der(tags.octetString, digests.sha256)),
  nonce,
  hex('0101ff'),
);

export interface Stated {
  /** GeneralizedTime; within the certificates' validity unless said otherwise. */
  readonly at?: string;
  /** Extensions of the TSTInfo, in DER under their tag. */
  readonly extensions?: Uint8Array;
  /** SHA-512 of what is stamped instead. */
  readonly sha512?: Uint8Array;
}

/** What an authority states, signed by whoever takes it. */
function timestampInfo({ at = '20300101000000Z', extensions = utf8(''), sha512 }: Stated): Uint8Array {
  const imprint = sha512 === undefined ? [sha256Algorithm, digests.sha256] : [sha512Algorithm, sha512];
  const [algorithm = utf8(''), digest = utf8('')] = imprint;
  return der(
    tags.sequence,
    hex('020101'),
    hex('060a2b0601040182370a0301'),
    der(tags.sequence, algorithm, der(tags.octetString, digest)),
    hex('020107'),
    der(tags.generalizedTime, utf8(at)),
    hex('3003020101'),
    hex('0101ff'),
    nonce,
    extensions,
  );
}

const response = (token: Uint8Array): Uint8Array => der(tags.sequence, hex('3003020100'), token);

export function hasOpenssl(): boolean {
  return spawnSync('openssl', ['version']).status === 0;
}

/** The extensions of each signer's certificate, so that each is wrong in one way. */
export const signers = {
  good: 'extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature',
  'web-server': 'extendedKeyUsage=critical,serverAuth',
  'two-purposes': 'extendedKeyUsage=critical,timeStamping,serverAuth',
  'not-critical': 'extendedKeyUsage=timeStamping',
  'no-purpose': 'basicConstraints=CA:FALSE',
  'no-signing': 'extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,keyAgreement',
  'unknown-critical': 'extendedKeyUsage=critical,timeStamping\n1.2.3.4=critical,ASN1:NULL',
} as const;
type SignerName = keyof typeof signers;

/** A root, an authority of each kind under it, and tokens that each signed: all that the tests need, in DER. */
export interface Fixtures {
  readonly root: Uint8Array;
  readonly otherRoot: Uint8Array;
  readonly tokens: Readonly<Record<string, Uint8Array>>;
}

/** A revocation list over the authority's name, signed by a key that may be another's. */
function certificateList(issuer: Uint8Array, pem: string, revoked: string | null): Uint8Array {
  const isRsa = createPublicKey(pem).asymmetricKeyType === 'rsa';
  const algorithm = der(tags.sequence, hex(isRsa ? '06092a864886f70d01010b' : '06082a8648ce3d040302'));
  const time = (text: string): Uint8Array => der(tags.generalizedTime, utf8(text));
  const entry = revoked === null ? utf8('') : der(tags.sequence, der(tags.sequence, hex('020107'), time(revoked)));
  const listed = der(
    tags.sequence,
    hex('020101'),
    algorithm,
    readCertificate(issuer).subject,
    time('20300102000000Z'),
    time('20300202000000Z'),
    entry,
  );
  const signature = sign('sha256', listed, pem);
  return der(tags.sequence, listed, algorithm, der(tags.bitString, Uint8Array.of(0), signature));
}

/** The same token with this list beside its certificates, where nothing signs it. */
function withCertificateList(token: Uint8Array, list: Uint8Array): Uint8Array {
  const found = readResponse(token).token;
  if (found === null) throw new Error('no token');
  const [type, data] = partsOf(found, tags.sequence);
  if (type === undefined || data === undefined) throw new Error('no token');
  const parts = partsOf(new Parts(data, context(0)).take(), tags.sequence).map(({ whole }) => whole);
  const lists = der(context(1), list);
  const inside = der(tags.sequence, ...parts.slice(0, -1), lists, ...parts.slice(-1));
  return response(der(tags.sequence, type.whole, der(context(0), inside)));
}

/** A folder in which openssl makes authorities and what they sign. @param kind as `openssl genpkey` is told */
export function authorityFolder(kind: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-tsa-'));
  const at = (name: string): string => join(folder, name);
  const openssl = (...line: readonly string[]): void => {
    const run = spawnSync('openssl', line, { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`openssl ${line.join(' ')}: ${run.stderr}`);
  };
  const rootNamed = (name: string, days = 9000): void => {
    openssl('genpkey', ...kind, '-out', `${name}.key`);
    const constraints = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'];
    const extensions = constraints.flatMap((one) => ['-addext', one]);
    openssl(
      'req',
      '-x509',
      '-new',
      '-key',
      `${name}.key`,
      '-out',
      `${name}.pem`,
      '-subj',
      '/CN=demo root',
      '-days',
      String(days),
      ...extensions,
    );
  };
  const signer = (name: string, extensions: string, issuer: string, days = 8000): void => {
    openssl('genpkey', ...kind, '-out', `${name}.key`);
    openssl('req', '-new', '-key', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=demo ${name}`);
    writeFileSync(at(`${name}.ext`), extensions);
    const signing = ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-set_serial', '7', '-days', String(days)];
    openssl('x509', '-req', '-in', `${name}.csr`, ...signing, '-extfile', `${name}.ext`, '-out', `${name}.pem`);
  };
  const token = (by: string, stated: Stated = {}, ...options: readonly string[]): Uint8Array => {
    writeFileSync(at('info'), timestampInfo(stated));
    const format = [
      '-outform',
      'DER',
      '-nodetach',
      '-binary',
      '-nosmimecap',
      '-econtent_type',
      '1.2.840.113549.1.9.16.1.4',
    ];
    openssl(
      'cms',
      '-sign',
      '-in',
      'info',
      '-signer',
      `${by}.pem`,
      '-inkey',
      `${by}.key`,
      ...format,
      ...options,
      '-out',
      'token',
    );
    return response(new Uint8Array(readFileSync(at('token'))));
  };
  const certificate = (name: string): Uint8Array => {
    openssl('x509', '-in', `${name}.pem`, '-outform', 'DER', '-out', `${name}.der`);
    return new Uint8Array(readFileSync(at(`${name}.der`)));
  };
  return { at, rootNamed, signer, token, certificate, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

/** Makes everything anew with the openssl of this machine. @param kind as `openssl genpkey` is told */
export function makeFixtures(kind: readonly string[]): Fixtures {
  using made = authorityFolder(kind);
  const { at, rootNamed, signer, token, certificate } = made;
  rootNamed('root');
  rootNamed('other');
  for (const name of Object.keys(signers) as SignerName[]) signer(name, signers[name], 'root');
  signer('middle', 'basicConstraints=CA:FALSE', 'root');
  signer('under-no-authority', signers.good, 'middle');
  const critical = hex('a10f300d06032a03040101ff0403040100');
  const tokens: Record<string, Uint8Array> = {};
  for (const name of Object.keys(signers)) tokens[name] = token(name, {}, '-cades');
  tokens['expired'] = token('good', { at: '20990101000000Z' }, '-cades');
  tokens['extension'] = token('good', { extensions: critical }, '-cades');
  tokens['not-named'] = token('good');
  tokens['no-certificate'] = token('good', {}, '-cades', '-nocerts');
  tokens['under-no-authority'] = token('under-no-authority', {}, '-cades', '-certfile', 'middle.pem');
  tokens['two-signers'] = token('good', {}, '-cades', '-signer', 'web-server.pem', '-inkey', 'web-server.key');
  tokens['no-attributes'] = token('good', {}, '-noattr');
  const root = certificate('root');
  const good = tokens['good'] ?? utf8('');
  const [key, otherKey] = ['root.key', 'other.key'].map((name) => readFileSync(at(name), 'utf8'));
  const listed = (pem = '', revoked: string | null = null): Uint8Array =>
    withCertificateList(good, certificateList(root, pem, revoked));
  tokens['not-revoked'] = listed(key);
  tokens['revoked-before'] = listed(key, '20291231000000Z');
  tokens['revoked-later'] = listed(key, '20300101120000Z');
  tokens['list-of-another'] = listed(otherKey);
  return { root, otherRoot: certificate('other'), tokens };
}

/** The set that was made once with P-256 and is kept, so that the tests need no openssl. */
export function keptFixtures(): Fixtures {
  const kept: { root: string; otherRoot: string; tokens: Record<string, string> } = JSON.parse(
    readFileSync(join(import.meta.dirname, 'timestamps.fixture.json'), 'utf8'),
  );
  const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
  const tokens = Object.fromEntries(Object.entries(kept.tokens).map(([name, text]) => [name, bytes(text)]));
  return { root: bytes(kept.root), otherRoot: bytes(kept.otherRoot), tokens };
}

if (import.meta.main) {
  const made = makeFixtures(['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256']);
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const tokens = Object.fromEntries(Object.entries(made.tokens).map(([name, bytes]) => [name, text(bytes)]));
  const json = { root: text(made.root), otherRoot: text(made.otherRoot), tokens };
  writeFileSync(join(import.meta.dirname, 'timestamps.fixture.json'), `${JSON.stringify(json, null, 2)}\n`);
}
