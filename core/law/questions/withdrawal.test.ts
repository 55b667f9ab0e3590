import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { found, given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { withdrawal } from './withdrawal.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(withdrawal, facts, law).outcome;
const because = (facts: FactSheet, law = today) => decide(withdrawal, facts, law).because;
const by = { court: '演示法院', act: '认定', reasons: '演示' };

const realised: FactSheet = {
  plaintiffKind: given('procuratorate'),
  claimsRealised: given(true),
  debateClosed: given(true),
};

test('with its claims realised the procuratorate may withdraw, even after the debate under the default reading', () => {
  assert.equal(outcome(realised), 'yes');
  assert.equal(outcome(realised, regime({ on, readings: { 'withdrawal-after-debate': 'debate-bars' } })), 'no');
});

test('after the debate no other withdrawal is allowed', () => {
  assert.equal(outcome({ ...realised, claimsRealised: given(false) }), 'no');
  assert.equal(outcome({ ...realised, plaintiffKind: given('consumer-organisation') }), 'no');
});

test('before the debate closes it is for the court, so it stays open until the court has ruled', () => {
  const early: FactSheet = { ...realised, claimsRealised: given(false), debateClosed: given(false) };
  assert.equal(because(early), 'open');
  assert.equal(outcome({ ...early, withdrawalGranted: found(true, by) }), 'yes');
  assert.equal(outcome({ ...early, withdrawalGranted: found(false, by) }), 'no');
});
