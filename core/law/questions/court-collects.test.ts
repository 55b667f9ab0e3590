import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { courtCollects } from './court-collects.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(courtCollects, facts, law).outcome;

test('in a public-interest suit the court gathers evidence, elsewhere where the public interest is at stake', () => {
  assert.equal(outcome({ suitKind: given('civil-pil') }), 'yes');
  assert.equal(outcome({ suitKind: given('private'), publicInterestAtStake: given(true) }), 'yes');
  assert.equal(outcome({ suitKind: given('private'), publicInterestAtStake: given(false) }), 'no');
});
