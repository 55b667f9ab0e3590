import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { publicationService } from './publication-service.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(publicationService, facts, law).outcome;

const facts: FactSheet = {
  whereaboutsUnknown: given(true),
  publishedOn: given('2026-10-20'),
  defendantDomicileInChina: given(true),
};

test('after thirty days at home and sixty abroad', () => {
  assert.equal(outcome(facts), 'yes');
  assert.equal(outcome({ ...facts, defendantDomicileInChina: given(false) }), 'no');
  assert.equal(outcome({ ...facts, publishedOn: given('2026-10-24') }), 'no');
});

test('publication is the last resort', () => {
  assert.equal(outcome({ ...facts, whereaboutsUnknown: given(false), otherServiceFailed: given(false) }), 'no');
  assert.equal(outcome({ ...facts, whereaboutsUnknown: given(false), otherServiceFailed: given(true) }), 'yes');
});

test('where the domicile is not known the answer stands if both periods agree', () => {
  const { defendantDomicileInChina: _home, ...rest } = facts;
  assert.equal(outcome(rest), 'unknown');
  assert.equal(outcome({ ...rest, publishedOn: given('2026-09-01') }), 'yes');
});
