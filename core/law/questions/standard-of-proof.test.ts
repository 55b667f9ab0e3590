import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { standardOfProof } from './standard-of-proof.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(standardOfProof, facts, law).outcome;

test('each kind of fact has its standard', () => {
  const met = (nature: 'ordinary' | 'procedural' | 'fraud') =>
    (['doubtful', 'greater', 'high', 'certain'] as const).map((degree) =>
      outcome({ factNature: given(nature), degreeOfProof: given(degree) }),
    );
  assert.deepEqual(met('procedural'), ['no', 'yes', 'yes', 'yes']);
  assert.deepEqual(met('ordinary'), ['no', 'no', 'yes', 'yes']);
  assert.deepEqual(met('fraud'), ['no', 'no', 'no', 'yes']);
});
