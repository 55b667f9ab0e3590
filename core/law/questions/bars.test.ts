import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { bars } from './bars.ts';

const today = regime({ on: asDay('2026-11-23') });
const free: FactSheet = {
  defendantKind: given('company'),
  actsInOffice: given(false),
  arbitrationAgreement: given(false),
  otherOrganCompetent: given(false),
  earlierSuit: given('none'),
  withinNoSuitPeriod: given(false),
};
const duplicate: FactSheet = {
  ...free,
  earlierSuit: given('judged'),
  sameParties: given(true),
  sameSubjectMatter: given(true),
  sameClaims: given(true),
  claimsNegateEarlier: given(false),
  newFacts: given(false),
};
const outcome = (facts: FactSheet) => decide(bars, facts, today).outcome;

test('a first suit against a company is free of bars', () => {
  assert.equal(outcome({ ...free, newFacts: given(false) }), 'yes');
});

test('each bar of article 127 stops the suit', () => {
  assert.equal(outcome({ ...free, defendantKind: given('state-organ'), actsInOffice: given(true) }), 'no');
  for (const fact of ['arbitrationAgreement', 'otherOrganCompetent', 'withinNoSuitPeriod'] as const)
    assert.equal(outcome({ ...free, [fact]: given(true) }), 'no', fact);
  assert.equal(outcome(duplicate), 'no');
});

test('a suit is a duplicate by three identities, or by negating the earlier result', () => {
  assert.equal(outcome({ ...duplicate, sameParties: given(false) }), 'yes');
  assert.equal(outcome({ ...duplicate, sameSubjectMatter: given(false) }), 'yes');
  assert.equal(outcome({ ...duplicate, sameClaims: given(false) }), 'yes');
  assert.equal(outcome({ ...duplicate, sameClaims: given(false), claimsNegateEarlier: given(true) }), 'no');
});

test('new facts, dismissal and withdrawal leave the way open', () => {
  assert.equal(outcome({ ...duplicate, newFacts: given(true) }), 'yes');
  assert.equal(outcome({ ...duplicate, earlierSuit: given('dismissed') }), 'yes');
  assert.equal(outcome({ ...duplicate, earlierSuit: given('withdrawn') }), 'yes');
  assert.equal(outcome({ ...duplicate, earlierSuit: given('pending') }), 'no');
});
