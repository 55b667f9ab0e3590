import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given, found } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { preclusion } from './preclusion.ts';

const today = regime({ on: asDay('2026-11-23') });
const by = { court: '杭州互联网法院', act: '认定', reasons: '行为与期间不同' };

test('without an effective judgment nothing precludes', () => {
  assert.equal(decide(preclusion, { effectivePilJudgment: given(false) }, today).outcome, 'yes');
});

test('whether the tort is the same is for a judge: until found, open', () => {
  const facts: FactSheet = { effectivePilJudgment: given(true) };
  const decision = decide(preclusion, facts, today);
  assert.deepEqual([decision.outcome, decision.because], ['unknown', 'open']);
  assert.equal(decide(preclusion, { ...facts, sameTortAsJudged: given(true) }, today).outcome, 'unknown');
  assert.equal(decide(preclusion, { ...facts, sameTortAsJudged: found(true, by) }, today).outcome, 'no');
  assert.equal(decide(preclusion, { ...facts, sameTortAsJudged: found(false, by) }, today).outcome, 'yes');
});
