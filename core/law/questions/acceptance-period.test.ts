import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { acceptancePeriod } from './acceptance-period.ts';

const today = regime({ on: asDay('2026-11-23') });
const uncorrected: FactSheet['correctedOn'] = { state: 'not-applicable' };
const undecided: FactSheet['decidedOn'] = { state: 'not-applicable' };

test('seven days from receipt, the last one rolled over a holiday', () => {
  const facts: FactSheet = { receivedOn: given('2026-02-10'), correctedOn: uncorrected };
  const on = (day: string) => decide(acceptancePeriod, { ...facts, decidedOn: given(day) }, today);
  assert.equal(on('2026-02-24').outcome, 'yes');
  assert.equal(on('2026-02-25').outcome, 'no');
  assert.deepEqual(on('2026-02-25').value, { due: '2026-02-24', provisional: false, decided: true });
});

test('corrected papers start the days again', () => {
  const facts: FactSheet = {
    receivedOn: given('2026-03-02'),
    correctedOn: given('2026-03-16'),
    decidedOn: given('2026-03-23'),
  };
  assert.equal(decide(acceptancePeriod, facts, today).outcome, 'yes');
  assert.equal(decide(acceptancePeriod, { ...facts, correctedOn: uncorrected }, today).outcome, 'no');
});

test('an unanswered filing becomes the court’s overdue duty', () => {
  const facts: FactSheet = { receivedOn: given('2026-11-16'), correctedOn: uncorrected, decidedOn: undecided };
  assert.equal(decide(acceptancePeriod, facts, today).outcome, 'yes');
  const later = decide(acceptancePeriod, facts, regime({ on: asDay('2026-11-24') }));
  assert.equal(later.outcome, 'no');
  assert.deepEqual(later.value, { due: '2026-11-23', provisional: false, decided: false });
});

test('days known only by month answer only where all of them agree', () => {
  const facts: FactSheet = { receivedOn: given('2026-03'), correctedOn: uncorrected };
  assert.equal(decide(acceptancePeriod, { ...facts, decidedOn: given('2026-03-05') }, today).outcome, 'yes');
  assert.equal(decide(acceptancePeriod, { ...facts, decidedOn: given('2026-04') }, today).because, 'missing');
  assert.equal(decide(acceptancePeriod, { ...facts, decidedOn: given('2026-06') }, today).outcome, 'no');
  assert.equal(decide(acceptancePeriod, { decidedOn: given('2026-06') }, today).because, 'missing');
});
