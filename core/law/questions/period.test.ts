import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { periods } from '#law/calendar/periods.ts';
import { vocabulary } from '#law/facts/vocabulary.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { period } from './period.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(period, facts, law).outcome;
const value = (facts: FactSheet, law = today) => decide(period, facts, law).value;

test('any period of the table is reckoned from its start, the day itself not counted', () => {
  const facts: FactSheet = { periodKind: given('T10'), periodStartedOn: given('2026-11-02') };
  assert.equal(outcome({ ...facts, periodActOn: given('2026-11-17') }), 'yes');
  assert.equal(outcome({ ...facts, periodActOn: given('2026-11-18') }), 'no');
  assert.deepEqual(value(facts), { due: '2026-11-17', provisional: false });
});

test('a period of months ends on the corresponding day, or on the last of a shorter month', () => {
  const facts: FactSheet = { periodKind: given('T14'), periodStartedOn: given('2026-08-31') };
  assert.deepEqual(value(facts), { due: '2027-02-28', provisional: true, otherwise: '2027-03-01' });
});

test('a gap and a contested point each have their own switch', () => {
  const gap: FactSheet = {
    periodKind: given('T13'),
    periodStartedOn: given('2026-10-08'),
    periodActOn: given('2026-11-09'),
  };
  assert.equal(outcome(gap), 'no');
  assert.equal(outcome(gap, regime({ on, readings: { 'silent-periods': 'rolls' } })), 'yes');
  const announced: FactSheet = { ...gap, periodKind: given('T1') };
  assert.equal(outcome(announced), 'yes');
  assert.equal(outcome(announced, regime({ on, readings: { 'holiday-rule-governs-announcement': 'stays' } })), 'no');
});

test('every period of the table can be asked for by its words', () => {
  const { periodKind } = vocabulary;
  assert.deepEqual(Object.keys(periodKind.options), Object.keys(periods));
});
