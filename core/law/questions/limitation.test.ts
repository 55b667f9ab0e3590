import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { limitation } from './limitation.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(limitation, facts, law).outcome;

const none = { state: 'not-applicable' } as const;
const late: FactSheet = {
  limitationPleaded: given(true),
  claimsMade: given(['damages']),
  harmKnownOn: given('2023-11-20'),
  harmedOn: given('2023-11-01'),
  limitationRestartedOn: none,
  suspensionEndedOn: none,
  filedOn: given('2026-11-23'),
};

test('three years from knowledge; the last day is in time', () => {
  assert.equal(outcome(late), 'yes');
  assert.equal(outcome({ ...late, filedOn: given('2026-11-20') }), 'no');
});

test('the court does not raise it, and cessation and apology are not subject to it', () => {
  assert.equal(outcome({ ...late, limitationPleaded: given(false) }), 'no');
  assert.equal(outcome({ ...late, claimsMade: given(['cessation', 'apology']) }), 'no');
});

test('an interruption begins it anew and an obstacle leaves six months', () => {
  assert.equal(outcome({ ...late, limitationRestartedOn: given('2025-01-02') }), 'no');
  assert.equal(outcome({ ...late, suspensionEndedOn: given('2026-06-01') }), 'no');
  assert.equal(outcome({ ...late, suspensionEndedOn: given('2026-05-01') }), 'yes');
});

test('twenty years from the harm are the longest', () => {
  const old: FactSheet = { ...late, harmKnownOn: given('2026-01-02'), harmedOn: given('2006-01-04') };
  assert.equal(outcome(old), 'yes');
  assert.equal(outcome({ ...old, harmedOn: given('2010-01-04') }), 'no');
});

test('days known only by their month settle what they can', () => {
  assert.equal(outcome({ ...late, harmKnownOn: given('2023-10') }), 'yes');
  assert.equal(outcome({ ...late, harmKnownOn: given('2023-11') }), 'unknown');
});
