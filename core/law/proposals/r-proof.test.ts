import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { liability } from '../questions/liability.ts';
import { regime } from '../regime.ts';

const on = asDay('2026-11-23');
const proposed = regime({ on, proposals: ['R-PROOF'] });
const leak: FactSheet = {
  breaches: given(['not-secured']),
  damageCaused: given(true),
  causationProved: given(false),
  faultDisproved: given(false),
  heldFieldSet: given(true),
  timeWindowMatches: given(true),
  contentMatchPerMille: given(800),
  otherSourceShown: given(false),
  causationRebuttal: given([]),
  recordsMissing: given(false),
  forceMajeure: given(false),
};
const outcome = (facts: FactSheet, law = proposed) => decide(liability, facts, law).outcome;

test('causation unproved is fatal in force and presumed under the proposal', () => {
  assert.equal(outcome(leak, regime({ on })), 'no');
  assert.equal(outcome(leak), 'yes');
});

test('each of the four conditions is needed', () => {
  assert.equal(outcome({ ...leak, heldFieldSet: given(false) }), 'no');
  assert.equal(outcome({ ...leak, timeWindowMatches: given(false) }), 'no');
  assert.equal(outcome({ ...leak, contentMatchPerMille: given(799) }), 'no');
  assert.equal(outcome({ ...leak, otherSourceShown: given(true) }), 'no');
});

test('logs, audit and independent report together rebut it', () => {
  const all = given(['logs', 'audit', 'independent-report'] as const);
  assert.equal(outcome({ ...leak, causationRebuttal: all }), 'no');
  assert.equal(outcome({ ...leak, causationRebuttal: given(['logs', 'audit']) }), 'yes');
});

test('with records missing it cannot be rebutted, except through force majeure', () => {
  const missing: FactSheet = {
    ...leak,
    causationRebuttal: given(['logs', 'audit', 'independent-report']),
    recordsMissing: given(true),
  };
  assert.equal(outcome(missing), 'yes');
  assert.equal(outcome({ ...missing, forceMajeure: given(true) }), 'no');
});

test('what is proved needs no presumption', () => {
  assert.equal(outcome({ ...leak, causationProved: given(true), heldFieldSet: given(false) }), 'yes');
});
