import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { found, given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { criminalLadder } from './criminal-ladder.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(criminalLadder, facts, law).outcome;
const by = { court: '演示法院', act: '认定', reasons: '演示' };

const bare: FactSheet = {
  illegalIncome: given(0),
  usedForCrime: given(false),
  sanctionedWithinTwoYears: given(false),
  otherSerious: found(false, by),
  obtainedInDuty: given(false),
  boughtForLawfulBusiness: given(false),
};
const items = (...rows: readonly Readonly<Record<string, string | number>>[]): FactSheet => ({
  ...bare,
  criminalItems: given(rows),
});

test('fifty of the first tier, five hundred of the second, five thousand of the third', () => {
  for (const [kind, least] of [
    ['whereabouts', 50],
    ['health', 500],
    ['contact', 5_000],
  ] as const) {
    assert.equal(outcome(items({ kind, items: least })), 'yes', kind);
    assert.equal(outcome(items({ kind, items: least - 1 })), 'no', kind);
  }
});

test('mixed items are summed in proportion', () => {
  assert.equal(outcome(items({ kind: 'whereabouts', items: 25 }, { kind: 'health', items: 250 })), 'yes');
  assert.equal(outcome(items({ kind: 'whereabouts', items: 25 }, { kind: 'health', items: 249 })), 'no');
});

test('the same items to several recipients add up; what was got and sold once counts once', () => {
  assert.equal(outcome(items({ kind: 'health', items: 250, recipients: 2 })), 'yes');
  assert.equal(outcome(items({ kind: 'health', items: 250, recipients: 1 })), 'no');
  assert.equal(outcome(items({ kind: 'health', items: 250, recipients: 0 })), 'no');
});

test('what is proved false or duplicate is left out', () => {
  assert.equal(outcome(items({ kind: 'contact', items: 5_100, disproved: 101 })), 'no');
  assert.equal(outcome(items({ kind: 'contact', items: 5_100, disproved: 100 })), 'yes');
});

test('duty or service halves the figures, of items and of income', () => {
  const half = items({ kind: 'contact', items: 2_500 });
  assert.equal(outcome(half), 'no');
  assert.equal(outcome({ ...half, obtainedInDuty: given(true) }), 'yes');
  const income: FactSheet = { ...items(), illegalIncome: given(yuan(2_500)) };
  assert.equal(outcome(income), 'no');
  assert.equal(outcome({ ...income, obtainedInDuty: given(true) }), 'yes');
});

test('bought for lawful business it takes fifty thousand of profit', () => {
  const lawful: FactSheet = { ...items({ kind: 'contact', items: 9_000 }), boughtForLawfulBusiness: given(true) };
  assert.equal(outcome(lawful), 'no');
  assert.equal(outcome({ ...lawful, illegalIncome: given(yuan(50_000)) }), 'yes');
});

test('health is sensitive and yet of the second tier, biometrics and children are not named', () => {
  assert.equal(outcome(items({ kind: 'health', items: 50 })), 'no');
  assert.equal(outcome(items({ kind: 'biometrics', items: 4_999 })), 'no');
});
