import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { found, given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { electronicData } from './electronic-data.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(electronicData, facts, law).outcome;
const because = (facts: FactSheet, law = today) => decide(electronicData, facts, law).because;
const by = { court: '演示法院', act: '认定', reasons: '演示' };

const presumed: FactSheet = {
  evidenceForm: given('display'),
  authenticityGrounds: given(['neutral-platform']),
  authenticityRebutted: given(false),
};

test('data from a neutral platform are presumed authentic unless rebutted', () => {
  assert.equal(outcome(presumed), 'yes');
  assert.equal(because({ ...presumed, authenticityRebutted: given(true) }), 'open');
  assert.equal(outcome({ ...presumed, authenticityRebutted: given(true), authenticityFound: found(false, by) }), 'no');
});

test('without a ground of presumption it is the court’s finding', () => {
  const bare: FactSheet = { ...presumed, authenticityGrounds: given([]) };
  assert.equal(because(bare), 'open');
  assert.equal(outcome({ ...bare, authenticityFound: found(true, by) }), 'yes');
});

test('another copy does not count as original', () => {
  assert.equal(outcome({ ...presumed, evidenceForm: given('other-copy') }), 'no');
});
