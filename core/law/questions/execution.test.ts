import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { execution } from './execution.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(execution, facts, law).outcome;

const due: FactSheet = {
  plaintiffKind: given('procuratorate'),
  performanceDue: given(true),
  performed: given(false),
  executionApplied: given(false),
};

test('a procuratorate’s judgment that is not performed goes to execution without being asked for', () => {
  assert.equal(outcome(due), 'yes');
  assert.equal(outcome({ ...due, performed: given(true) }), 'no');
  assert.equal(outcome({ ...due, performanceDue: given(false) }), 'no');
});

test('for an organisation it turns on an analogy, or takes an application', () => {
  const organisation: FactSheet = { ...due, plaintiffKind: given('consumer-organisation') };
  const narrow = regime({ on, readings: { 'ex-officio-execution': 'on-application' } });
  assert.equal(outcome(organisation), 'yes');
  assert.equal(outcome(organisation, narrow), 'no');
  assert.equal(outcome({ ...organisation, executionApplied: given(true) }, narrow), 'yes');
});
