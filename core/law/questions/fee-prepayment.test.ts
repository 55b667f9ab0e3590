import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { feePrepayment } from './fee-prepayment.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(feePrepayment, facts, law).outcome;

test('seven days from the notice, and nothing to pay for a procuratorate', () => {
  const notified: FactSheet = { plaintiffKind: given('consumer-organisation'), feeNoticeOn: given('2026-11-02') };
  assert.equal(outcome({ ...notified, feePaidOn: given('2026-11-09') }), 'yes');
  assert.equal(outcome({ ...notified, feePaidOn: given('2026-11-10') }), 'no');
  assert.equal(outcome({ plaintiffKind: given('procuratorate') }), 'yes');
});
