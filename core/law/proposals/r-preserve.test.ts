import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { preservation } from '../questions/preservation.ts';
import { regime } from '../regime.ts';

const on = asDay('2026-11-23');
const proposed = regime({ on, proposals: ['R-PRESERVE'] });
const leak: FactSheet = {
  plaintiffKind: given('procuratorate'),
  ongoing: given(true),
  preservationStage: given('before-suit'),
  preservationUrgent: given(false),
  judgmentAtRisk: given(false),
  securityGiven: given(false),
};

test('a leak that goes on is risk and urgency at once, and a procuratorate gives no security', () => {
  assert.equal(decide(preservation, leak, regime({ on })).outcome, 'no');
  assert.equal(decide(preservation, leak, proposed).outcome, 'yes');
  assert.equal(decide(preservation, { ...leak, preservationStage: given('in-suit') }, proposed).outcome, 'yes');
});

test('other plaintiffs still give security before suit, and a leak that has ended is no risk', () => {
  const organisation: FactSheet = { ...leak, plaintiffKind: given('consumer-organisation') };
  assert.equal(decide(preservation, organisation, proposed).outcome, 'no');
  assert.equal(decide(preservation, { ...leak, ongoing: given(false) }, proposed).outcome, 'no');
});
