import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { legalBasis } from './legal-basis.ts';

const today = regime({ on: asDay('2026-11-23') });
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(legalBasis, sheet, law);
  return because ?? answer;
};

test('a basis claimed and proved holds', () => {
  assert.equal(outcome({ claimedBasis: given(['consent']), basisProved: given(true) }), 'yes');
});

test('a basis claimed and not proved does not', () => {
  assert.equal(outcome({ claimedBasis: given(['contract']), basisProved: given(false) }), 'no');
});

test('a defendant who claims none has none', () => {
  assert.equal(outcome({ claimedBasis: given([]), basisProved: given(true) }), 'no');
});

test('until the defendant answers it is not known, and the defendant carries the burden', () => {
  const decision = decide(legalBasis, {}, today);
  assert.equal(decision.because, 'missing');
  assert.equal(decision.step.burden, 'defendant');
});
