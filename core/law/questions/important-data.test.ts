import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { importantData } from './important-data.ts';

const today = regime({ on: asDay('2026-11-23') });
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(importantData, sheet, law);
  return because ?? answer;
};

test('ten million persons bring the duties, one fewer do not', () => {
  assert.equal(outcome({ personsProcessed: given(10_000_000) }), 'yes');
  assert.equal(outcome({ personsProcessed: given(9_999_999) }), 'no');
});
