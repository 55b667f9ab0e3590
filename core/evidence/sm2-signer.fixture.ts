import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A signature as a signer's software gives it, with its key and certificate. */
export interface SignedByOpenssl {
  /** SubjectPublicKeyInfo, in DER. */
  readonly publicKey: Uint8Array;
  /** In DER, self-signed. */
  readonly certificate: Uint8Array;
  /** In DER. */
  readonly value: Uint8Array;
}

/** Signs as the instructions on the page say: `openssl dgst -sm3 -sign KEY -sigopt distid:IDENTITY FILE`. */
export function signWithOpenssl(message: Uint8Array, identity: string): SignedByOpenssl {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-sm2-'));
  const openssl = (...line: readonly string[]): void => {
    const run = spawnSync('openssl', line, { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`openssl ${line.join(' ')}: ${run.stderr}`);
  };
  const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));
  try {
    writeFileSync(join(folder, 'message'), message);
    openssl('genpkey', '-algorithm', 'SM2', '-out', 'key');
    openssl('pkey', '-in', 'key', '-pubout', '-outform', 'DER', '-out', 'public');
    openssl('dgst', '-sm3', '-sign', 'key', '-sigopt', `distid:${identity}`, '-out', 'signature', 'message');
    const of = ['-subj', '/CN=demonstration signer', '-days', '30', '-sm3', '-sigopt', 'distid:1234567812345678'];
    openssl('req', '-x509', '-new', '-key', 'key', ...of, '-outform', 'DER', '-out', 'certificate');
    return { publicKey: read('public'), certificate: read('certificate'), value: read('signature') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
