import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { level } from './level.ts';

const today = regime({ on: asDay('2026-11-23') });
const suit: FactSheet = {
  suitKind: given('civil-pil'),
  plaintiffKind: given('procuratorate'),
  online: given(true),
  withinInternetCourtCity: given(true),
  courtHearsCriminalCase: given(false),
  approvedHandDown: given(false),
  handDownNecessary: given(false),
  handDownGround: given('other'),
  hearingOpened: given(false),
  caseImpact: given('ordinary'),
};
type CourtKind = 'basic' | 'internet' | 'intermediate' | 'high' | 'supreme' | 'specialised';
const at = (kind: CourtKind, facts: FactSheet = suit, law = today) =>
  decide(level, { ...facts, courtKind: given(kind) }, law).outcome;

test('the intermediate court is the rule, whatever the sum and the number of victims', () => {
  assert.equal(at('intermediate'), 'yes');
  assert.equal(at('intermediate', { ...suit, claimAmount: given(100), affectedPersons: given(12) }), 'yes');
  assert.equal(at('basic'), 'no');
  assert.equal(at('specialised'), 'no');
});

test('the internet court is right for a procuratorate’s network suit, under the reading that practice follows', () => {
  assert.equal(at('internet'), 'yes');
  const plain = regime({ on: asDay('2026-11-23'), readings: { 'internet-court-level': 'not-displaced' } });
  assert.equal(at('internet', suit, plain), 'no');
  assert.equal(at('internet', { ...suit, plaintiffKind: given('consumer-organisation') }), 'no');
});

test('the court of the criminal case is right at any level', () => {
  const joined: FactSheet = {
    ...suit,
    suitKind: given('criminal-incidental-pil'),
    courtHearsCriminalCase: given(true),
  };
  assert.equal(at('basic', joined), 'yes');
  assert.equal(at('intermediate', joined), 'yes');
});

test('a case lawfully handed down is right before a basic court', () => {
  const handed: FactSheet = {
    ...suit,
    approvedHandDown: given(true),
    handDownNecessary: given(true),
    handDownGround: given('numerous-inconvenient'),
  };
  assert.equal(at('basic', handed), 'yes');
});

test('high courts need impact in the province, the Supreme Court in the country', () => {
  assert.equal(at('high'), 'no');
  assert.equal(at('high', { ...suit, caseImpact: given('province') }), 'yes');
  assert.equal(at('supreme', { ...suit, caseImpact: given('nation') }), 'yes');
  assert.equal(at('supreme', { ...suit, caseImpact: given('province') }), 'no');
});
