import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { caseNumber } from './case-number.ts';

const today = regime({ on: asDay('2026-11-23') });
const decided = (text: string, code: FactSheet['courtCode'] = given('浙0192')) =>
  decide(caseNumber, { caseNumber: given(text), courtCode: code }, today);

test('a number of this court in any brackets is well formed', () => {
  for (const text of ['（2021）浙0192民初10605号', '(2021)浙0192民初10605号'])
    assert.equal(decided(text).outcome, 'yes', text);
  assert.deepEqual(decided('（2021）浙0192民初10605号').value, {
    year: 2021,
    court: '浙0192',
    type: '民初',
    serial: 10605,
    demo: false,
  });
});

test('a defect is named, another court’s number refused', () => {
  assert.equal(decided('浙0192民初号').outcome, 'no');
  assert.deepEqual(decided('浙0192民初号').value, {
    findings: ['case-number.year-missing', 'case-number.serial-missing'],
  });
  assert.equal(decided('（2021）京0491民初1号').outcome, 'no');
});

test('where the court’s code is unknown only the form is judged, and where it was not asked it is missing', () => {
  assert.equal(decided('（2021）京0491民初1号', { state: 'not-applicable' }).outcome, 'yes');
  assert.equal(decided('（2021）京0491民初1号', { state: 'not-known' }).because, 'missing');
  assert.equal(decide(caseNumber, {}, today).because, 'missing');
  assert.equal(decide(caseNumber, { caseNumber: { state: 'not-applicable' } }, today).outcome, 'no');
});

test('a number of a demonstration says so', () => {
  const decision = decided('（2026）浙0192民初演示123号');
  assert.equal(decision.outcome, 'yes');
  assert.deepEqual(decision.value, { year: 2026, court: '浙0192', type: '民初', serial: 123, demo: true });
});
