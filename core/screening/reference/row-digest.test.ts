import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldWords, RowDigest } from './row-digest.ts';
import { SipHash } from './siphash.ts';

const key = Uint8Array.from({ length: 16 }, (_, place) => 255 - place * 3);

function sipHash(bytes: Uint8Array): bigint {
  const hash = new SipHash(key);
  hash.hash(bytes, bytes.length);
  return (BigInt(hash.high) << 32n) | BigInt(hash.low);
}

/** docs/screening.md, "Digests", word by word in whole numbers. */
function digestByTheText(row: Uint8Array): bigint {
  const words = [...foldWords(key)].map(BigInt);
  let digest = BigInt(row.length);
  for (let from = 0; from < row.length; from += 512) {
    const block = row.subarray(from, from + 512);
    const filled = new Uint8Array(Math.ceil(block.length / 32) * 32);
    filled.set(block);
    const text = [...new Uint32Array(filled.buffer)].map(BigInt);
    const sum = (shift: number): bigint => {
      let total = 0n;
      for (let at = 0; at < text.length; at += 8)
        for (let lane = at; lane < at + 4; lane += 1) {
          const one = BigInt.asUintN(32, (text[lane] ?? 0n) + (words[lane + shift] ?? 0n));
          const other = BigInt.asUintN(32, (text[lane + 4] ?? 0n) + (words[lane + 4 + shift] ?? 0n));
          total += one * other;
        }
      return BigInt.asUintN(64, total);
    };
    const message = new DataView(new ArrayBuffer(25));
    message.setUint8(0, 0xff);
    for (const [place, value] of [sum(0), sum(8), digest].entries()) message.setBigUint64(1 + place * 8, value, true);
    digest = sipHash(new Uint8Array(message.buffer)) || 1n;
  }
  return digest;
}

function digestOf(bytes: Uint8Array, from = 0, to = bytes.length): bigint {
  const row = new RowDigest(key);
  row.digest(bytes, from, to);
  return (BigInt(row.high) << 32n) | BigInt(row.low);
}

test('words of the key are drawn by their number', () => {
  const words = foldWords(key);
  assert.equal(words.length, (512 + 32) / 4);
  const message = Uint8Array.of(0xfe, 5, 0, 0, 0, 0, 0, 0, 0);
  assert.equal((BigInt(words[11] ?? 0) << 32n) | BigInt(words[10] ?? 0), sipHash(message));
});

test('a row is digested as the text says, whatever its length and its bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 1200 }), (row) => {
      assert.equal(digestOf(row), digestByTheText(row));
    }),
    { numRuns: 300 },
  );
  for (const length of [31, 32, 33, 511, 512, 513, 1024, 1025]) {
    const row = new Uint8Array(length).fill(0xff);
    assert.equal(digestOf(row), digestByTheText(row), String(length));
  }
});

test('only the bytes of the row count, wherever it lies', () => {
  const row = new TextEncoder().encode('张三,13800000000,杭州市西湖区,20.00');
  const among = new Uint8Array(row.length + 100).fill(0x39);
  among.set(row, 37);
  assert.equal(digestOf(among, 37, 37 + row.length), digestOf(row));
});

test('every changed byte, a byte more or less and two that are exchanged make another digest', () => {
  const row = Uint8Array.from({ length: 600 }, (_, place) => (place * 31) % 251);
  const seen = new Set([digestOf(row)]);
  for (let place = 0; place < row.length; place += 1) {
    const changed = row.slice();
    changed[place] = (changed[place] ?? 0) ^ 1;
    seen.add(digestOf(changed));
    seen.add(digestOf(row, 0, place + 1));
  }
  // Of the lengths the last is the row itself.
  assert.equal(seen.size, 2 * row.length);
  const exchanged = row.slice();
  [exchanged[0], exchanged[16]] = [row[16] ?? 0, row[0] ?? 0];
  assert.notEqual(digestOf(exchanged), digestOf(row));
  const padded = new Uint8Array(row.length + 1);
  padded.set(row);
  assert.notEqual(digestOf(padded), digestOf(row));
});
