import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { found, given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { chainEvidence } from './chain-evidence.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(chainEvidence, facts, law).outcome;
const because = (facts: FactSheet, law = today) => decide(chainEvidence, facts, law).because;
const by = { court: '演示法院', act: '认定', reasons: '演示' };

const verified: FactSheet = { chainVerified: given(true), chainChallenged: given(false) };

test('verified and unchallenged data are unaltered since they went on the chain', () => {
  assert.equal(outcome(verified), 'yes');
  assert.equal(outcome({ ...verified, chainVerified: given(false) }), 'no');
});

test('a reasoned challenge opens the platform and what came before the chain', () => {
  const challenged: FactSheet = { ...verified, chainChallenged: given(true) };
  assert.equal(because(challenged), 'open');
  assert.equal(
    outcome({ ...challenged, chainPlatformSound: found(true, by), sourceBeforeChainProved: found(true, by) }),
    'yes',
  );
  assert.equal(outcome({ ...challenged, sourceBeforeChainProved: found(false, by) }), 'no');
});

test('before August 2021 only internet courts had the rule, before September 2018 none', () => {
  const early = regime({ on: asDay('2020-06-01') });
  assert.equal(outcome({ ...verified, courtKind: given('internet') }, early), 'yes');
  assert.equal(outcome({ ...verified, courtKind: given('basic') }, early), 'no');
  assert.equal(decide(chainEvidence, verified, regime({ on: asDay('2018-09-06') })).noRuleBefore, '2018-09-07');
});
