import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { preservationSecurity } from './preservation-security.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(preservationSecurity, facts, law).outcome;
const value = (facts: FactSheet, law = today) => decide(preservationSecurity, facts, law).value;
const because = (facts: FactSheet, law = today) => decide(preservationSecurity, facts, law).because;

const asked: FactSheet = { preservationStage: given('in-suit'), claimAmount: given(yuan(100_000)) };

test('thirty per cent of the sum claimed is the most in suit', () => {
  assert.equal(outcome({ ...asked, securityAmount: given(yuan(30_000)) }), 'yes');
  assert.equal(outcome({ ...asked, securityAmount: given(yuan(30_001)) }), 'no');
  assert.deepEqual(value(asked), { most: yuan(30_000) });
});

test('for security before suit no bound is stated here', () => {
  assert.equal(because({ ...asked, preservationStage: given('before-suit'), securityAmount: given(yuan(1)) }), 'open');
});
