import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { joined } from '#words/digest.ts';
import { formatCheckpoint } from './checkpoint.ts';
import { append, emptyRange, rootOf } from './compact-range.ts';
import { witnessKey } from './cosignature.ts';
import type { Cosigner } from './cosignature.ts';
import { emptyRoot, leafHash } from './hash.ts';
import type { Hash } from './hash.ts';
import { signNote } from './note.ts';
import type { NoteSigner } from './note.ts';
import { carryOut, consistencyPlan, inclusionPlan } from './proof.ts';
import type { ProofPlan } from './proof.ts';
import { verifierKey } from './verifier-key.ts';
import type { Ed25519Verify } from './verifier-key.ts';

export const nodeHash: Hash = (...parts) => {
  const running = createHash('sha256');
  for (const part of parts) running.update(part);
  return new Uint8Array(running.digest());
};

/** DER before the 32 bytes of an Ed25519 public and private key (RFC 8410). */
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

export const nodeVerify: Ed25519Verify = (publicKey, message, signature) => {
  const key = createPublicKey({ key: Buffer.concat([publicPrefix, publicKey]), format: 'der', type: 'spki' });
  return verify(null, message, key, signature);
};

/** A key pair from one byte: the same in every run. */
function pairOf(seed: number) {
  const der = Buffer.from(joined(privatePrefix, new Uint8Array(32).fill(seed)));
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(secret).export({ format: 'der', type: 'spki' });
  return {
    publicKey: new Uint8Array(spki.subarray(-32)),
    sign: (message: Uint8Array) => new Uint8Array(sign(null, message, secret)),
  };
}

export function signerOf(name: string, seed: number): NoteSigner {
  const { publicKey, sign: signs } = pairOf(seed);
  return { key: verifierKey(nodeHash, name, publicKey), sign: signs };
}

export function cosignerOf(name: string, seed: number): Cosigner {
  const { publicKey, sign: signs } = pairOf(seed);
  return { key: witnessKey(nodeHash, name, publicKey), sign: signs };
}

/** A whole log in memory over these entries' bytes. */
export function logOf(entries: readonly Uint8Array[], signer: NoteSigner) {
  const nodes = new Map<string, Uint8Array>();
  const roots = [emptyRoot(nodeHash)];
  let range = emptyRange;
  for (const entry of entries) {
    const grown = append(nodeHash, range, leafHash(nodeHash, entry));
    range = grown.range;
    for (const node of grown.completed) nodes.set(`${node.level}/${node.index}`, node.hash);
    roots.push(rootOf(nodeHash, range));
  }
  const carry = (plan: ProofPlan): readonly Uint8Array[] =>
    carryOut(nodeHash, plan, ({ level, index }) => {
      const node = nodes.get(`${level}/${index}`);
      if (node === undefined) throw new RangeError(`no node ${level}/${index}`);
      return node;
    });
  const rootAt = (size: number): Uint8Array => roots[size] ?? new Uint8Array();
  return {
    /** The signed head when it had this many entries. */
    checkpoint: (size = entries.length): string =>
      signNote(formatCheckpoint({ origin: signer.key.name, size, root: rootAt(size), extensions: [] }), [signer]),
    inclusion: (index: number, size = entries.length) => carry(inclusionPlan(index, size)),
    consistency: (earlier: number, later = entries.length) => carry(consistencyPlan(earlier, later)),
    carry,
    rootAt,
  };
}
