import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { recoverableCosts } from './recoverable-costs.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(recoverableCosts, facts, law).outcome;
const value = (facts: FactSheet, law = today) => decide(recoverableCosts, facts, law).value;

const lines = given([
  { kind: 'appraisal', amount: yuan(20_000), reasonable: true },
  { kind: 'lawyer', amount: yuan(10_000), reasonable: true },
]);

test('a consumer organisation recovers its lawyer, a procuratorate does not', () => {
  assert.equal(outcome({ costsClaimed: lines, plaintiffKind: given('consumer-organisation') }), 'yes');
  const procuratorate: FactSheet = { costsClaimed: lines, plaintiffKind: given('procuratorate') };
  assert.equal(outcome(procuratorate), 'no');
  assert.deepEqual(value(procuratorate), {
    lines: [
      { kind: 'appraisal', amount: yuan(20_000), recovered: yuan(20_000), because: null },
      { kind: 'lawyer', amount: yuan(10_000), recovered: 0, because: 'procuratorate-has-no-lawyer' },
    ],
    recovered: yuan(20_000),
  });
});

test('what is not reasonable is not recovered', () => {
  const costly = given([{ kind: 'investigation', amount: yuan(5), reasonable: false }]);
  assert.equal(outcome({ costsClaimed: costly }), 'no');
});

test('who sues matters only where a lawyer is claimed', () => {
  assert.equal(outcome({ costsClaimed: given([{ kind: 'expert', amount: yuan(5), reasonable: true }]) }), 'yes');
  assert.equal(outcome({ costsClaimed: lines }), 'unknown');
});
