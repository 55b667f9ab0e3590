import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { joinder } from './joinder.ts';

const today = regime({ on: asDay('2026-11-23') });
const facts: FactSheet = {
  joinerEligible: given(true),
  joinRequested: given(true),
  joinedBeforeHearing: given(true),
};
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(joinder, sheet, law);
  return because ?? answer;
};

test('an eligible body that applies before the hearing joins', () => {
  assert.equal(outcome(facts), 'yes');
});

test('an application after the hearing opened is refused', () => {
  assert.equal(outcome({ ...facts, joinedBeforeHearing: given(false) }), 'no');
});

test('a body that could not sue cannot join', () => {
  assert.equal(outcome({ ...facts, joinerEligible: given(false) }), 'no');
});
