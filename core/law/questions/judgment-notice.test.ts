import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { judgmentNotice } from './judgment-notice.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(judgmentNotice, facts, law).outcome;
const because = (facts: FactSheet, law = today) => decide(judgmentNotice, facts, law).because;

const told: FactSheet = {
  plaintiffKind: given('procuratorate'),
  judgmentEffectiveOn: given('2026-11-02'),
  departmentToldOfJudgmentOn: given('2026-11-12'),
};

test('ten days from the judgment’s taking effect', () => {
  assert.equal(outcome(told), 'yes');
  assert.equal(outcome({ ...told, departmentToldOfJudgmentOn: given('2026-11-13') }), 'no');
});

test('outside consumer suits the duty rests on an analogy, and is open without it', () => {
  const narrow = regime({ on, readings: { 'consumer-rules': 'consumer-only' } });
  assert.equal(because(told, narrow), 'open');
  assert.equal(outcome({ ...told, plaintiffKind: given('consumer-organisation') }, narrow), 'yes');
});
