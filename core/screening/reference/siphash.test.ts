import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { key } from './engine.fixture.ts';
import { SipHash } from './siphash.ts';

const mask = (1n << 64n) - 1n;
const rotate = (word: bigint, bits: bigint): bigint => ((word << bits) | (word >> (64n - bits))) & mask;

/** The specification written down a second time, with whole words of 64 bits. */
function siphash(secret: Uint8Array, message: Uint8Array): bigint {
  const wordAt = (bytes: Uint8Array, at: number): bigint =>
    bytes.subarray(at, at + 8).reduceRight((word, byte) => (word << 8n) | BigInt(byte), 0n);
  const [k0, k1] = [wordAt(secret, 0), wordAt(secret, 8)];
  let [v0, v1, v2, v3] = [
    k0 ^ 0x736f6d6570736575n,
    k1 ^ 0x646f72616e646f6dn,
    k0 ^ 0x6c7967656e657261n,
    k1 ^ 0x7465646279746573n,
  ];
  const round = (): void => {
    v0 = (v0 + v1) & mask;
    v1 = rotate(v1, 13n) ^ v0;
    v0 = rotate(v0, 32n);
    v2 = (v2 + v3) & mask;
    v3 = rotate(v3, 16n) ^ v2;
    v0 = (v0 + v3) & mask;
    v3 = rotate(v3, 21n) ^ v0;
    v2 = (v2 + v1) & mask;
    v1 = rotate(v1, 17n) ^ v2;
    v2 = rotate(v2, 32n);
  };
  for (let at = 0; at <= message.length; at += 8) {
    const last = at + 8 > message.length;
    const word = wordAt(message, at) | (last ? BigInt(message.length & 255) << 56n : 0n);
    v3 ^= word;
    round();
    round();
    v0 ^= word;
    if (last) break;
  }
  v2 ^= 255n;
  for (let count = 0; count < 4; count += 1) round();
  return v0 ^ v1 ^ v2 ^ v3;
}

const own = (secret: Uint8Array, message: Uint8Array): bigint => {
  const hash = new SipHash(secret);
  hash.hash(message, message.length);
  return (BigInt(hash.high) << 32n) | BigInt(hash.low);
};

test('the example of the specification: fifteen bytes 00 to 0e under the key 00 to 0f', () => {
  const message = Uint8Array.from({ length: 15 }, (_, place) => place);
  assert.equal(own(key, message), 0xa129ca6149be45e5n);
});

test('any message under any key hashes as the specification has it', () => {
  const bytes = (least: number, most: number): fc.Arbitrary<Uint8Array> =>
    fc.uint8Array({ minLength: least, maxLength: most });
  fc.assert(
    fc.property(bytes(16, 16), bytes(0, 70), (secret, message) => {
      assert.equal(own(secret, message), siphash(secret, message));
    }),
    { numRuns: 300 },
  );
});

test('a key of another length is refused', () => {
  assert.throws(() => new SipHash(new Uint8Array(15)), RangeError);
});
