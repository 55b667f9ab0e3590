import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { damages } from '../questions/damages.ts';
import { regime } from '../regime.ts';

const on = asDay('2026-11-23');
const proposed = regime({ on, proposals: ['R-DAMAGE'] });
const none = { state: 'not-applicable' } as const;
const grid: FactSheet = {
  damagesMethod: given('grid'),
  lossProvable: given(false),
  gainProvable: given(true),
  provedGain: given(yuan(30_000)),
  discretionarySum: none,
  marketPricePerItem: none,
  affectedItems: given(200),
  personsByKind: given([
    { kind: 'biometrics', persons: 10 },
    { kind: 'health', persons: 50 },
    { kind: 'contact', persons: 1_000 },
  ]),
  infringementMonths: given(12),
  turnoverLastYear: none,
};
const claiming = (sum: number, facts: FactSheet = grid) =>
  decide(damages, { ...facts, claimAmount: given(yuan(sum)) }, proposed);
const basis = (sum: number, facts: FactSheet = grid) => {
  const value = claiming(sum, facts).step.parts[1]?.value;
  assert.ok(typeof value === 'object' && value !== null && 'low' in value);
  return value;
};

test('the grid counts each person by class and rises with time', () => {
  const value = basis(1);
  // (10 × 1,000 + 50 × 200 + 1,000 × 20) × 1.2 up to (10 × 5,000 + 50 × 1,000 + 1,000 × 200) × 1.2
  assert.deepEqual([value['low'], value['high']], [yuan(48_000), yuan(360_000)]);
  assert.equal(claiming(48_000).outcome, 'yes');
  assert.equal(claiming(360_001).outcome, 'no');
});

test('within the grid the court sets the sum, never beyond its ends', () => {
  assert.equal(claiming(100_000).because, 'open');
  assert.equal(claiming(100_000, { ...grid, discretionarySum: given(yuan(120_000)) }).outcome, 'yes');
  assert.equal(claiming(100_000, { ...grid, discretionarySum: given(yuan(60_000)) }).outcome, 'no');
  assert.equal(claiming(360_000, { ...grid, discretionarySum: given(yuan(9_000_000)) }).outcome, 'yes');
});

test('market price is price times items; the highest that can be proved is taken where that is chosen', () => {
  const market: FactSheet = { ...grid, damagesMethod: given('market-price'), marketPricePerItem: given(yuan(500)) };
  assert.equal(claiming(100_000, market).outcome, 'yes');
  assert.equal(claiming(100_001, market).outcome, 'no');
  const highest: FactSheet = { ...market, damagesMethod: given('highest') };
  assert.equal(claiming(100_000, highest).outcome, 'yes');
});

test('a method elected that cannot be proved gives way to the highest that can', () => {
  assert.equal(basis(1, { ...grid, damagesMethod: given('loss') })['method'], 'highest');
});

test('the cap is the lesser of fifty million and five per cent of turnover, and says that it cut', () => {
  const small: FactSheet = { ...grid, turnoverLastYear: given(yuan(400_000)) };
  const value = basis(20_000, small);
  assert.deepEqual([value['cap'], value['capped'], value['low']], [yuan(20_000), true, yuan(20_000)]);
  assert.equal(claiming(20_001, small).outcome, 'no');
});

test('in force the grid is no method', () => {
  assert.equal(decide(damages, { ...grid, claimAmount: given(yuan(48_000)) }, regime({ on })).because, 'open');
});
