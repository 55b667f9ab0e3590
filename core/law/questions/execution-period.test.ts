import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { executionPeriod } from './execution-period.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(executionPeriod, facts, law).outcome;
const value = (facts: FactSheet, law = today) => decide(executionPeriod, facts, law).value;

test('two years from the end of the time to perform', () => {
  const ended: FactSheet = { performanceEndedOn: given('2024-11-20') };
  assert.equal(outcome({ ...ended, executionAppliedOn: given('2026-11-20') }), 'yes');
  assert.equal(outcome({ ...ended, executionAppliedOn: given('2026-11-21') }), 'no');
  assert.deepEqual(value(ended), { due: '2026-11-20', provisional: false });
});
