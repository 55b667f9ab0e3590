import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { procuratorateCollection } from './procuratorate-collection.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(procuratorateCollection, facts, law).outcome;

const collected: FactSheet = {
  collectingOfficers: given(2),
  collectionMethods: given(['documents', 'question']),
  originalMedium: given(true),
  collectionNoted: given(true),
};

test('two officers, the original medium and a note of time, place and persons', () => {
  assert.equal(outcome(collected), 'yes');
  assert.equal(outcome({ ...collected, collectingOfficers: given(1) }), 'no');
  assert.equal(outcome({ ...collected, collectionNoted: given(false) }), 'no');
});

test('a copy stands where it is explained', () => {
  assert.equal(outcome({ ...collected, originalMedium: given(false), copyExplained: given(true) }), 'yes');
  assert.equal(outcome({ ...collected, originalMedium: given(false), copyExplained: given(false) }), 'no');
});

test('force against persons or property is never lawful', () => {
  assert.equal(outcome({ ...collected, collectionMethods: given(['documents', 'seizure']) }), 'no');
  assert.equal(outcome({ ...collected, collectionMethods: given(['restrict-liberty']) }), 'no');
});
