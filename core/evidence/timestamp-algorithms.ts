/** Hashes that a timestamp may name; SHA-1 only ever to find a certificate, never to stamp. */
export const hashNames = ['sha1', 'sha256', 'sha384', 'sha512', 'sm3'] as const;
export type HashName = (typeof hashNames)[number];

/** NIST CSOR, RFC 3279 section 2.1, and GM/T 0006-2012. */
export const hashOids: Readonly<Record<string, HashName>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
  '1.2.156.10197.1.401': 'sm3',
};

export interface SignatureKind {
  readonly key: 'rsa' | 'ecdsa' | 'sm2';
  /** Null where the signature's own identifier does not say it (RFC 8017 rsaEncryption in CMS). */
  readonly hash: HashName | null;
}

/** RFC 8017 appendix C, RFC 5758 section 3.2, GM/T 0006-2012. Anything else is not relied on. */
export const signatureOids: Readonly<Record<string, SignatureKind>> = {
  '1.2.840.113549.1.1.1': { key: 'rsa', hash: null },
  '1.2.840.113549.1.1.11': { key: 'rsa', hash: 'sha256' },
  '1.2.840.113549.1.1.12': { key: 'rsa', hash: 'sha384' },
  '1.2.840.113549.1.1.13': { key: 'rsa', hash: 'sha512' },
  '1.2.840.10045.4.3.2': { key: 'ecdsa', hash: 'sha256' },
  '1.2.840.10045.4.3.3': { key: 'ecdsa', hash: 'sha384' },
  '1.2.840.10045.4.3.4': { key: 'ecdsa', hash: 'sha512' },
  '1.2.156.10197.1.501': { key: 'sm2', hash: 'sm3' },
  '1.2.156.10197.1.301.1': { key: 'sm2', hash: 'sm3' },
};

/** From when on an algorithm is no longer relied on, in milliseconds since 1970. Which and when is the verifier's to say. */
export type AlgorithmEndings = Readonly<Partial<Record<HashName | SignatureKind['key'], number>>>;

/** What a host brings: its hashes, and its check of a signature under a SubjectPublicKeyInfo. A browser answers later. */
export interface TimestampTools {
  readonly digest: (name: HashName, bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;
  readonly verify: (
    kind: { readonly key: 'rsa' | 'ecdsa'; readonly hash: HashName },
    publicKey: Uint8Array,
    message: Uint8Array,
    signature: Uint8Array,
  ) => boolean | Promise<boolean>;
}
