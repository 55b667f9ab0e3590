import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asProvisionId } from '#words/citation.ts';
import { asDay } from '#words/day.ts';

import { threshold } from './example.fixture.ts';
import { overlaps, valueOn } from './parameter.ts';

test('a value holds from its first day until the day before the next', () => {
  assert.equal(valueOn(threshold, asDay('2019-12-31')), undefined);
  assert.equal(valueOn(threshold, asDay('2020-01-01'))?.value, 10);
  assert.equal(valueOn(threshold, asDay('2021-12-31'))?.value, 10);
  assert.equal(valueOn(threshold, asDay('2022-01-01'))?.value, 20);
  assert.equal(valueOn(threshold, asDay('2099-01-01'))?.value, 20);
});

test('two values of one day are found', () => {
  assert.deepEqual(overlaps(threshold), []);
  const cite = asProvisionId('PIPL 70');
  const values = [
    { value: 1, from: asDay('2020-01-01'), cite },
    { value: 2, from: asDay('2021-01-01'), cite },
  ];
  assert.equal(overlaps({ ...threshold, values }).length, 1);
});
