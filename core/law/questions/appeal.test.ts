import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { appeal } from './appeal.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(appeal, facts, law).outcome;
const value = (facts: FactSheet, law = today) => decide(appeal, facts, law).value;

const served: FactSheet = {
  caseStage: given('first-instance'),
  appealTarget: given('judgment'),
  decisionServedOn: given('2026-10-12'),
  appellantDomicileInChina: given(true),
};

test('fifteen days against a judgment, ten against a ruling, thirty from abroad', () => {
  assert.equal(outcome({ ...served, appealedOn: given('2026-10-27') }), 'yes');
  assert.equal(outcome({ ...served, appealedOn: given('2026-10-28') }), 'no');
  const ruling: FactSheet = { ...served, appealTarget: given('jurisdiction') };
  assert.equal(outcome({ ...ruling, appealedOn: given('2026-10-22') }), 'yes');
  assert.equal(outcome({ ...ruling, appealedOn: given('2026-10-23') }), 'no');
  const abroad: FactSheet = { ...served, appellantDomicileInChina: given(false) };
  assert.equal(outcome({ ...abroad, appealedOn: given('2026-11-11') }), 'yes');
});

test('other rulings and decisions on appeal cannot be appealed', () => {
  const filed: FactSheet = { ...served, appealedOn: given('2026-10-20') };
  assert.equal(outcome({ ...filed, appealTarget: given('other-ruling') }), 'no');
  assert.equal(outcome({ ...filed, caseStage: given('second-instance') }), 'no');
});

test('an appeal in time at home is in time wherever the appellant lives', () => {
  const { appellantDomicileInChina: _home, ...rest } = served;
  assert.equal(outcome({ ...rest, appealedOn: given('2026-10-20') }), 'yes');
  assert.equal(outcome({ ...rest, appealedOn: given('2026-11-02') }), 'unknown');
});

test('the value says by when the court serves the appeal', () => {
  assert.deepEqual(value({ ...served, appealedOn: given('2026-10-20') }), {
    due: '2026-10-27',
    provisional: false,
    done: true,
    copiesBy: '2026-10-25',
  });
});
