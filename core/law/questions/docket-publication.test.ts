import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { docketPublication } from './docket-publication.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(docketPublication, facts, law).outcome;
const because = (facts: FactSheet, law = today) => decide(docketPublication, facts, law).because;

test('no rule in force sets a time for publishing a docket', () => {
  assert.equal(because({ hoursToPublication: given(1) }), 'open');
});

test('under the proposal twenty-four hours are in time and one more is not', () => {
  const law = regime({ on, proposals: ['R-PLATFORM'] });
  assert.equal(outcome({ hoursToPublication: given(24) }, law), 'yes');
  assert.equal(outcome({ hoursToPublication: given(25) }, law), 'no');
});
