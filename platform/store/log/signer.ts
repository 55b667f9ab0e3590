import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoteSigner } from '#ledger/note.ts';
import { formatVerifierKey, verifierKey, type Ed25519Verify } from '#ledger/verifier-key.ts';
import { writeSecretOnce } from '../secret-file.ts';
import { nodeHash } from './append.ts';

/** Names of the files in the data folder: what signs, and what anyone may have to verify by. */
export const logSecretFile = 'log-secret.pem';
export const logKeyFile = 'log-key.txt';

/** The name under which this log signs, unless `DENGWEN_LOG_ORIGIN` gives another. */
export const defaultOrigin = 'dengwen/log';

/** DER of an Ed25519 public key before its 32 bytes (RFC 8410 section 4). */
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** Ed25519 by Node, answering false to anything that is no key or no signature. */
export const nodeVerify: Ed25519Verify = (publicKey, message, signature) => {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    const key = createPublicKey({ key: Buffer.concat([publicPrefix, publicKey]), format: 'der', type: 'spki' });
    return verify(null, message, key, signature);
  } catch {
    return false;
  }
};

function readSecret(dataFolder: string, environment: NodeJS.ProcessEnv): KeyObject {
  const given = environment['DENGWEN_LOG_SECRET'];
  if (given)
    return createPrivateKey(
      given.includes('-----BEGIN') ? given : { key: Buffer.from(given, 'base64'), format: 'der', type: 'pkcs8' },
    );
  const path = join(dataFolder, logSecretFile);
  if (!existsSync(path))
    writeSecretOnce(
      path,
      generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    );
  return createPrivateKey(readFileSync(path));
}

/**
 * The log's signing key: `DENGWEN_LOG_SECRET` (PKCS #8, PEM or base64), else the file of the data folder, made at the
 * first start. The public key is written beside it for whoever verifies.
 *
 * @throws when the secret is not an Ed25519 key
 */
export function openSigner(dataFolder: string, environment: NodeJS.ProcessEnv = process.env): NoteSigner {
  const secret = readSecret(dataFolder, environment);
  if (secret.asymmetricKeyType !== 'ed25519') throw new TypeError('DENGWEN_LOG_SECRET is no Ed25519 key');
  const publicKey = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length);
  const key = verifierKey(nodeHash, environment['DENGWEN_LOG_ORIGIN'] || defaultOrigin, new Uint8Array(publicKey));
  const published = `${formatVerifierKey(key)}\n`;
  const file = join(dataFolder, logKeyFile);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== published) writeFileSync(file, published, { mode: 0o644 });
  return { key, sign: (message) => sign(null, message, secret) };
}
