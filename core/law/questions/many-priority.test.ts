import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';
import { gateIds, questionsAt } from '../gates.ts';

import { manyPriority } from './many-priority.ts';

const today = regime({ on: asDay('2026-11-23') });
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(manyPriority, sheet, law);
  return because ?? answer;
};

test('a million persons are large-scale, one fewer are not', () => {
  const none: FactSheet = {
    informationKinds: given(['contact']),
    specialGroups: given([]),
    keySectors: given([]),
    linkedByTimeOrSpace: given(false),
  };
  assert.equal(outcome({ ...none, affectedPersons: given(1_000_000) }), 'yes');
  assert.equal(outcome({ ...none, affectedPersons: given(999_999) }), 'no');
});

test('children, sensitive kinds, key sectors and linked groups are priorities whatever the number', () => {
  assert.equal(outcome({ specialGroups: given(['children']) }), 'yes');
  assert.equal(outcome({ informationKinds: given(['health']) }), 'yes');
  assert.equal(outcome({ keySectors: given(['education']) }), 'yes');
  assert.equal(outcome({ linkedByTimeOrSpace: given(true) }), 'yes');
});

test('it is a policy: no gate asks for it', () => {
  assert.ok(!gateIds.flatMap(questionsAt).includes('many-priority'));
});
