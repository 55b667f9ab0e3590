import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given, found } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { scope } from './scope.ts';

const today = regime({ on: asDay('2026-11-23') });
const facts: FactSheet = {
  processesInChina: given(true),
  relatesToPersons: given(true),
  anonymised: given(false),
  processed: given(true),
  decidesPurposeAndMeans: given(true),
  householdPurpose: given(false),
  statisticsOrArchives: given(false),
  breaches: given(['unlawful-trade']),
  defendantKind: given('company'),
};
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(scope, sheet, law);
  return because ?? answer;
};

test('with processor and breach shown, only many individuals stays open', () => {
  assert.equal(outcome(facts), 'open');
});

test('a finding of many individuals closes it', () => {
  const by = { court: '演示法院', act: '认定', reasons: '演示' };
  assert.equal(outcome({ ...facts, manyIndividuals: found(true, by) }), 'yes');
  assert.equal(outcome({ ...facts, manyIndividuals: found(false, by) }), 'no');
});

test('what a state organ did in office goes to the administrative suit', () => {
  assert.equal(outcome({ ...facts, defendantKind: given('state-organ'), actsInOffice: given(true) }), 'no');
  assert.equal(outcome({ ...facts, defendantKind: given('state-organ'), actsInOffice: given(false) }), 'open');
});

test('an entrusted defendant within its instructions is outside', () => {
  assert.equal(
    outcome({
      ...facts,
      decidesPurposeAndMeans: given(false),
      entrusted: given(true),
      exceedsInstructions: given(false),
    }),
    'no',
  );
});

test('without any breach shown there is nothing to sue on', () => {
  assert.equal(outcome({ ...facts, breaches: given([]) }), 'no');
});
