import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { procuratorateLevel } from './procuratorate-level.ts';

const today = regime({ on: asDay('2026-11-23') });
const facts: FactSheet = {
  procuratorateConnection: given(['act']),
  procuratorateLevel: given('city'),
  courtKind: given('intermediate'),
};
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(procuratorateLevel, sheet, law);
  return because ?? answer;
};

test('a city procuratorate sues before the intermediate court, a basic one before basic and internet courts', () => {
  assert.equal(outcome(facts), 'yes');
  assert.equal(outcome({ ...facts, procuratorateLevel: given('basic') }), 'no');
  assert.equal(outcome({ ...facts, procuratorateLevel: given('basic'), courtKind: given('internet') }), 'yes');
  assert.equal(outcome({ ...facts, procuratorateLevel: given('basic'), courtKind: given('basic') }), 'yes');
});

test('where the level differs, the courts of its own level are named', () => {
  assert.deepEqual(decide(procuratorateLevel, { ...facts, procuratorateLevel: given('basic') }, today).value, {
    courts: ['basic', 'internet'],
  });
});

test('a procuratorate without any tie to the case is not the right one', () => {
  assert.equal(outcome({ ...facts, procuratorateConnection: given([]) }), 'no');
});
