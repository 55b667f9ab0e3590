import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { clarification } from './clarification.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(clarification, facts, law).outcome;
const value = (facts: FactSheet, law = today) => decide(clarification, facts, law).value;

const facts: FactSheet = { claimsMade: given(['apology']), ongoing: given(true), ongoingRisk: given(false) };

test('a continuing infringement without a claim for cessation is explained, and what is lacking is named', () => {
  assert.equal(outcome(facts), 'yes');
  assert.deepEqual(value(facts), { suggest: ['cessation'] });
  assert.deepEqual(value({ ...facts, ongoingRisk: given(true) }), { suggest: ['cessation', 'elimination-of-danger'] });
});

test('where the claims suffice nothing is explained', () => {
  assert.equal(outcome({ ...facts, claimsMade: given(['cessation', 'apology']) }), 'no');
  assert.equal(outcome({ ...facts, ongoing: given(false) }), 'no');
});

test('a doubt that could not change the answer does not matter', () => {
  assert.equal(outcome({ claimsMade: given(['cessation', 'elimination-of-danger']) }), 'no');
  assert.equal(outcome({ claimsMade: given(['apology']), ongoing: given(true) }), 'yes');
  assert.equal(outcome({ claimsMade: given(['apology']), ongoing: given(false) }), 'unknown');
});
