import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { admission } from './admission.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(admission, facts, law).outcome;

const admitted: FactSheet = {
  plaintiffAdmitted: given(true),
  admittedFactOfPublicInterest: given(false),
  admissionHarmsPublicInterest: given(false),
};

test('an ordinary admission binds', () => {
  assert.equal(outcome(admitted), 'yes');
  assert.equal(outcome({ ...admitted, plaintiffAdmitted: given(false) }), 'no');
});

test('an admission against the public interest is not recognised, on either ground', () => {
  assert.equal(outcome({ ...admitted, admittedFactOfPublicInterest: given(true) }), 'no');
  assert.equal(outcome({ ...admitted, admissionHarmsPublicInterest: given(true) }), 'no');
});

test('while a ground against it is not known, recognition stays missing', () => {
  assert.equal(outcome({ plaintiffAdmitted: given(true) }), 'unknown');
});
