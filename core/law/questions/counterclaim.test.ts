import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { counterclaim } from './counterclaim.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(counterclaim, facts, law).outcome;
const because = (facts: FactSheet, law = today) => decide(counterclaim, facts, law).because;

const made: FactSheet = { counterclaimMade: given(true) };

test('a counterclaim is refused in a procuratorate’s suit and in a consumer organisation’s', () => {
  assert.equal(outcome({ ...made, plaintiffKind: given('procuratorate') }), 'yes');
  assert.equal(outcome({ ...made, plaintiffKind: given('consumer-organisation') }), 'yes');
  assert.equal(outcome({ ...made, plaintiffKind: given('individual') }), 'no');
});

test('where none is made nothing is refused', () => {
  assert.equal(outcome({ counterclaimMade: given(false), plaintiffKind: given('procuratorate') }), 'no');
});

test('for a designated organisation the bar rests on an analogy', () => {
  const designated: FactSheet = { ...made, plaintiffKind: given('designated-organisation') };
  assert.equal(outcome(designated), 'yes');
  assert.equal(because(designated, regime({ on, readings: { 'consumer-rules': 'consumer-only' } })), 'open');
});
