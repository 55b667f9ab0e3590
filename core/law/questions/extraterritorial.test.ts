import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { extraterritorial } from './extraterritorial.ts';

const today = regime({ on: asDay('2026-11-23') });
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(extraterritorial, sheet, law);
  return because ?? answer;
};

test('processing in China is always reached', () => {
  assert.equal(outcome({ processesInChina: given(true) }), 'yes');
});

test('processing abroad is reached where it aims at people in China or studies them', () => {
  const abroad: FactSheet = {
    processesInChina: given(false),
    suppliesPersonsInChina: given(false),
    analysesPersonsInChina: given(false),
    extendedByLaw: given(false),
  };
  assert.equal(outcome(abroad), 'no');
  assert.equal(outcome({ ...abroad, suppliesPersonsInChina: given(true) }), 'yes');
  assert.equal(outcome({ ...abroad, analysesPersonsInChina: given(true) }), 'yes');
  assert.equal(outcome({ ...abroad, extendedByLaw: given(true) }), 'yes');
});

test('where nobody said where it happens, it is not known', () => {
  assert.equal(outcome({ suppliesPersonsInChina: given(false) }), 'missing');
});
