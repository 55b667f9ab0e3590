import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  fromBase64,
  fromHex,
  fromUtf8,
  hmacSha256,
  joined,
  sameBytes,
  sha256,
  sha256Hex,
  toBase64,
  toHex,
  utf8,
} from './digest.ts';

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => new Uint8Array(array));

test('digests agree with the platform’s own', () => {
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      const whole = createHash('sha256').update(a).update(b).digest('hex');
      assert.equal(toHex(sha256(a, b)), whole);
      assert.equal(sha256Hex(joined(a, b)), whole);
      assert.equal(toHex(hmacSha256(a, b)), createHmac('sha256', a).update(b).digest('hex'));
    }),
  );
  assert.equal(sha256Hex('登闻'), createHash('sha256').update('登闻').digest('hex'));
});

test('hexadecimal and base64 read back, and agree with the platform’s own', () => {
  fc.assert(
    fc.property(bytes, (a) => {
      assert.equal(toHex(a), Buffer.from(a).toString('hex'));
      assert.equal(toBase64(a), Buffer.from(a).toString('base64'));
      assert.deepEqual(fromHex(toHex(a)), a);
      assert.deepEqual(fromBase64(toBase64(a)), a);
    }),
  );
});

test('only one text stands for any bytes', () => {
  for (const text of ['0', 'AB', '0g', ' 00', '0x00']) assert.equal(fromHex(text), null);
  for (const text of ['A', 'AA', 'AA=', 'AB==', 'AAA', 'AAB=', 'AA==\n', ' AA==', 'AA==AA==', '-_==', '====']) {
    assert.equal(fromBase64(text), null, text);
  }
});

test('text that is not UTF-8 is null, and a byte order mark stays', () => {
  assert.equal(fromUtf8(Uint8Array.of(0xff)), null);
  assert.equal(fromUtf8(Uint8Array.of(0xed, 0xa0, 0x80)), null);
  assert.equal(fromUtf8(utf8('\ufeff法')), '\ufeff法');
});

test('bytes are the same when all are', () => {
  assert.equal(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 2)), true);
  assert.equal(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3)), false);
  assert.equal(sameBytes(Uint8Array.of(1, 2), Uint8Array.of(1)), false);
});
