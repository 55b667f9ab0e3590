import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given, found } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { firstFiled } from './first-filed.ts';

const today = regime({ on: asDay('2026-11-23') });
const by = { court: '成都市中级人民法院', act: '认定', reasons: '同一应用、同一期间' };
const second: FactSheet = {
  earlierDocketedElsewhere: given(true),
  earlierReleased: given(false),
  docketedHere: given(false),
  designatedCourt: given(false),
};
const decided = (facts: FactSheet) => decide(firstFiled, facts, today);

test('the first court keeps the case', () => {
  assert.equal(decided({ ...second, earlierDocketedElsewhere: given(false) }).outcome, 'yes');
});

test('an earlier case leaves the answer open until a judge compares the torts', () => {
  assert.deepEqual([decided(second).outcome, decided(second).because], ['unknown', 'open']);
  assert.equal(decided({ ...second, sameTortAsDocketed: found(false, by) }).outcome, 'yes');
  assert.equal(decided({ ...second, sameTortAsDocketed: found(true, by) }).outcome, 'no');
});

test('before docketing it does not docket, afterwards it transfers', () => {
  const same: FactSheet = { ...second, sameTortAsDocketed: found(true, by) };
  assert.deepEqual(decided(same).value, { ifNotFirst: 'do-not-docket' });
  assert.deepEqual(decided({ ...same, docketedHere: given(true) }).value, { ifNotFirst: 'transfer' });
  const { docketedHere: _left, ...unsaid } = same;
  assert.deepEqual(decided(unsaid).value, { ifNotFirst: null });
});

test('a case dismissed or withdrawn bars nobody, and designation overrides who was first', () => {
  const same: FactSheet = { ...second, sameTortAsDocketed: found(true, by) };
  assert.equal(decided({ ...same, earlierReleased: given(true) }).outcome, 'yes');
  assert.equal(decided({ ...same, designatedCourt: given(true) }).outcome, 'yes');
});
