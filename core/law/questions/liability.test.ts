import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { disputed, given } from '#law/kernel/fact.ts';
import { resolveAsAtJudgment } from '#law/kernel/judgment.ts';
import { regime } from '#law/regime.ts';

import { liability } from './liability.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(liability, facts, law).outcome;

const liable: FactSheet = {
  breaches: given(['unlawful-trade']),
  damageCaused: given(true),
  causationProved: given(true),
};

test('fault is presumed: while nothing is proved of it the case is unknown, and at judgment the processor loses', () => {
  assert.equal(outcome(liable), 'unknown');
  assert.equal(resolveAsAtJudgment(decide(liability, liable, today).step), 'yes');
  assert.equal(outcome({ ...liable, faultDisproved: given(true) }), 'no');
});

test('causation stays the plaintiff’s: unproved, the plaintiff loses', () => {
  const { causationProved: _proof, ...rest } = liable;
  assert.equal(resolveAsAtJudgment(decide(liability, { ...rest, faultDisproved: given(false) }, today).step), 'no');
});

test('a disputed cause is shown as disputed', () => {
  const facts: FactSheet = { ...liable, faultDisproved: given(false), causationProved: disputed(true, false) };
  assert.equal(decide(liability, facts, today).because, 'disputed');
});
