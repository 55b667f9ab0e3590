import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { levelMoney } from './level-money.ts';

const today = regime({ on: asDay('2026-11-23') });
const ordinary: FactSheet = {
  suitKind: given('private'),
  specialMatter: given('none'),
  partiesDomiciles: given('all-one-side'),
};
const at = (sum: number, facts: FactSheet = ordinary) =>
  decide(levelMoney, { ...facts, claimAmount: given(yuan(sum)) }, today).outcome;

test('the thresholds include the figure itself', () => {
  assert.equal(at(500_000_000), 'yes');
  assert.equal(at(499_999_999.99), 'no');
  const outside: FactSheet = { ...ordinary, partiesDomiciles: given('one-outside') };
  assert.equal(at(100_000_000, outside), 'yes');
  assert.equal(at(99_999_999.99, outside), 'no');
});

test('above the higher threshold the parties’ domiciles no longer matter', () => {
  const { partiesDomiciles: _left, ...unsaid } = ordinary;
  assert.equal(at(500_000_000, unsaid), 'yes');
  assert.equal(at(99_999_999, unsaid), 'no');
  assert.equal(at(200_000_000, unsaid), 'unknown');
});

test('money does not divide public-interest suits or matters with rules of their own', () => {
  assert.equal(at(900_000_000, { ...ordinary, suitKind: given('civil-pil') }), 'no');
  assert.equal(at(900_000_000, { ...ordinary, specialMatter: given('maritime') }), 'no');
});

test('before the notice there was no such rule in the dossier', () => {
  const law = regime({ on: asDay('2021-09-30') });
  assert.equal(decide(levelMoney, ordinary, law).noRuleBefore, '2021-10-01');
});
