import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { causeOfAction } from './cause-of-action.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(causeOfAction, facts, law).outcome;
const value = (facts: FactSheet, law = today) => decide(causeOfAction, facts, law).value;
const because = (facts: FactSheet, law = today) => decide(causeOfAction, facts, law).because;

const before = regime({ on: asDay('2025-12-31') });

test('since 2026 there is a cause of its own, with the number that a transcription gives', () => {
  assert.equal(outcome({ causeEntered: given('personal-information-pil') }), 'yes');
  assert.deepEqual(value({ causeEntered: given('personal-information-pil') }), { number: 509 });
  assert.equal(outcome({ causeEntered: given('consumer-pil') }), 'no');
});

test('until the end of 2025 there was none, and the nearest served', () => {
  assert.equal(outcome({ causeEntered: given('personal-information-dispute') }, before), 'yes');
  assert.equal(outcome({ causeEntered: given('personal-information-pil') }, before), 'no');
});

test('before the table of 2020 no rule is known here', () => {
  assert.equal(because({ causeEntered: given('consumer-pil') }, regime({ on: asDay('2020-12-31') })), 'open');
});
