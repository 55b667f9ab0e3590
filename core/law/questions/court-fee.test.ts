import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { courtFee } from './court-fee.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(courtFee, facts, law).outcome;

const organisation: FactSheet = {
  plaintiffKind: given('consumer-organisation'),
  claimAmount: given(yuan(300_000)),
  feeReduction: given('none'),
};
const scale = (facts: FactSheet, law = today) => {
  const decided = decide(courtFee, facts, law).value;
  assert.ok(typeof decided === 'object' && decided !== null && 'least' in decided);
  return [decided['least'], decided['most']];
};

test('a procuratorate pays no court fee', () => {
  assert.equal(outcome({ ...organisation, plaintiffKind: given('procuratorate') }), 'no');
});

test('an organisation pays by the table of personality rights, or of property under the other reading', () => {
  assert.equal(outcome(organisation), 'yes');
  assert.deepEqual(scale(organisation), [yuan(1_600), yuan(2_000)]);
  const property = regime({ on, readings: { 'fee-table': 'property' } });
  assert.deepEqual(scale(organisation, property), [yuan(5_800), yuan(5_800)]);
});

test('without a sum only the base is due, whichever table is read', () => {
  const bare: FactSheet = { ...organisation, claimAmount: { state: 'not-applicable' } };
  assert.deepEqual(scale(bare), [yuan(100), yuan(500)]);
  assert.deepEqual(scale(bare, regime({ on, readings: { 'fee-table': 'property' } })), [yuan(100), yuan(500)]);
});

test('mediation and withdrawal halve it', () => {
  assert.deepEqual(scale({ ...organisation, feeReduction: given('mediation') }), [yuan(800), yuan(1_000)]);
});

test('before the fee measures no table is known here', () => {
  assert.equal(decide(courtFee, organisation, regime({ on: asDay('2007-03-31') })).because, 'open');
});
