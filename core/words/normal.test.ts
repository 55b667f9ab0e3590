import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { halfWidth, withoutSpaces } from './normal.ts';

test('full-width letters, digits and brackets become half-width, Han text stays', () => {
  assert.equal(halfWidth('　（２０２６）浙Ａ、《法》 '), '(2026)浙A、《法》');
  assert.equal(withoutSpaces(' 9 1\u200b33\ufeff 01\t06 '), '913301 06'.replace(' ', ''));
});

test('normal text is left alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => assert.equal(halfWidth(halfWidth(text)), halfWidth(text))),
  );
});
