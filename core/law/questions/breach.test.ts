import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { breach } from './breach.ts';

const today = regime({ on: asDay('2026-11-23') });
const facts: FactSheet = {
  breaches: given(['no-legal-basis']),
};
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(breach, sheet, law);
  return because ?? answer;
};

test('a proved basis answers the charge that there was none', () => {
  const proved: FactSheet = { claimedBasis: given(['consent']), basisProved: given(true) };
  assert.equal(outcome({ ...facts, ...proved }), 'no');
  assert.equal(outcome({ ...facts, ...proved, basisProved: given(false) }), 'yes');
});

test('a basis answers no other charge', () => {
  const proved: FactSheet = { claimedBasis: given(['consent']), basisProved: given(true) };
  assert.equal(outcome({ ...proved, breaches: given(['no-legal-basis', 'not-secured']) }), 'yes');
});

test('while the defendant has not answered, want of a basis is not known', () => {
  assert.equal(outcome(facts), 'missing');
});

test('conduct forbidden by its very name needs no answer about consent', () => {
  assert.equal(outcome({ breaches: given(['unlawful-trade']) }), 'yes');
});

test('a breach cites the article that was broken', () => {
  const { provisions } = decide(breach, { breaches: given(['leak-not-reported']) }, today);
  assert.deepEqual(provisions, ['PIPL 70', 'PIPL 57']);
});

test('no breach named is no breach', () => {
  assert.equal(outcome({ breaches: given([]), claimedBasis: given([]) }), 'no');
});
