import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromHex, utf8 } from '#words/digest.ts';
import { verifyEd25519 } from './ed25519.ts';
import { nodeVerify, signerOf } from './log.fixture.ts';

test('what OpenSSL signs verifies, and what was changed does not, as OpenSSL says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 255 }), fc.uint8Array(), fc.nat(63), (seed, message, place) => {
      const { key, sign } = signerOf('a.example', seed);
      const signature = sign(message);
      assert.ok(verifyEd25519(key.publicKey, message, signature));
      const turned = signature.slice();
      turned[place] = (turned[place] ?? 0) ^ 1;
      assert.equal(verifyEd25519(key.publicKey, message, turned), nodeVerify(key.publicKey, message, turned));
      assert.ok(!verifyEd25519(key.publicKey, utf8(`${message.join()}x`), signature));
    }),
    { numRuns: 25 },
  );
});

test('RFC 8032 section 7.1, test 1: the empty message', () => {
  const key = fromHex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
  const signature = fromHex(
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  );
  assert.ok(key && signature && verifyEd25519(key, utf8(''), signature));
});

test('a scalar that is not reduced, a key that is no point, other lengths: false, never an exception', () => {
  const { key, sign } = signerOf('a.example', 7);
  const message = utf8('x');
  const signature = sign(message);
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  let scalar = signature.subarray(32).reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n) + order;
  const unreduced = signature.slice();
  for (let place = 32; place < 64; place += 1) {
    unreduced[place] = Number(scalar & 0xffn);
    scalar >>= 8n;
  }
  assert.ok(!verifyEd25519(key.publicKey, message, unreduced));
  assert.ok(!verifyEd25519(new Uint8Array(32).fill(0xff), message, signature));
  assert.ok(!verifyEd25519(new Uint8Array(32).fill(2), message, signature));
  assert.ok(!verifyEd25519(key.publicKey.subarray(1), message, signature));
  assert.ok(!verifyEd25519(key.publicKey, message, signature.subarray(1)));
});
