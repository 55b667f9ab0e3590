import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { found, given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { remedies } from './remedies.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(remedies, facts, law).outcome;
const because = (facts: FactSheet, law = today) => decide(remedies, facts, law).because;
const by = { court: '演示法院', act: '认定', reasons: '演示' };

const usual: FactSheet = { claimsMade: given(['cessation', 'apology', 'costs', 'damages']) };

test('cessation, apology, costs and, by the default reading, damages may be granted', () => {
  assert.equal(outcome(usual), 'yes');
  assert.equal(outcome(usual, regime({ on, readings: { 'damages-in-public-interest': 'individuals-only' } })), 'no');
});

test('mental harm and punitive damages may not', () => {
  assert.equal(outcome({ claimsMade: given(['apology', 'mental-damages']) }), 'no');
  assert.equal(outcome({ claimsMade: given(['apology', 'punitive-damages']) }), 'no');
});

test('standard terms are attacked for consumers only', () => {
  const terms: FactSheet = { claimsMade: given(['invalid-terms']) };
  assert.equal(outcome({ ...terms, victimsIncludeConsumers: given(true) }), 'yes');
  assert.equal(outcome({ ...terms, victimsIncludeConsumers: given(false) }), 'no');
});

test('of compliance measures and the injunction nothing is said, until a court holds it', () => {
  assert.equal(because({ claimsMade: given(['compliance-measures']) }), 'open');
  assert.equal(
    outcome({ claimsMade: given(['compliance-measures']), complianceMeasuresLawful: found(true, by) }),
    'yes',
  );
  assert.equal(because({ claimsMade: given(['injunction']) }), 'open');
  assert.equal(outcome({ claimsMade: given(['injunction']), injunctionForPublicInterest: found(false, by) }), 'no');
});
