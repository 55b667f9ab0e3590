import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { evidenceObstruction } from './evidence-obstruction.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(evidenceObstruction, facts, law).outcome;

const refused: FactSheet = {
  documentControlled: given(true),
  productionAsked: given(true),
  productionOrdered: given(true),
  productionRefused: given(true),
  documentDestroyed: given(false),
};

test('a document ordered and refused is taken as true, step by step', () => {
  assert.equal(outcome(refused), 'yes');
  for (const fact of ['documentControlled', 'productionAsked', 'productionOrdered', 'productionRefused'] as const)
    assert.equal(outcome({ ...refused, [fact]: given(false) }), 'no', fact);
});

test('destroying it needs no order', () => {
  assert.equal(outcome({ documentControlled: given(true), documentDestroyed: given(true) }), 'yes');
});
