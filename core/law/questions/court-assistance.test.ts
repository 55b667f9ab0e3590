import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { courtAssistance } from './court-assistance.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(courtAssistance, facts, law).outcome;
const because = (facts: FactSheet, law = today) => decide(courtAssistance, facts, law).because;

const request: FactSheet = { assistanceKind: given('investigate'), assistanceReceivedOn: given('2026-10-12') };

test('an entrusted investigation has thirty days', () => {
  assert.equal(outcome({ ...request, assistanceDoneOn: given('2026-11-11') }), 'yes');
  assert.equal(outcome({ ...request, assistanceDoneOn: given('2026-11-12') }), 'no');
  assert.equal(outcome({ ...request, assistanceDoneOn: { state: 'not-applicable' } }), 'no');
});

test('for other help no time is set', () => {
  for (const kind of ['serve', 'preserve', 'progress', 'transfer-evidence'] as const)
    assert.equal(because({ ...request, assistanceKind: given(kind), assistanceDoneOn: given('2026-11-11') }), 'open');
});
