import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { complaintService } from './complaint-service.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(complaintService, facts, law).outcome;
const value = (facts: FactSheet, law = today) => decide(complaintService, facts, law).value;

test('five days from docketing; the sixth is late', () => {
  assert.equal(outcome({ docketedOn: given('2026-11-02'), complaintSentOn: given('2026-11-09') }), 'yes');
  assert.equal(outcome({ docketedOn: given('2026-11-02'), complaintSentOn: given('2026-11-10') }), 'no');
});

test('the fifth day of the example falls on a Saturday and moves to the Monday', () => {
  assert.deepEqual(value({ docketedOn: given('2026-11-02') }), { due: '2026-11-09', provisional: false });
});
