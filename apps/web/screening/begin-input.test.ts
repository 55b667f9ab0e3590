import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyBegin, inputOf, type BeginDraft } from './begin-input.ts';

const whole: BeginDraft = {
  ...emptyBegin,
  leaked: 'known',
  leakedDay: ' 2024-03-05 ',
  place: '电子数据室',
  one: '甲',
  two: ' 乙 ',
  reason: '查明人数',
};

test('a form that is whole becomes what is asked for', () => {
  assert.deepEqual(inputOf(whole), {
    leakedOn: '2024-03-05',
    scheme: 'R-MANY',
    place: '电子数据室',
    officers: ['甲', '乙'],
    reason: '查明人数',
  });
});

test('a day of the leak that nobody knows is said to be so, and is never presumed', () => {
  assert.equal(inputOf({ ...whole, leaked: 'unknown' })?.leakedOn, null);
  assert.equal(inputOf({ ...whole, leaked: null }), null);
});

test('nothing is asked for with a day that does not exist, or without place, officer or reason', () => {
  for (const lacking of [
    { leakedDay: '2024-02-30' },
    { leakedDay: '' },
    { place: ' ' },
    { one: '', two: '' },
    { reason: '' },
  ])
    assert.equal(inputOf({ ...whole, ...lacking }), null, JSON.stringify(lacking));
});
