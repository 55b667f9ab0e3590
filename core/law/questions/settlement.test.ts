import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { settlement } from './settlement.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(settlement, facts, law).outcome;

const settled: FactSheet = {
  plaintiffKind: given('procuratorate'),
  settlementReached: given(true),
  settlementAnnouncedOn: given('2026-10-09'),
  settlementReviewedOn: given('2026-11-09'),
  settlementHarmsPublicInterest: given(false),
  settlementReducesLiability: given(false),
};

test('review comes only after thirty full days of announcement', () => {
  assert.equal(outcome(settled), 'yes');
  assert.equal(outcome({ ...settled, settlementReviewedOn: given('2026-11-08') }), 'no');
});

test('whether the announcement runs over a weekend is a gap with a switch', () => {
  const weekend: FactSheet = {
    ...settled,
    settlementAnnouncedOn: given('2026-10-08'),
    settlementReviewedOn: given('2026-11-09'),
  };
  assert.equal(outcome(weekend), 'yes');
  assert.equal(outcome(weekend, regime({ on, readings: { 'silent-periods': 'rolls' } })), 'no');
});

test('a settlement against the public interest, or one that forgives what the procuratorate claimed, is none', () => {
  assert.equal(outcome({ ...settled, settlementHarmsPublicInterest: given(true) }), 'no');
  assert.equal(outcome({ ...settled, settlementReducesLiability: given(true) }), 'no');
  assert.equal(
    outcome({ ...settled, settlementReducesLiability: given(true), plaintiffKind: given('consumer-organisation') }),
    'yes',
  );
});
