import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parameterWords } from './parameter-words.ts';
import { parameters } from './parameters.ts';

test('every figure says what it is, in both languages, and no words are left of a figure that is gone', () => {
  assert.deepEqual(Object.keys(parameterWords).toSorted(), Object.keys(parameters).toSorted());
  for (const [id, { zh, en }] of Object.entries(parameterWords)) assert.ok(zh !== '' && en !== '', id);
});
