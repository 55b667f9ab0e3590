import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { electronicService } from './electronic-service.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(electronicService, facts, law).outcome;

const consented: FactSheet = { electronicConsent: given(['address-supplied']) };
const attempts = (...all: readonly Readonly<Record<string, string | boolean>>[]): FactSheet => ({
  ...consented,
  electronicAttempts: given(all),
});
const effect = (facts: FactSheet) => {
  const decided = decide(electronicService, facts, today).step.parts[1]?.value;
  assert.ok(typeof decided === 'object' && decided !== null && 'effectiveOn' in decided);
  return [decided['effectiveOn'], decided['rule']];
};

test('at a confirmed address service takes effect on arrival, read or not', () => {
  const facts = attempts({ route: 'platform', confirmed: true, arrivedOn: '2026-11-02', readOn: '2026-11-05' });
  assert.equal(outcome(facts), 'yes');
  assert.deepEqual(effect(facts), ['2026-11-02', 'arrival']);
});

test('at another address arrival is not enough: it takes a reply, an act, or being read', () => {
  assert.equal(outcome(attempts({ route: 'sms', confirmed: false, arrivedOn: '2026-11-02' })), 'no');
  assert.deepEqual(effect(attempts({ route: 'sms', confirmed: false, repliedOn: '2026-11-04' })), [
    '2026-11-04',
    'reply',
  ]);
  assert.deepEqual(effect(attempts({ route: 'sms', confirmed: false, readOn: '2026-11-03' })), ['2026-11-03', 'read']);
});

test('being read only presumes receipt, which the recipient may disprove', () => {
  const facts = attempts({ route: 'sms', confirmed: false, readOn: '2026-11-03', disproved: true });
  assert.equal(outcome(facts), 'no');
});

test('of several attempts the earliest valid one counts', () => {
  const facts = attempts(
    { route: 'sms', confirmed: false, arrivedOn: '2026-11-01' },
    { route: 'mail', confirmed: false, readOn: '2026-11-06' },
    { route: 'platform', confirmed: true, arrivedOn: '2026-11-04' },
  );
  assert.deepEqual(effect(facts), ['2026-11-04', 'arrival']);
});

test('without consent no attempt is valid', () => {
  const facts = attempts({ route: 'platform', confirmed: true, arrivedOn: '2026-11-02' });
  assert.equal(outcome({ ...facts, electronicConsent: given([]) }), 'no');
});
