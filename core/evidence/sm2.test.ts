import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { joined, utf8 } from '#words/digest.ts';
import { readDer, partsOf, tags } from './der.ts';
import { defaultIdentity, verifySm2 } from './sm2.ts';
import { hasOpenssl, hex } from './timestamp-authority.fixture.ts';

/** Made once with OpenSSL: `pkeyutl -sign -rawin -digest sm3 -pkeyopt distid:1234567812345678`. */
const kept = {
  message: utf8('登闻'),
  publicKey: hex(
    '04e75cce0912ac1e46e8fb569b873d90036234edd03b370ddcf961ec4be47f37b01273f30875780b45f2b897d178550e3f9b19a7468e47e25d7e50cab3cb1aceed',
  ),
  signature: hex(
    '037d9ad3de93f8de590b33114dc38e7d94eb5477bcef0e627055ef2e8bfca12ad83e0e12b2a8f5c1fb29140a7f6f35faf8a85959324f052a2119d1bc8cad279e',
  ),
};

/** The two numbers of a signature in DER, at full length. */
function plain(der: Uint8Array): Uint8Array {
  return joined(
    ...partsOf(readDer(der), tags.sequence).map(({ content }) => {
      const digits = content.subarray(content[0] === 0 ? 1 : 0);
      return joined(new Uint8Array(32 - digits.length), digits);
    }),
  );
}

function signedByOpenssl(message: Uint8Array, identity: string) {
  const folder = mkdtempSync(join(tmpdir(), 'dengwen-sm2-'));
  const openssl = (...line: readonly string[]): void => {
    const run = spawnSync('openssl', line, { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`openssl ${line.join(' ')}: ${run.stderr}`);
  };
  try {
    writeFileSync(join(folder, 'message'), message);
    openssl('genpkey', '-algorithm', 'SM2', '-out', 'key');
    openssl('pkey', '-in', 'key', '-pubout', '-outform', 'DER', '-out', 'public');
    const options = ['-rawin', '-digest', 'sm3', '-pkeyopt', `distid:${identity}`];
    openssl('pkeyutl', '-sign', '-inkey', 'key', '-in', 'message', ...options, '-out', 'signature');
    return {
      publicKey: new Uint8Array(readFileSync(join(folder, 'public')).subarray(-65)),
      signature: plain(new Uint8Array(readFileSync(join(folder, 'signature')))),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a signature that OpenSSL made verifies under its identity, and under no other', () => {
  const { publicKey, message, signature } = kept;
  assert.ok(verifySm2(publicKey, message, signature, defaultIdentity));
  assert.ok(!verifySm2(publicKey, message, signature, utf8('')));
  assert.ok(!verifySm2(publicKey, message, signature, utf8('alice@example.com')));
});

test('no byte of message, key or signature can be changed', () => {
  const { publicKey, message, signature } = kept;
  const turned = (bytes: Uint8Array, place: number): Uint8Array =>
    bytes.map((byte, at) => (at === place ? byte ^ 1 : byte));
  for (let place = 0; place < 64; place += 5) {
    assert.ok(!verifySm2(publicKey, message, turned(signature, place), defaultIdentity));
    assert.ok(!verifySm2(turned(publicKey, place), message, signature, defaultIdentity));
  }
  assert.ok(!verifySm2(publicKey, turned(message, 0), signature, defaultIdentity));
});

test('numbers out of range, points off the curve and other lengths: false, never an exception', () => {
  const { publicKey, message, signature } = kept;
  for (const bytes of [new Uint8Array(64), new Uint8Array(64).fill(0xff), signature.subarray(1), utf8('')])
    assert.ok(!verifySm2(publicKey, message, bytes, defaultIdentity));
  for (const key of [new Uint8Array(65), new Uint8Array(65).fill(4), publicKey.subarray(1)])
    assert.ok(!verifySm2(key, message, signature, defaultIdentity));
});

test(
  'what OpenSSL signs at this moment verifies, whatever the identity',
  { skip: !hasOpenssl() && 'no openssl' },
  () => {
    for (const identity of ['1234567812345678', 'alice@example.com', '登闻']) {
      const message = utf8(`one of ${identity}`);
      const { publicKey, signature } = signedByOpenssl(message, identity);
      assert.ok(verifySm2(publicKey, message, signature, utf8(identity)), identity);
      assert.ok(!verifySm2(publicKey, message, signature, utf8(`${identity}.`)), identity);
    }
  },
);
