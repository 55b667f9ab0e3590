import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { jointLiability } from './joint-liability.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(jointLiability, facts, law).outcome;

test('each ground of joint liability stands alone', () => {
  for (const relation of [
    'joint-processors',
    'common-act',
    'aiding',
    'unidentified',
    'each-sufficient',
    'platform-knew',
    'platform-notified',
  ] as const)
    assert.equal(outcome({ actorsRelation: given(relation) }), 'yes', relation);
});

test('actors apart whose shares can or cannot be told do not answer jointly, nor does one alone', () => {
  for (const relation of ['single', 'apportionable', 'unapportionable'] as const)
    assert.equal(outcome({ actorsRelation: given(relation) }), 'no', relation);
});
