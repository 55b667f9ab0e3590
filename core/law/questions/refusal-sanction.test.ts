import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { refusalSanction } from './refusal-sanction.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(refusalSanction, facts, law).outcome;

test('an individual pays at most a hundred thousand, an organisation from fifty thousand to a million', () => {
  const individual = (sum: number): FactSheet => ({
    defendantKind: given('individual'),
    refusalFine: given(yuan(sum)),
  });
  const company = (sum: number): FactSheet => ({ defendantKind: given('company'), refusalFine: given(yuan(sum)) });
  assert.deepEqual(
    [100_000, 100_001].map((sum) => outcome(individual(sum))),
    ['yes', 'no'],
  );
  assert.deepEqual(
    [49_999, 50_000, 1_000_000, 1_000_001].map((sum) => outcome(company(sum))),
    ['no', 'yes', 'yes', 'no'],
  );
});
