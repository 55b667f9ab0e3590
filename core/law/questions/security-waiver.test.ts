import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { securityWaiver } from './security-waiver.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(securityWaiver, facts, law).outcome;

const suit: FactSheet = {
  plaintiffKind: given('procuratorate'),
  suitKind: given('civil-pil'),
  claimsMade: given(['apology', 'damages']),
};

test('security may be waived for a procuratorate that claims damages in the public interest', () => {
  assert.equal(outcome(suit), 'yes');
  assert.equal(outcome({ ...suit, claimsMade: given(['apology']) }), 'no');
  assert.equal(outcome({ ...suit, plaintiffKind: given('consumer-organisation') }), 'no');
  assert.equal(outcome({ ...suit, suitKind: given('private') }), 'no');
});
