import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { jurisdictionDispute } from './jurisdiction-dispute.ts';

const today = regime({ on: asDay('2026-11-23') });
const dispute: FactSheet = {
  docketedHere: given(true),
  courtsDisagree: given(true),
  negotiationFailed: given(true),
  courtsApart: given('same-city'),
};

test('the common superior follows how far the courts are apart', () => {
  const superior = { 'same-city': 'intermediate', 'same-province': 'high', 'across-provinces': 'supreme' } as const;
  for (const apart of ['same-city', 'same-province', 'across-provinces'] as const) {
    const decision = decide(jurisdictionDispute, { ...dispute, courtsApart: given(apart) }, today);
    assert.equal(decision.outcome, 'yes');
    assert.deepEqual(decision.value, { designatedBy: superior[apart], stayed: true });
  }
});

test('there is nothing to report before docketing, without a dispute, or before negotiating', () => {
  for (const fact of ['docketedHere', 'courtsDisagree', 'negotiationFailed'] as const)
    assert.equal(decide(jurisdictionDispute, { ...dispute, [fact]: given(false) }, today).outcome, 'no', fact);
});

test('without the distance the superior is missing', () => {
  const { courtsApart: _left, ...without } = dispute;
  assert.equal(decide(jurisdictionDispute, without, today).because, 'missing');
});
