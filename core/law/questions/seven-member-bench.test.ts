import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { sevenMemberBench } from './seven-member-bench.ts';

const today = regime({ on: asDay('2026-11-23') });
const criminal = regime({ on: asDay('2026-11-23'), readings: { 'seven-member-incidental': 'criminal-bench' } });

test('three judges and four assessors try a public-interest suit at first instance', () => {
  const facts: FactSheet = { suitKind: given('civil-pil'), caseStage: given('first-instance') };
  const decision = decide(sevenMemberBench, facts, today);
  assert.equal(decision.outcome, 'yes');
  assert.deepEqual(decision.value, { judges: 3, assessors: 4 });
  assert.equal(decide(sevenMemberBench, { ...facts, caseStage: given('second-instance') }, today).outcome, 'no');
  assert.equal(decide(sevenMemberBench, { ...facts, suitKind: given('private') }, today).outcome, 'no');
});

test('for the criminal-incidental suit it is a reading', () => {
  const facts: FactSheet = { suitKind: given('criminal-incidental-pil'), caseStage: given('first-instance') };
  assert.equal(decide(sevenMemberBench, facts, today).outcome, 'yes');
  assert.equal(decide(sevenMemberBench, facts, criminal).outcome, 'no');
  assert.deepEqual(decide(sevenMemberBench, facts, criminal).restsOn, ['seven-member-incidental']);
});
