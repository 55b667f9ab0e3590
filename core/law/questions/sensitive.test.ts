import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { sensitive } from './sensitive.ts';

const today = regime({ on: asDay('2026-11-23') });
const facts: FactSheet = {
  informationKinds: given(['contact']),
  includesUnder14: given(false),
  otherwiseSensitive: given(false),
};
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(sensitive, sheet, law);
  return because ?? answer;
};

test('names and telephone numbers alone are not sensitive', () => {
  assert.equal(outcome(facts), 'no');
});

test('each kind named in article 28 is', () => {
  for (const kind of [
    'biometrics',
    'religion',
    'specific-identity',
    'health',
    'financial-account',
    'whereabouts',
  ] as const)
    assert.equal(outcome({ ...facts, informationKinds: given(['contact', kind]) }), 'yes', kind);
});

test('everything of a child under fourteen is', () => {
  assert.equal(outcome({ ...facts, includesUnder14: given(true) }), 'yes');
});

test('the general clause covers what is not named', () => {
  assert.equal(outcome({ ...facts, otherwiseSensitive: given(true) }), 'yes');
});

test('communication content, which only the criminal interpretation names, is judged by the general clause', () => {
  assert.equal(outcome({ ...facts, informationKinds: given(['communication-content']) }), 'no');
});
