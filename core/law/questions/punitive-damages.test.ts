import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { punitiveDamages } from './punitive-damages.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(punitiveDamages, facts, law).outcome;

test('a statute grants them for environment and for food and drugs, and none for personal information', () => {
  assert.equal(outcome({ harmField: given('environment') }), 'yes');
  assert.equal(outcome({ harmField: given('food-drug') }), 'yes');
  assert.equal(outcome({ harmField: given('personal-information') }), 'no');
  assert.equal(outcome({ harmField: given('other') }), 'no');
});
