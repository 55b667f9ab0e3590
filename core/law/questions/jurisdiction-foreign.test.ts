import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given, found } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { jurisdictionForeign } from './jurisdiction-foreign.ts';

const today = regime({ on: asDay('2026-11-23') });
const abroad: FactSheet = {
  defendantDomicileInChina: given(false),
  suitKind: given('civil-pil'),
  actHere: given(false),
  resultHere: given(false),
  propertyHere: given(false),
  representativeOfficeHere: given(false),
  appearedWithoutObjection: given(false),
  agreedCourt: given(false),
};
const outcome = (facts: FactSheet) => decide(jurisdictionForeign, facts, today).outcome;

test('tort place, property, office and submission each found jurisdiction', () => {
  for (const fact of [
    'actHere',
    'resultHere',
    'propertyHere',
    'representativeOfficeHere',
    'appearedWithoutObjection',
  ] as const)
    assert.equal(outcome({ ...abroad, [fact]: given(true) }), 'yes', fact);
});

test('an appropriate connection is for the court to find', () => {
  assert.equal(decide(jurisdictionForeign, abroad, today).because, 'open');
  const by = { court: '北京市第四中级人民法院', act: '认定', reasons: '境内用户与服务器' };
  assert.equal(outcome({ ...abroad, appropriateConnection: found(true, by) }), 'yes');
  assert.equal(outcome({ ...abroad, appropriateConnection: found(false, by) }), 'no');
});

test('an agreement serves its parties, not the public-interest plaintiff', () => {
  const by = { court: '北京市第四中级人民法院', act: '认定', reasons: '无' };
  const agreed: FactSheet = { ...abroad, agreedCourt: given(true), appropriateConnection: found(false, by) };
  assert.equal(outcome(agreed), 'no');
  assert.equal(outcome({ ...agreed, suitKind: given('private') }), 'yes');
});

test('the rule is for defendants without domicile in China, and did not exist before 2024', () => {
  assert.equal(outcome({ ...abroad, actHere: given(true), defendantDomicileInChina: given(true) }), 'no');
  assert.equal(decide(jurisdictionForeign, abroad, regime({ on: asDay('2023-12-31') })).noRuleBefore, '2024-01-01');
});
