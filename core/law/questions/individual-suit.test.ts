import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { individualSuit } from './individual-suit.ts';

const today = regime({ on: asDay('2026-11-23') });
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(individualSuit, sheet, law);
  return because ?? answer;
};

test('an injured individual sues separately, may ask for a stay and use the findings', () => {
  const decision = decide(individualSuit, { plaintiffKind: given('individual') }, today);
  assert.equal(decision.outcome, 'yes');
  assert.deepEqual(decision.value, { joins: false, suesSeparately: true, mayAskStay: true, usesFindings: true });
});

test('the rule concerns no other plaintiff', () => {
  assert.equal(outcome({ plaintiffKind: given('procuratorate') }), 'no');
  assert.equal(outcome({}), 'missing');
});
