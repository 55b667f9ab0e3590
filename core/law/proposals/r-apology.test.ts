import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { apology } from '../questions/apology.ts';
import { substitutePublication } from '../questions/substitute-publication.ts';
import { regime } from '../regime.ts';

const on = asDay('2026-11-23');
const proposed = regime({ on, proposals: ['R-APOLOGY'] });
const made: FactSheet = {
  claimsMade: given(['apology']),
  provincesConcerned: given(1),
  apologyMedia: given(['provincial', 'own-home-page']),
  apologyDaysShown: given(7),
  apologyApproved: given(true),
  apologyNamesVictims: given(false),
};
const outcome = (facts: FactSheet, law = proposed) => decide(apology, facts, law).outcome;

test('one province takes provincial media, two take national, each beside the defendant’s own page', () => {
  assert.equal(decide(apology, made, regime({ on })).because, 'open');
  assert.equal(outcome(made), 'yes');
  assert.equal(outcome({ ...made, provincesConcerned: given(2) }), 'no');
  const national: FactSheet = {
    ...made,
    provincesConcerned: given(2),
    apologyMedia: given(['national', 'own-home-page']),
  };
  assert.equal(outcome(national), 'yes');
  assert.equal(outcome({ ...made, apologyMedia: given(['provincial']) }), 'no');
});

test('six days are too short, and no victim is ever named', () => {
  assert.equal(outcome({ ...made, apologyDaysShown: given(6) }), 'no');
  assert.equal(outcome({ ...made, apologyApproved: given(false) }), 'no');
  assert.equal(outcome({ ...made, apologyNamesVictims: given(true) }), 'no');
});

test('what is lacking decides though other facts are not known', () => {
  assert.equal(outcome({ claimsMade: given(['apology']), apologyNamesVictims: given(true) }), 'no');
});

test('an apology overdue by the proposal opens substitute publication without a refusal', () => {
  const overdue: FactSheet = {
    apologyOrdered: given(true),
    apologyRefused: given(false),
    judgmentEffectiveOn: given('2026-11-02'),
    apologyMadeOn: given('2026-11-13'),
  };
  assert.equal(decide(substitutePublication, overdue, regime({ on })).outcome, 'no');
  assert.equal(decide(substitutePublication, overdue, proposed).outcome, 'yes');
  assert.equal(
    decide(substitutePublication, { ...overdue, apologyMadeOn: given('2026-11-12') }, proposed).outcome,
    'no',
  );
});
