import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { internetCourt } from './internet-court.ts';

const today = regime({ on: asDay('2026-11-23') });
const before = regime({ on: asDay('2025-10-31') });
const network: FactSheet = {
  courtKind: given('internet'),
  withinInternetCourtCity: given(true),
  online: given(true),
  suitKind: given('civil-pil'),
  plaintiffKind: given('procuratorate'),
  internetCourtCity: given('beijing'),
};

test('a procuratorate’s network suit is on both lists', () => {
  for (const law of [before, today]) assert.equal(decide(internetCourt, network, law).outcome, 'yes');
});

test('a consumer organisation’s suit is on neither', () => {
  for (const law of [before, today])
    assert.equal(
      decide(internetCourt, { ...network, plaintiffKind: given('consumer-organisation') }, law).outcome,
      'no',
    );
});

test('a private suit is on both: as a network tort before, as personal information since', () => {
  const own: FactSheet = { ...network, suitKind: given('private'), plaintiffKind: given('individual') };
  const cited = [before, today].map((law) => decide(internetCourt, own, law));
  assert.deepEqual(
    cited.map(({ outcome }) => outcome),
    ['yes', 'yes'],
  );
  assert.ok(cited[0]?.provisions.some((id) => id === 'IC18 2(1)(7)'));
  assert.ok(cited[1]?.provisions.some((id) => id === 'IC25 1(1)(2)'));
});

test('the list binds only internet courts, their city, and what happened online', () => {
  assert.equal(decide(internetCourt, { ...network, courtKind: given('basic') }, today).outcome, 'no');
  assert.equal(decide(internetCourt, { ...network, withinInternetCourtCity: given(false) }, today).outcome, 'no');
  assert.equal(decide(internetCourt, { ...network, online: given(false) }, today).outcome, 'no');
});

test('appeals changed with the list', () => {
  const appeal = (city: 'beijing' | 'hangzhou' | 'guangzhou', law: typeof today) =>
    decide(internetCourt, { ...network, internetCourtCity: given(city) }, law).value;
  assert.deepEqual(appeal('beijing', before), { appealTo: 'beijing-fourth-intermediate' });
  assert.deepEqual(appeal('beijing', today), { appealTo: 'designated-by-high-court' });
  assert.deepEqual(appeal('hangzhou', today), { appealTo: 'hangzhou-intermediate' });
  assert.deepEqual(appeal('guangzhou', today), { appealTo: 'guangzhou-intermediate' });
});

test('before internet courts had provisions there was no such rule', () => {
  assert.equal(decide(internetCourt, network, regime({ on: asDay('2018-09-06') })).noRuleBefore, '2018-09-07');
});
