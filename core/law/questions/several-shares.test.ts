import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { severalShares } from './several-shares.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(severalShares, facts, law).outcome;
const value = (facts: FactSheet, law = today) => decide(severalShares, facts, law).value;

test('shares that cannot be told are equal, and what does not divide is said', () => {
  const facts: FactSheet = {
    actorsRelation: given('unapportionable'),
    actorsCount: given(3),
    damagesAwarded: given(yuan(100)),
  };
  assert.deepEqual(value(facts), { shares: 'equal', each: 3_333, undivided: 1 });
});

test('shares that can be told follow responsibility; joint actors have none', () => {
  assert.deepEqual(value({ actorsRelation: given('apportionable') }), { shares: 'by-responsibility' });
  assert.equal(outcome({ actorsRelation: given('common-act') }), 'no');
});
