import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { toHex, utf8 } from '#words/digest.ts';
import { crc32 } from './crc32.ts';
import { crc32 as crc32OfNode } from 'node:zlib';
import { Sm3, sm3 } from './sm3.ts';

/** GB/T 32905-2016 appendix A. */
const samples = [
  ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
  ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
] as const;

test('the samples of the standard come out', () => {
  for (const [text, digest] of samples) assert.equal(toHex(sm3(utf8(text))), digest);
});

test('every length around the edges of a block agrees with OpenSSL', () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = new Uint8Array(length).map((_, place) => place * 7);
    assert.equal(toHex(sm3(bytes)), createHash('sm3').update(bytes).digest('hex'), `length ${length}`);
  }
});

test('however the input is cut, the digest is the same', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 6 }), (parts) => {
      const running = new Sm3();
      for (const part of parts) running.update(part);
      assert.equal(toHex(running.digest()), createHash('sm3').update(Buffer.concat(parts)).digest('hex'));
    }),
  );
});

test('CRC-32 agrees with zlib, whole and in parts', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
      assert.equal(crc32(other, crc32(one)), crc32OfNode(Buffer.concat([one, other])));
    }),
  );
});
