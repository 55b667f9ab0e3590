import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { departmentNotice } from './department-notice.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(departmentNotice, facts, law).outcome;
const value = (facts: FactSheet, law = today) => decide(departmentNotice, facts, law).value;

const docketed: FactSheet = { docketedOn: given('2026-11-02') };

test('ten days run from docketing, the day itself not counted', () => {
  assert.equal(outcome({ ...docketed, departmentNotifiedOn: given('2026-11-12') }), 'yes');
  assert.equal(outcome({ ...docketed, departmentNotifiedOn: given('2026-11-13') }), 'no');
});

test('a notice not yet given is overdue once the ten days have passed', () => {
  assert.equal(outcome({ ...docketed, departmentNotifiedOn: { state: 'not-applicable' } }), 'no');
  const fresh: FactSheet = { docketedOn: given('2026-11-20'), departmentNotifiedOn: { state: 'not-applicable' } };
  assert.equal(outcome(fresh), 'yes');
  assert.deepEqual(value(fresh), { due: '2026-11-30', provisional: false, done: false });
});
