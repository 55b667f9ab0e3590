import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { answerPeriod } from './answer-period.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(answerPeriod, facts, law).outcome;
const value = (facts: FactSheet, law = today) => decide(answerPeriod, facts, law).value;

const served: FactSheet = { complaintServedOn: given('2026-10-12'), defendantDomicileInChina: given(true) };

test('fifteen days at home and thirty abroad', () => {
  assert.equal(outcome({ ...served, answeredOn: given('2026-10-27') }), 'yes');
  assert.equal(outcome({ ...served, answeredOn: given('2026-10-28') }), 'no');
  const abroad: FactSheet = { ...served, defendantDomicileInChina: given(false) };
  assert.equal(outcome({ ...abroad, answeredOn: given('2026-11-11') }), 'yes');
});

test('where the domicile is not known, an answer that is in time either way is in time', () => {
  assert.equal(outcome({ complaintServedOn: given('2026-10-12'), answeredOn: given('2026-10-20') }), 'yes');
  assert.equal(outcome({ complaintServedOn: given('2026-10-12'), answeredOn: given('2026-11-02') }), 'unknown');
});

test('the value says by when the court passes the answer on', () => {
  assert.deepEqual(value({ ...served, answeredOn: given('2026-10-20') }), {
    due: '2026-10-27',
    provisional: false,
    done: true,
    copyBy: '2026-10-25',
  });
});
