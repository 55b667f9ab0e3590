import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from './facts/vocabulary.ts';
import { otherReadings } from './other-readings.ts';
import { questions } from './questions.ts';
import { regime } from './regime.ts';

const today = regime({ on: asDay('2026-11-23') });
const facts: FactSheet = { plaintiffKind: given('procuratorate'), announcementMade: given(false) };
const turning = (sheet: FactSheet) =>
  otherReadings(questions.standing, sheet, today).map(({ reading, option, decision }) => [
    reading,
    option,
    decision.outcome,
  ]);

test('the reading on which an answer turns is named with the answer that it would give', () => {
  assert.deepEqual(turning(facts), [['subsidiarity', 'side-by-side', 'yes']]);
});

test('an answer that stands under every reading turns on none', () => {
  assert.deepEqual(turning({ plaintiffKind: given('individual') }), []);
});

test('a question that rests on no contested point turns on none', () => {
  assert.deepEqual(otherReadings(questions.processor, {}, today), []);
});
