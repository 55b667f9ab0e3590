import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { hearingNotice } from './hearing-notice.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(hearingNotice, facts, law).outcome;

const hearing: FactSheet = { plaintiffKind: given('procuratorate'), hearingOn: given('2026-12-10') };

test('three days before the hearing is in time, two days before is not', () => {
  assert.equal(outcome({ ...hearing, hearingNoticeServedOn: given('2026-12-07') }), 'yes');
  assert.equal(outcome({ ...hearing, hearingNoticeServedOn: given('2026-12-08') }), 'no');
});

test('whether a holiday moves a period counted backwards is a gap with a switch', () => {
  const monday: FactSheet = { ...hearing, hearingOn: given('2026-11-18'), hearingNoticeServedOn: given('2026-11-15') };
  assert.equal(outcome(monday), 'yes');
  assert.equal(outcome(monday, regime({ on, readings: { 'silent-periods': 'rolls' } })), 'no');
});
