import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from './canonical.ts';

test('members are sorted by UTF-16 units, the order that RFC 8785 section 3.2.3 shows', () => {
  const names = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 };
  const values = [...canonicalJson(names).matchAll(/:(\d)/g)].map(([, value]) => Number(value));
  assert.deepEqual(values, [2, 4, 6, 7, 1, 5, 3]);
});

test('strings are escaped in the shortest way and no further', () => {
  assert.equal(canonicalJson('\u20ac$\u000f\nA\'B"\\\u2028/'), '"\u20ac$\\u000f\\nA\'B\\"\\\\\u2028/"');
});

test('there are no spaces, and absent is not null', () => {
  assert.equal(canonicalJson({ b: [1, { d: null, c: true }], a: {} }), '{"a":{},"b":[1,{"c":true,"d":null}]}');
});

const refused: readonly (readonly [name: string, value: unknown])[] = [
  ['a fraction', { a: 0.5 }],
  ['NaN', Number.NaN],
  ['an integer past the exact ones', 2 ** 53],
  ['minus zero', -0],
  ['a bigint', 1n],
  ['undefined', undefined],
  ['a member that is undefined', { a: undefined }],
  ['a hole in an array', [, 1]], // eslint-disable-line no-sparse-arrays
  ['a lone surrogate', '\ud800'],
  ['a name with a lone surrogate', { '\udc00': 1 }],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['a function', () => 1],
  ['bytes', new Uint8Array(1)],
];

for (const [name, value] of refused) {
  test(`${name} has no canonical form`, () => {
    assert.throws(() => canonicalJson(value), TypeError);
  });
}

test('what is refused is named by its place', () => {
  assert.throws(() => canonicalJson({ facts: [{ gains: 1.5 }] }), /\/facts\/0\/gains/);
});

test('a cycle is refused, not followed for ever', () => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  assert.throws(() => canonicalJson(cycle), TypeError);
});

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

test('it is JSON of the same value, and the order of members does not show', () => {
  fc.assert(
    fc.property(values, (value) => {
      const text = canonicalJson(value);
      const read: unknown = JSON.parse(text);
      assert.deepEqual(read, value);
      assert.equal(canonicalJson(read), text);
    }),
  );
  assert.equal(canonicalJson({ a: 1, b: 2 }), canonicalJson({ b: 2, a: 1 }));
});
