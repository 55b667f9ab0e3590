import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given, found } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { many } from './many.ts';

const today = regime({ on: asDay('2026-11-23') });
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(many, sheet, law);
  return because ?? answer;
};

test('no number of persons makes them many in force: the term is open', () => {
  assert.equal(outcome({ affectedPersons: given(90_000_000) }), 'open');
  assert.equal(outcome({ affectedPersons: given(3) }), 'open');
});

test('a party cannot close it, a court can', () => {
  const by = { court: '杭州互联网法院', act: '认定', reasons: '涉及不特定多数人' };
  assert.equal(outcome({ manyIndividuals: given(true) }), 'open');
  assert.equal(outcome({ manyIndividuals: found(true, by) }), 'yes');
});

test('under the ladder four thousand telephone numbers are not many, five thousand are', () => {
  const ladder = regime({ on: asDay('2026-11-23'), proposals: ['R-MANY'] });
  const ordinary: FactSheet = {
    informationKinds: given(['contact']),
    includesUnder14: given(false),
    obtainedInDuty: given(false),
    sanctionedWithinTwoYears: given(false),
    specialGroupPerMille: given(0),
    unspecifiedVictims: given(false),
    ongoingRisk: given(false),
  };
  assert.equal(outcome({ ...ordinary, affectedPersons: given(4_999) }, ladder), 'no');
  assert.equal(outcome({ ...ordinary, affectedPersons: given(5_000) }, ladder), 'yes');
});
