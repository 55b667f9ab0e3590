import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { burdenOfProof } from './burden-of-proof.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(burdenOfProof, facts, law).outcome;

test('the plaintiff proves entry, infringement, damage, causation and gain', () => {
  for (const fact of ['standing', 'announcement', 'processing', 'breach', 'damage', 'causation', 'gain'] as const)
    assert.equal(outcome({ factToProve: given(fact) }), 'yes', fact);
});

test('the processor proves its legal basis and that it was not at fault', () => {
  assert.equal(outcome({ factToProve: given('legal-basis') }), 'no');
  assert.equal(outcome({ factToProve: given('fault') }), 'no');
});

test('under the proposal a presumption of causation is the processor’s to rebut', () => {
  const presumed: FactSheet = {
    factToProve: given('causation'),
    heldFieldSet: given(true),
    timeWindowMatches: given(true),
    contentMatchPerMille: given(800),
    otherSourceShown: given(false),
  };
  const law = regime({ on, proposals: ['R-PROOF'] });
  assert.equal(outcome(presumed), 'yes');
  assert.equal(outcome(presumed, law), 'no');
  assert.equal(outcome({ ...presumed, contentMatchPerMille: given(799) }, law), 'yes');
});
