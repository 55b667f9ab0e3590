import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { noSummary } from './no-summary.ts';

const today = regime({ on: asDay('2026-11-23') });
const simple: FactSheet = {
  suitKind: given('private'),
  partiesOnOneSide: given(2),
  whereaboutsUnknown: given(false),
  caseStage: given('first-instance'),
};
const outcome = (facts: FactSheet) => decide(noSummary, facts, today).outcome;

test('every public-interest suit is barred from summary procedure', () => {
  for (const kind of ['civil-pil', 'criminal-incidental-pil', 'administrative-pil'] as const)
    assert.equal(outcome({ suitKind: given(kind) }), 'yes', kind);
});

test('an ordinary simple case is not, unless numerous, unserved, remanded or retried', () => {
  assert.equal(outcome(simple), 'no');
  assert.equal(outcome({ ...simple, partiesOnOneSide: given(9) }), 'no');
  assert.equal(outcome({ ...simple, partiesOnOneSide: given(10) }), 'yes');
  assert.equal(outcome({ ...simple, whereaboutsUnknown: given(true) }), 'yes');
  assert.equal(outcome({ ...simple, caseStage: given('remand') }), 'yes');
  assert.equal(outcome({ ...simple, caseStage: given('retrial') }), 'yes');
});
