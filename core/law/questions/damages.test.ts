import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { smallestChanges } from '#law/kernel/change.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { damages } from './damages.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(damages, facts, law).outcome;
const because = (facts: FactSheet, law = today) => decide(damages, facts, law).because;

const claimed: FactSheet = {
  claimAmount: given(yuan(80_000)),
  damagesMethod: given('gain'),
  gainProvable: given(true),
  provedGain: given(yuan(80_000)),
};

test('the gain elected and proved covers the claim, to the fen', () => {
  assert.equal(outcome(claimed), 'yes');
  assert.equal(outcome({ ...claimed, claimAmount: given(yuan(80_000) + 1) }), 'no');
  assert.deepEqual(decide(damages, claimed, today).step.parts[1]?.value, {
    method: 'gain',
    elected: 'gain',
    amount: yuan(80_000),
    claimed: yuan(80_000),
  });
});

test('where the base elected cannot be fixed the other one serves', () => {
  assert.equal(outcome({ ...claimed, damagesMethod: given('loss'), lossProvable: given(false) }), 'yes');
});

test('where neither can be fixed the sum is the court’s, and open until it is set', () => {
  const neither: FactSheet = {
    ...claimed,
    lossProvable: given(false),
    gainProvable: given(false),
    discretionarySum: { state: 'not-applicable' },
  };
  assert.equal(because(neither), 'open');
  assert.equal(outcome({ ...neither, discretionarySum: given(yuan(90_000)) }), 'yes');
  assert.equal(outcome({ ...neither, discretionarySum: given(yuan(70_000)) }), 'no');
});

test('if damages are the individual’s, a public-interest plaintiff has none', () => {
  const law = regime({ on, readings: { 'damages-in-public-interest': 'individuals-only' } });
  assert.equal(outcome({ ...claimed, suitKind: given('civil-pil') }, law), 'no');
  assert.equal(outcome({ ...claimed, suitKind: given('private') }, law), 'yes');
});

test('the search for a change solves for the sum', () => {
  const [change] = smallestChanges(damages, { ...claimed, claimAmount: given(yuan(90_000)) }, today);
  assert.deepEqual(
    change?.moves.map(({ fact, to }) => [fact, to]),
    [['claimAmount', { state: 'given', value: yuan(80_000) }]],
  );
});
