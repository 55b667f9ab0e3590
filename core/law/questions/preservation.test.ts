import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { preservation } from './preservation.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(preservation, facts, law).outcome;

test('in the suit a risk to the judgment suffices', () => {
  assert.equal(outcome({ preservationStage: given('in-suit'), judgmentAtRisk: given(true) }), 'yes');
  assert.equal(outcome({ preservationStage: given('in-suit'), judgmentAtRisk: given(false) }), 'no');
});

test('before the suit it takes urgency and security together', () => {
  const urgent: FactSheet = {
    preservationStage: given('before-suit'),
    preservationUrgent: given(true),
    securityGiven: given(true),
  };
  assert.equal(outcome(urgent), 'yes');
  assert.equal(outcome({ ...urgent, securityGiven: given(false) }), 'no');
  assert.equal(outcome({ ...urgent, preservationUrgent: given(false) }), 'no');
});
