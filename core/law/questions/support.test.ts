import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { support } from './support.ts';

const today = regime({ on: asDay('2026-11-23') });
const facts: FactSheet = {
  plaintiffKind: given('consumer-organisation'),
  supportRequested: given(true),
  prejudicesPublicInterest: given(false),
};
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(support, sheet, law);
  return because ?? answer;
};

test('a procuratorate may support an organisation that asks', () => {
  assert.equal(outcome(facts), 'yes');
  assert.equal(outcome({ ...facts, supportRequested: given(false) }), 'no');
});

test('it withdraws where the plaintiff acts against the public interest', () => {
  assert.equal(outcome({ ...facts, prejudicesPublicInterest: given(true) }), 'no');
});

test('it does not support itself', () => {
  assert.equal(outcome({ ...facts, plaintiffKind: given('procuratorate') }), 'no');
});
