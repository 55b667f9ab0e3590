import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beijingSecond, beijingTime } from './beijing-time.ts';

test('an instant is written as the clock in Beijing showed it, over midnight too', () => {
  assert.equal(beijingTime('2026-11-20T02:00:00.005Z'), '2026-11-20 10:00:00.005');
  assert.equal(beijingSecond('2026-12-31T16:30:59.999Z'), '2027-01-01 00:30:59');
  assert.equal(beijingSecond(Date.UTC(2030, 0, 1)), '2030-01-01 08:00:00');
});
