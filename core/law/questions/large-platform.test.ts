import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { largePlatform } from './large-platform.ts';

const today = regime({ on: asDay('2026-11-23') });
const facts: FactSheet = {
  registeredUsers: given(50_000_000),
  monthlyActiveUsers: given(1),
  complexBusiness: given(true),
  majorImpact: given(true),
};
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(largePlatform, sheet, law);
  return because ?? answer;
};

test('fifty million registered or ten million active users, with complex business and major impact', () => {
  assert.equal(outcome(facts), 'yes');
  assert.equal(outcome({ ...facts, registeredUsers: given(49_999_999) }), 'no');
  assert.equal(outcome({ ...facts, registeredUsers: given(1), monthlyActiveUsers: given(10_000_000) }), 'yes');
});

test('users alone do not make one', () => {
  assert.equal(outcome({ ...facts, majorImpact: given(false) }), 'no');
});

test('before 2025 the law knew no such figures', () => {
  assert.equal(decide(largePlatform, facts, regime({ on: asDay('2024-12-31') })).noRuleBefore, '2025-01-01');
});
