import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';

import { kept, waited } from './kept.ts';
import { periods } from './periods.ts';

const on = asDay('2026-11-23');

test('an act on the last day is in time, one on the day after is late', () => {
  assert.deepEqual(kept(periods.T7, '2026-11-02', '2026-11-12', on), {
    truth: 'yes',
    value: { due: '2026-11-12', provisional: false, done: true },
    last: '2026-11-12',
  });
  assert.equal(kept(periods.T7, '2026-11-02', '2026-11-13', on).truth, 'no');
});

test('an act not done is late once its last day has passed, and not before', () => {
  assert.equal(kept(periods.T7, '2026-11-02', null, on).truth, 'no');
  assert.equal(kept(periods.T7, '2026-11-16', null, on).truth, 'yes');
});

test('what has not begun to run is not late; what is not known stays unknown and shows the last day', () => {
  assert.deepEqual(kept(periods.T7, null, null, on), { truth: 'yes', value: { running: false }, last: null });
  assert.deepEqual(kept(periods.T7, '2026-11-02', undefined, on), {
    truth: 'unknown',
    value: { due: '2026-11-12', provisional: false },
    last: '2026-11-12',
  });
  assert.equal(kept(periods.T7, undefined, '2026-11-02', on).truth, 'unknown');
});

test('waiting ends only after the last day', () => {
  assert.equal(waited(periods.T13, '2026-10-09', '2026-11-08', on).truth, 'no');
  assert.equal(waited(periods.T13, '2026-10-09', '2026-11-09', on).truth, 'yes');
  assert.equal(waited(periods.T13, '2026-10-09', null, on).truth, 'yes');
  assert.equal(waited(periods.T13, '2026-11-09', null, on).truth, 'no');
});

test('a day known only by its month settles what all its days agree on', () => {
  assert.equal(waited(periods.T13, '2026-09', '2026-11-20', on).truth, 'yes');
  assert.equal(waited(periods.T13, '2026-10', '2026-11-20', on).truth, 'unknown');
  assert.equal(waited(periods.T13, '2026-11', '2026-11-20', on).truth, 'no');
});

test('where the law is silent on a last day that is a holiday, the other answer is shown', () => {
  const { value } = kept(periods.T13, '2026-10-08', null, on);
  assert.deepEqual(value, { due: '2026-11-07', provisional: false, otherwise: '2026-11-09', done: false });
});
