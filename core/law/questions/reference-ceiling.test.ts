import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { referenceCeiling } from './reference-ceiling.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(referenceCeiling, facts, law).outcome;

const network: FactSheet = {
  online: given(true),
  lossProvable: given(false),
  gainProvable: given(false),
  suitKind: given('civil-pil'),
  claimAmount: given(yuan(500_000)),
};

test('half a million is a reference where neither loss nor gain can be fixed', () => {
  assert.equal(outcome(network), 'yes');
  assert.equal(outcome({ ...network, claimAmount: given(yuan(500_000) + 1) }), 'no');
  assert.equal(outcome({ ...network, gainProvable: given(true) }), 'no');
  assert.equal(outcome({ ...network, online: given(false) }), 'no');
});

test('under the narrow reading it holds for an individual’s suit alone', () => {
  const law = regime({ on, readings: { 'network-ceiling': 'private-only' } });
  assert.equal(outcome(network, law), 'no');
  assert.equal(outcome({ ...network, suitKind: given('private') }, law), 'yes');
});
