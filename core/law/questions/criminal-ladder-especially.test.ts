import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { found, given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { criminalLadderEspecially } from './criminal-ladder-especially.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(criminalLadderEspecially, facts, law).outcome;
const by = { court: '演示法院', act: '认定', reasons: '演示' };

const bare: FactSheet = {
  criminalItems: given([{ kind: 'whereabouts', items: 499 }]),
  illegalIncome: given(yuan(49_999)),
  obtainedInDuty: given(false),
  gravelyHarmed: given(false),
  otherEspeciallySerious: found(false, by),
};

test('ten times the figures, of items or of income', () => {
  assert.equal(outcome(bare), 'no');
  assert.equal(outcome({ ...bare, criminalItems: given([{ kind: 'whereabouts', items: 500 }]) }), 'yes');
  assert.equal(outcome({ ...bare, illegalIncome: given(yuan(50_000)) }), 'yes');
});

test('duty or service halves both; grave harm needs no figure', () => {
  const duty: FactSheet = { ...bare, obtainedInDuty: given(true) };
  assert.equal(outcome({ ...duty, criminalItems: given([{ kind: 'whereabouts', items: 250 }]) }), 'yes');
  assert.equal(outcome({ ...bare, gravelyHarmed: given(true) }), 'yes');
});
