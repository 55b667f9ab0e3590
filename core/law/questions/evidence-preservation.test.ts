import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { evidencePreservation } from './evidence-preservation.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(evidencePreservation, facts, law).outcome;

test('evidence that may be lost is preserved in the suit, and before it in urgency', () => {
  const atRisk: FactSheet = { evidenceAtRisk: given(true) };
  assert.equal(outcome({ ...atRisk, preservationStage: given('in-suit') }), 'yes');
  assert.equal(outcome({ ...atRisk, preservationStage: given('before-suit'), preservationUrgent: given(true) }), 'yes');
  assert.equal(outcome({ ...atRisk, preservationStage: given('before-suit'), preservationUrgent: given(false) }), 'no');
  assert.equal(outcome({ evidenceAtRisk: given(false), preservationStage: given('in-suit') }), 'no');
});
