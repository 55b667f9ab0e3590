import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { jurisdictionObjection } from './jurisdiction-objection.ts';

const today = regime({ on: asDay('2026-11-23') });
const objection: FactSheet = {
  objectionMade: given(true),
  objectionGround: given('territorial'),
  caseStage: given('first-instance'),
  complaintServedOn: given('2026-03-02'),
  objectedOn: given('2026-03-17'),
  defendantDomicileInChina: given(true),
  hearingOpened: given(false),
};
const outcome = (facts: FactSheet) => decide(jurisdictionObjection, facts, today).outcome;

test('an objection within the time to answer is examined, one day later it is not', () => {
  assert.equal(outcome(objection), 'yes');
  assert.equal(outcome({ ...objection, objectedOn: given('2026-03-18') }), 'no');
  assert.equal(outcome({ ...objection, objectionMade: given(false) }), 'no');
  assert.equal(outcome({ ...objection, objectedOn: { state: 'not-applicable' } }), 'no');
});

test('a defendant abroad has thirty days', () => {
  const abroad: FactSheet = { ...objection, defendantDomicileInChina: given(false) };
  assert.equal(outcome({ ...abroad, objectedOn: given('2026-04-01') }), 'yes');
  assert.equal(outcome({ ...abroad, objectedOn: given('2026-04-02') }), 'no');
  assert.deepEqual(decide(jurisdictionObjection, abroad, today).value, { due: '2026-04-01', provisional: false });
});

test('silence does not cure level or exclusive jurisdiction before the hearing', () => {
  const late: FactSheet = { ...objection, objectedOn: given('2026-05-20') };
  for (const ground of ['level', 'exclusive'] as const) {
    assert.equal(outcome({ ...late, objectionGround: given(ground) }), 'yes');
    assert.equal(outcome({ ...late, objectionGround: given(ground), hearingOpened: given(true) }), 'no');
  }
});

test('no objection is heard on remand or retrial', () => {
  assert.equal(outcome({ ...objection, caseStage: given('remand') }), 'no');
  assert.equal(outcome({ ...objection, caseStage: given('retrial') }), 'no');
});

test('dates that are not known leave the answer missing', () => {
  const { complaintServedOn: _served, ...unserved } = objection;
  assert.equal(decide(jurisdictionObjection, unserved, today).because, 'missing');
  const { defendantDomicileInChina: _domicile, ...somewhere } = objection;
  assert.equal(decide(jurisdictionObjection, somewhere, today).because, 'missing');
  assert.equal(decide(jurisdictionObjection, { ...objection, objectedOn: given('2026-03') }, today).because, 'missing');
});
