import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { designatedOrganisation } from './designated-organisation.ts';

const today = regime({ on: asDay('2026-11-23') });
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(designatedOrganisation, sheet, law);
  return because ?? answer;
};

test('without a designation in force there is none', () => {
  assert.equal(outcome({ designationInForce: given(false) }), 'no');
  assert.equal(outcome({ designationInForce: given(true) }), 'yes');
  assert.equal(outcome({}), 'missing');
});
