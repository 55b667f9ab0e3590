import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeSecretOnce } from '../store/secret-file.ts';
import { keyLength, open, seal } from './sealing.ts';

export const masterKeyFile = 'master-key';

/** The key above all keys. It never leaves this closure. */
export interface MasterKey {
  /** Set when this start made the key's file: whoever loses it loses everything sealed; say so. */
  readonly madeFile: string | null;
  wrap(purpose: string, key: Uint8Array): Uint8Array;
  /** @throws SealBroken */
  unwrap(purpose: string, wrapped: Uint8Array): Uint8Array;
  /**
   * Keyed digest under the domain key: 64 hexadecimal digits, equal for equal texts all over the country, and told to
   * nobody who has only the database (settled 2).
   */
  domainDigest(text: string): string;
}

/** A key in the forms people keep it in; null when it is none. */
function parseKey(text: string): Buffer | null {
  const written = text.trim();
  if (/^[0-9a-f]{64}$/i.test(written)) return Buffer.from(written, 'hex');
  const bytes = Buffer.from(written, 'base64');
  return bytes.length === keyLength && /^[A-Za-z0-9+/]{43}=$/.test(written) ? bytes : null;
}

/**
 * The master key: `DENGWEN_KEY` (64 hexadecimal digits or base64 of 32 bytes), else a file of the data folder that
 * only its owner reads, made at the first start (settled 19).
 *
 * @throws TypeError when the key given is none, or its file is open to others
 */
export function openMasterKey(dataFolder: string, environment: NodeJS.ProcessEnv = process.env): MasterKey {
  const given = environment['DENGWEN_KEY'];
  const path = join(dataFolder, masterKeyFile);
  let madeFile: string | null = null;
  if (!given) {
    if (!existsSync(path) && writeSecretOnce(path, `${randomBytes(keyLength).toString('hex')}\n`)) madeFile = path;
    if ((statSync(path).mode & 0o077) !== 0) throw new TypeError(`the master key may be read by others: ${path}`);
  }
  const master = parseKey(given ?? readFileSync(path, 'utf8'));
  if (master === null) throw new TypeError(given ? 'DENGWEN_KEY is no key of 32 bytes' : `no key of 32 bytes: ${path}`);
  // Each use has a key of its own (RFC 5869), so that none can be turned against another.
  const derive = (use: string): Buffer => Buffer.from(hkdfSync('sha256', master, '', `dengwen/1 ${use}`, keyLength));
  const wrapping = derive('wrap case keys');
  const domain = derive('domain digest');
  return {
    madeFile,
    wrap: (purpose, key) => seal(wrapping, purpose, key),
    unwrap: (purpose, wrapped) => open(wrapping, purpose, wrapped),
    domainDigest: (text) => createHmac('sha256', domain).update(text, 'utf8').digest('hex'),
  };
}
