import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { noSoleJudge } from './no-sole-judge.ts';

const today = regime({ on: asDay('2026-11-23') });
const quiet: FactSheet = {
  suitKind: given('private'),
  massDispute: given(false),
  wideAttention: given(false),
  novelOrComplex: given(false),
};

test('no public-interest suit is tried by one judge', () => {
  assert.equal(decide(noSoleJudge, { suitKind: given('civil-pil') }, today).outcome, 'yes');
});

test('nor a mass, widely noticed or novel dispute', () => {
  assert.equal(decide(noSoleJudge, quiet, today).outcome, 'no');
  for (const fact of ['massDispute', 'wideAttention', 'novelOrComplex'] as const)
    assert.equal(decide(noSoleJudge, { ...quiet, [fact]: given(true) }, today).outcome, 'yes', fact);
});

test('before 2022 there was no such article', () => {
  const decision = decide(noSoleJudge, quiet, regime({ on: asDay('2021-12-31') }));
  assert.deepEqual([decision.outcome, decision.noRuleBefore], ['unknown', '2022-01-01']);
});
