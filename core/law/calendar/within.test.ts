import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asPartialDay } from '#words/day.ts';

import { periods } from './periods.ts';
import { published } from './published.ts';
import { within } from './within.ts';

test('an act known by month is in time only where every day of the month is', () => {
  const answer = (trigger: string, act: string): string =>
    within(periods.T6, asPartialDay(trigger), asPartialDay(act), published).inTime;
  assert.equal(answer('2026-03-02', '2026-03-17'), 'yes');
  assert.equal(answer('2026-03-02', '2026-03-18'), 'no');
  assert.equal(answer('2026-03-02', '2026-03'), 'unknown');
  assert.equal(answer('2026-03', '2026-03-10'), 'yes');
  assert.equal(answer('2026-03', '2026-04-10'), 'unknown');
  assert.equal(answer('2026-03', '2026-06'), 'no');
});
