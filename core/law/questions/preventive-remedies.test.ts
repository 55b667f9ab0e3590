import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { preventiveRemedies } from './preventive-remedies.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(preventiveRemedies, facts, law).outcome;

test('a continuing breach is stopped without damage or fault', () => {
  const facts: FactSheet = { breaches: given(['not-secured']), ongoing: given(true), faultDisproved: given(true) };
  assert.equal(outcome(facts), 'yes');
  assert.equal(outcome({ ...facts, ongoing: given(false), ongoingRisk: given(true) }), 'yes');
  assert.equal(outcome({ ...facts, ongoing: given(false), ongoingRisk: given(false) }), 'no');
});
