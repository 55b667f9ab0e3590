import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether this machine has the openssl that such an authority is made of. */
export const hasOpenssl = (): boolean => spawnSync('openssl', ['version']).status === 0;

const settings = `[tsa]
serial = serial
crypto_device = builtin
signer_cert = signer.pem
certs = signer.pem
signer_key = signer.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
accuracy = secs:1
ordering = yes
tsa_name = no
ess_cert_id_chain = no
ess_cert_id_alg = sha256
`;

/** An authority that really stamps, by `openssl ts`, at an address of its own. */
export interface OpensslAuthority extends AsyncDisposable {
  readonly url: string;
  /** Its root, in PEM, as a verifier pins it. */
  readonly root: string;
}

/** @param days how long the certificate that signs is valid */
export async function opensslAuthority(days: number): Promise<OpensslAuthority> {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-ts-'));
  const openssl = (...line: readonly string[]): Buffer => execFileSync('openssl', line, { cwd: folder, stdio: 'pipe' });
  const curve = ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  openssl('genpkey', ...curve, '-out', 'root.key');
  const root = ['-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign,cRLSign'];
  openssl(
    'req',
    '-x509',
    '-new',
    '-key',
    'root.key',
    '-out',
    'root.pem',
    '-subj',
    '/CN=demo root',
    '-days',
    '9000',
    ...root,
  );
  openssl('genpkey', ...curve, '-out', 'signer.key');
  openssl('req', '-new', '-key', 'signer.key', '-out', 'signer.csr', '-subj', '/CN=demo authority');
  writeFileSync(
    join(folder, 'signer.ext'),
    'extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n',
  );
  const signing = ['-CA', 'root.pem', '-CAkey', 'root.key', '-set_serial', '7', '-days', String(days)];
  openssl('x509', '-req', '-in', 'signer.csr', ...signing, '-extfile', 'signer.ext', '-out', 'signer.pem');
  writeFileSync(join(folder, 'tsa.cnf'), settings);
  writeFileSync(join(folder, 'serial'), '01\n');
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      writeFileSync(join(folder, 'query.tsq'), Buffer.concat(pieces));
      openssl('ts', '-reply', '-config', 'tsa.cnf', '-section', 'tsa', '-queryfile', 'query.tsq', '-out', 'reply.tsr');
      response.writeHead(200, { 'content-type': 'application/timestamp-reply', connection: 'close' });
      response.end(readFileSync(join(folder, 'reply.tsr')));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    root: readFileSync(join(folder, 'root.pem'), 'utf8'),
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, 'close');
      rmSync(folder, { recursive: true });
    },
  };
}
