import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { trialPeriod } from './trial-period.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(trialPeriod, facts, law).outcome;
const value = (facts: FactSheet, law = today) => decide(trialPeriod, facts, law).value;
const because = (facts: FactSheet, law = today) => decide(trialPeriod, facts, law).because;

const first: FactSheet = {
  caseStage: given('first-instance'),
  docketedOn: given('2026-05-06'),
  concludedOn: given('2026-11-06'),
  termExtension: given('none'),
  daysLeftOut: given([]),
};

test('six months from docketing, and by when an extension is asked for and decided', () => {
  assert.equal(outcome(first), 'yes');
  assert.equal(outcome({ ...first, concludedOn: given('2026-11-07') }), 'no');
  assert.deepEqual(value(first), {
    due: '2026-11-06',
    provisional: false,
    done: true,
    extensionAskedBy: '2026-10-22',
    extensionDecidedBy: '2026-11-01',
  });
});

test('days of expert work and the like prolong it by as many days', () => {
  const late: FactSheet = { ...first, concludedOn: given('2026-11-16') };
  assert.equal(outcome(late), 'no');
  assert.equal(
    outcome({ ...late, daysLeftOut: given([{ from: '2026-06-01', to: '2026-06-10', ground: '鉴定' }]) }),
    'yes',
  );
});

test('what is in time without days left out is in time whatever they are', () => {
  const { daysLeftOut: _spans, ...rest } = first;
  assert.equal(outcome(rest), 'yes');
  assert.equal(outcome({ ...rest, concludedOn: given('2026-11-20') }), 'unknown');
});

test('the president adds six months at first instance; beyond that the day granted counts', () => {
  const extended: FactSheet = { ...first, docketedOn: given('2025-11-24'), concludedOn: given('2026-11-20') };
  assert.equal(outcome(extended), 'no');
  assert.equal(outcome({ ...extended, termExtension: given('president') }), 'yes');
  const granted: FactSheet = { ...extended, termExtension: given('superior'), extendedUntil: given('2026-11-19') };
  assert.equal(outcome(granted), 'no');
});

test('on appeal three months for a judgment and thirty days for a ruling', () => {
  const second: FactSheet = { ...first, caseStage: given('second-instance'), docketedOn: given('2026-09-01') };
  assert.equal(outcome({ ...second, concludedOn: given('2026-11-20'), decisionForm: given('judgment') }), 'yes');
  assert.equal(outcome({ ...second, concludedOn: given('2026-11-20'), decisionForm: given('ruling') }), 'no');
});

test('for a retrial no period of its own is stated', () => {
  assert.equal(because({ ...first, caseStage: given('retrial') }), 'open');
});
