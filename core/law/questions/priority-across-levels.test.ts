import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { priorityAcrossLevels } from './priority-across-levels.ts';

const on = asDay('2026-11-23');
const answer = (facts: FactSheet, option: string) =>
  decide(priorityAcrossLevels, facts, regime({ on, readings: { 'first-across-levels': option } })).outcome;

test('by default the suit docketed first comes first, whoever brought it', () => {
  const facts: FactSheet = { plaintiffKind: given('procuratorate'), otherBodyDocketed: given(false) };
  assert.equal(decide(priorityAcrossLevels, facts, regime({ on })).outcome, 'yes');
  assert.equal(answer({ ...facts, otherBodyDocketed: given(true) }, 'first-docketed'), 'no');
});

test('under the other reading the organisation comes first, and the procuratorate only where none has sued', () => {
  const facts: FactSheet = { otherBodyFiled: given(true) };
  assert.equal(answer({ ...facts, plaintiffKind: given('consumer-organisation') }, 'organisation-first'), 'yes');
  assert.equal(answer({ ...facts, plaintiffKind: given('procuratorate') }, 'organisation-first'), 'no');
  assert.equal(
    answer({ plaintiffKind: given('procuratorate'), otherBodyFiled: given(false) }, 'organisation-first'),
    'yes',
  );
});
