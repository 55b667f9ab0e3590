import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { substitutePublication } from './substitute-publication.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(substitutePublication, facts, law).outcome;

test('the judgment is published at the defendant’s cost where the apology ordered is refused', () => {
  assert.equal(outcome({ apologyOrdered: given(true), apologyRefused: given(true) }), 'yes');
  assert.equal(outcome({ apologyOrdered: given(true), apologyRefused: given(false) }), 'no');
  assert.equal(outcome({ apologyOrdered: given(false), apologyRefused: given(true) }), 'no');
});
