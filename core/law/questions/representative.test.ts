import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { representative } from './representative.ts';

const today = regime({ on: asDay('2026-11-23') });
const facts: FactSheet = {
  processesInChina: given(false),
  suppliesPersonsInChina: given(true),
  hasRepresentativeInChina: given(false),
};
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(representative, sheet, law);
  return because ?? answer;
};

test('a processor abroad that is reached and has no representative is in breach of article 53', () => {
  assert.equal(outcome(facts), 'yes');
});

test('a representative set up answers it', () => {
  assert.equal(outcome({ ...facts, hasRepresentativeInChina: given(true) }), 'no');
});

test('a processor in China owes none', () => {
  assert.equal(outcome({ processesInChina: given(true) }), 'no');
});
