import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { dutyToSue } from './duty-to-sue.ts';

const today = regime({ on: asDay('2026-11-23') });
const facts: FactSheet = {
  announcementMade: given(true),
  eligibleBodyExists: given(true),
  otherBodyFiled: given(false),
  publicInterestRestored: given(false),
};
const outcome = (sheet: FactSheet) => decide(dutyToSue, sheet, today).outcome;

test('after the announcement the procuratorate must sue where nobody else did', () => {
  assert.equal(outcome(facts), 'yes');
  assert.equal(outcome({ ...facts, eligibleBodyExists: given(false), otherBodyFiled: given(true) }), 'yes');
});

test('another body that sued, or an announcement not yet made, leaves no duty', () => {
  assert.equal(outcome({ ...facts, otherBodyFiled: given(true) }), 'no');
  assert.equal(outcome({ ...facts, announcementMade: given(false) }), 'no');
});

test('where the public interest is protected already the case is closed instead', () => {
  assert.equal(outcome({ ...facts, publicInterestRestored: given(true) }), 'no');
});
