import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { preservationRuling } from './preservation-ruling.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(preservationRuling, facts, law).outcome;

const urgent: FactSheet = { preservationStage: given('in-suit'), preservationUrgent: given(true) };
const ordinary: FactSheet = {
  preservationStage: given('in-suit'),
  preservationUrgent: given(false),
  preservationAcceptedOn: given('2026-11-09'),
  preservationRuledOn: given('2026-11-13'),
  hoursToRuling: given(90),
};

test('forty-eight hours are in time, one more is not', () => {
  assert.equal(outcome({ ...urgent, hoursToRuling: given(48) }), 'yes');
  assert.equal(outcome({ ...urgent, hoursToRuling: given(49) }), 'no');
});

test('what is not urgent has five days, but only in the suit', () => {
  assert.equal(outcome(ordinary), 'yes');
  assert.equal(outcome({ ...ordinary, preservationRuledOn: given('2026-11-16') }), 'no');
  assert.equal(outcome({ ...ordinary, preservationStage: given('before-suit') }), 'no');
});
