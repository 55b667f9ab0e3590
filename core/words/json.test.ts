import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Json } from './canonical.ts';
import { utf8 } from './digest.ts';
import { parseJson } from './json.ts';
import type { JsonLimits } from './json.ts';

const limits: JsonLimits = { bytes: 10_000, depth: 8, numbers: 'any' };
const exact: JsonLimits = { ...limits, numbers: 'exact-integers' };

function found(text: string | Uint8Array, within: JsonLimits = exact): readonly string[] {
  const read = parseJson(text, within);
  return read.ok ? [] : read.problems.map(({ code, at }) => `${code} ${at}`.trimEnd());
}

test('it reads what JSON.parse reads, to the same value', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 4, noUnicodeString: false }),
      fc.constantFrom(undefined, 1, '\t'),
      (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const expected: unknown = JSON.parse(text);
        const wide = { bytes: 1e6, depth: 20, numbers: 'any' } as const;
        for (const input of [text, utf8(text)]) {
          const read = parseJson(input, wide);
          assert.ok(read.ok);
          assert.deepEqual(read.value, expected);
        }
      },
    ),
  );
});

test('it never reads what JSON.parse refuses', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    'a',
    '\\',
    '\\u00',
    '1',
    '-',
    '.',
    'e',
    '0',
    'true',
    'null',
    ' ',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      let reads = true;
      try {
        JSON.parse(text);
      } catch {
        reads = false;
      }
      if (!reads) assert.equal(parseJson(text, limits).ok, false);
    }),
    { numRuns: 2000 },
  );
});

for (const [text, codes] of [
  ['', ['json.malformed']],
  ['{"a":1,}', ['json.malformed']],
  ['[1,]', ['json.malformed']],
  ['{a:1}', ['json.malformed']],
  ["{'a':1}", ['json.malformed']],
  ['01', ['json.malformed']],
  ['+1', ['json.malformed']],
  ['.5', ['json.malformed']],
  ['0x10', ['json.malformed']],
  ['NaN', ['json.malformed']],
  ['"a\tb"', ['json.malformed']],
  ['"\\x41"', ['json.malformed']],
  ['1 2', ['json.malformed']],
  ['// a\n1', ['json.malformed']],
  ['\ufeff1', ['json.malformed']],
  ['{"a":1,"b":{"c":1,"c":2},"a":3}', ['json.duplicate-key /b/c', 'json.duplicate-key /a']],
  ['{"a":1,"\\u0061":2}', ['json.duplicate-key /a']],
  ['{"a/b":1,"a/b":2}', ['json.duplicate-key /a~1b']],
  [
    '[1.0,1e2,-0,9007199254740993,7]',
    ['json.number-form /0', 'json.number-form /1', 'json.number-form /2', 'json.number-form /3'],
  ],
  ['["\\ud800"]', ['json.not-unicode /0']],
  ['[[[[[[[[[1]]]]]]]]]', ['json.too-deep /0/0/0/0/0/0/0/0/0']],
] as const) {
  test(`${JSON.stringify(text)} is refused: ${codes.join(', ')}`, () => {
    assert.deepEqual(found(text), codes);
  });
}

test('where it stops is told by line and column', () => {
  const read = parseJson('{\n  "a": tru\n}', limits);
  assert.deepEqual(read.ok ? [] : read.problems, [{ code: 'json.malformed', at: '', params: { line: 2, column: 8 } }]);
});

test('bytes that are not UTF-8 are refused, and a byte order mark is not swallowed', () => {
  assert.deepEqual(found(Uint8Array.of(0x22, 0xc3, 0x28, 0x22)), ['json.not-unicode']);
  assert.deepEqual(found(Uint8Array.of(0xef, 0xbb, 0xbf, 0x31)), ['json.malformed']);
});

test('the limit counts bytes, not characters', () => {
  const text = JSON.stringify('法'.repeat(10));
  assert.deepEqual(found(text, { ...limits, bytes: 31 }), ['json.too-long']);
  assert.deepEqual(found(utf8(text), { ...limits, bytes: 31 }), ['json.too-long']);
  assert.deepEqual(found(text, { ...limits, bytes: 32 }), []);
});

test('a fraction is a number where numbers are free, an infinite one nowhere', () => {
  assert.deepEqual(parseJson('[0.5,1e3]', limits), { ok: true, value: [0.5, 1000] });
  assert.deepEqual(found('1e999', limits), ['json.number-form']);
});

test('a name like __proto__ is a plain name', () => {
  const read = parseJson('{"__proto__":{"admin":true}}', limits);
  assert.ok(read.ok);
  const value: Json = read.value;
  assert.deepEqual(Object.keys(value ?? {}), ['__proto__']);
  assert.equal(Object.getPrototypeOf(value), Object.prototype);
});
