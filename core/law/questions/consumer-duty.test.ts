import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { consumerDuty } from './consumer-duty.ts';

const today = regime({ on: asDay('2026-11-23') });
const facts: FactSheet = {
  plaintiffKind: given('consumer-organisation'),
};
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(consumerDuty, sheet, law);
  return because ?? answer;
};

test('a consumer organisation proves that it did its public duty first', () => {
  assert.equal(outcome({ ...facts, consumerDutyProved: given(true) }), 'yes');
  assert.equal(outcome({ ...facts, consumerDutyProved: given(false) }), 'no');
  assert.equal(outcome(facts), 'missing');
});

test('a procuratorate need not', () => {
  assert.equal(outcome({ plaintiffKind: given('procuratorate') }), 'yes');
});
