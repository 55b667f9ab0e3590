import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { evidenceExclusion } from './evidence-exclusion.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(evidenceExclusion, facts, law).outcome;

test('each flaw alone excludes the evidence, and none leaves it in', () => {
  for (const flaw of ['serious-infringement', 'prohibition-violated', 'public-order'] as const)
    assert.equal(outcome({ evidenceFlaws: given([flaw]) }), 'yes', flaw);
  assert.equal(outcome({ evidenceFlaws: given([]) }), 'no');
});
