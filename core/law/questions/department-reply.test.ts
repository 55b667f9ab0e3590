import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { departmentReply } from './department-reply.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(departmentReply, facts, law).outcome;
const because = (facts: FactSheet, law = today) => decide(departmentReply, facts, law).because;

const facts: FactSheet = { departmentNotifiedOn: given('2026-10-12'), departmentRepliedOn: given('2026-11-11') };

test('no text sets a time for the department’s answer', () => {
  assert.equal(because(facts), 'open');
});

test('under the proposal it has thirty days', () => {
  const law = regime({ on, proposals: ['R-COOP'] });
  assert.equal(outcome(facts, law), 'yes');
  assert.equal(outcome({ ...facts, departmentRepliedOn: given('2026-11-12') }, law), 'no');
});
