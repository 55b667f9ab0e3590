import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toBase64, utf8 } from '#words/digest.ts';
import { logOf, signerOf } from './log.fixture.ts';
import { formatTlogProof, parseTlogProof } from './tlog-proof.ts';
import type { TlogProof } from './tlog-proof.ts';

const log = logOf(
  Array.from({ length: 7 }, (_, place) => utf8(`entry ${place}`)),
  signerOf('dengwen.example/log', 7),
);
const proof: TlogProof = { index: 3, inclusion: log.inclusion(3), checkpoint: log.checkpoint(), extra: null };
const text = formatTlogProof(proof);
const hash = toBase64(new Uint8Array(32));

test('the file begins, goes on and ends as C2SP tlog-proof says', () => {
  const lines = text.split('\n');
  assert.deepEqual(lines.slice(0, 2), ['c2sp.org/tlog-proof@v1', 'index 3']);
  assert.equal(lines[5], '');
  assert.deepEqual(lines.slice(6, 8), ['dengwen.example/log', '7']);
  assert.match(lines[10] ?? '', /^— dengwen\.example\/log /);
});

test('every proof reads back, with and without extra data', () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 53 }),
      fc.option(fc.uint8Array({ maxLength: 40 })),
      (index, inclusion, extra) => {
        const one = { index, inclusion, extra, checkpoint: proof.checkpoint };
        assert.deepEqual(parseTlogProof(formatTlogProof(one)), one);
      },
    ),
  );
});

const refused: readonly (readonly [name: string, text: string])[] = [
  ['another version', text.replace('@v1', '@v2')],
  ['an index in hexadecimal', text.replace('index 3', 'index 0x3')],
  ['an index with a leading zero', text.replace('index 3', 'index 03')],
  ['an index with a space', text.replace('index 3', 'index  3')],
  ['an index below 0', text.replace('index 3', 'index -3')],
  ['an index beyond exact numbers', text.replace('index 3', 'index 9007199254740993')],
  ['no index', text.replace('index 3\n', '')],
  ['extra after the index', text.replace('index 3', 'index 3\nextra AA==')],
  ['extra that is no base64', text.replace('index 3', 'extra AA=\nindex 3')],
  ['a short hash', text.replace('index 3', `index 3\n${hash.slice(4)}`)],
  ['a hash with stray bits', text.replace('index 3', `index 3\n${hash.replace('A=', 'B=')}`)],
  ['more hashes than any tree has', text.replace('index 3', `index 3\n${`${hash}\n`.repeat(54).trimEnd()}`)],
  ['carriage returns', text.replaceAll('\n', '\r\n')],
  ['no checkpoint', text.slice(0, text.indexOf('\n\n'))],
  ['more than a megabyte', text + 'x'.repeat(1 << 20)],
  ['nothing', ''],
];

for (const [name, spoilt] of refused) {
  test(`a proof with ${name} is not read`, () => {
    assert.notEqual(spoilt, text);
    assert.equal(parseTlogProof(spoilt), null);
  });
}

test('a proof that cannot be one is not written', () => {
  assert.throws(() => formatTlogProof({ ...proof, index: -1 }), RangeError);
  assert.throws(() => formatTlogProof({ ...proof, inclusion: [new Uint8Array(31)] }), RangeError);
});
