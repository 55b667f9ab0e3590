import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsPersonalNumber } from './personal-number.ts';

test('a telephone and an identity number are found, in groups and in full width, alone and in a sentence', () => {
  for (const text of [
    '13800138000',
    '联系 138 0013 8000。',
    '１３８００１３８０００',
    '11010519491231002X',
    'a13800138000',
  ])
    assert.equal(holdsPersonalNumber(text), true, text);
});

test('a digest is no number of a person, whatever digits it ends in; a number beside one is still found', () => {
  const digest = `${'ab'.repeat(26)}c13800138000`;
  assert.equal(digest.length, 64);
  assert.equal(holdsPersonalNumber(`SHA-256 ${digest}, engine wasm`), false);
  assert.equal(holdsPersonalNumber(`SHA-256 ${digest} 13800138000`), true);
  assert.equal(holdsPersonalNumber(digest.slice(1)), true);
});

test('a date with a time is none', () => assert.equal(holdsPersonalNumber('report-20261128-103000.json'), false));
