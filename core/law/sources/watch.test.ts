import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isMark } from './provision.ts';
import { draftOne, draftTwo, watchList } from './watch.ts';

test('the watch list runs in order of day, once an item, with its mark', () => {
  const days = watchList.map(({ on }) => on);
  assert.deepEqual(days, days.toSorted());
  assert.equal(new Set(watchList.map(({ id }) => id)).size, watchList.length);
  for (const { id, mark, change, effect } of watchList) {
    assert.ok(isMark(mark), id);
    assert.notEqual(change.zh, change.en);
    assert.notEqual(effect.zh, effect.en);
  }
});

test('no draft is law', () => {
  for (const { instrument, mark } of [...Object.values(draftOne), ...Object.values(draftTwo)]) {
    assert.equal(instrument.force, 'proposal');
    assert.equal(mark, 'secondary');
  }
});
