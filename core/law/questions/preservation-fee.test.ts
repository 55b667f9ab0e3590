import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { preservationFee } from './preservation-fee.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(preservationFee, facts, law).outcome;

const organisation: FactSheet = { plaintiffKind: given('consumer-organisation'), preservedSum: given(yuan(200_000)) };

test('an organisation pays by the table, a procuratorate nothing', () => {
  const { outcome: due, value } = decide(preservationFee, organisation, today);
  assert.equal(due, 'yes');
  assert.ok(typeof value === 'object' && value !== null && 'fee' in value);
  assert.equal(value['fee'], yuan(1_520));
  assert.equal(outcome({ ...organisation, plaintiffKind: given('procuratorate') }), 'no');
});

test('where no sum is preserved the least fee is due', () => {
  const { value } = decide(preservationFee, { ...organisation, preservedSum: { state: 'not-applicable' } }, today);
  assert.deepEqual(value, { fee: yuan(30), lines: [] });
});
