import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withoutClock } from './without-clock.ts';

test('what is no archive is refused, whatever its length', () => {
  for (const length of [0, 21, 22, 100]) assert.throws(() => withoutClock(new Uint8Array(length)), RangeError);
});

test('a directory that is none is refused', () => {
  const end = new Uint8Array(22 + 46);
  const view = new DataView(end.buffer);
  view.setUint32(46, 0x06054b50, true);
  view.setUint16(46 + 10, 1, true);
  assert.throws(() => withoutClock(end), /no directory/);
});
