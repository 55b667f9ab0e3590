import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { processor } from './processor.ts';

const today = regime({ on: asDay('2026-11-23') });
const company: FactSheet = {
  relatesToPersons: given(true),
  anonymised: given(false),
  processed: given(true),
  decidesPurposeAndMeans: given(true),
  householdPurpose: given(false),
  statisticsOrArchives: given(false),
};

test('who decides purpose and means is a processor', () => {
  const { outcome, provisions } = decide(processor, company, today);
  assert.equal(outcome, 'yes');
  assert.deepEqual(provisions.slice(0, 2), ['PIPL 73', 'PIPL 4']);
});

test('household processing takes a natural person out', () => {
  const decision = decide(processor, { ...company, householdPurpose: given(true) }, today);
  assert.equal(decision.outcome, 'no');
  assert.ok(decision.provisions.some((provision) => provision === 'PIPL 72'));
});

test('an entrusted party is a processor only beyond its instructions', () => {
  const entrusted: FactSheet = { ...company, decidesPurposeAndMeans: given(false), entrusted: given(true) };
  assert.equal(decide(processor, entrusted, today).because, 'missing');
  assert.equal(decide(processor, { ...entrusted, exceedsInstructions: given(false) }, today).outcome, 'no');
  assert.equal(decide(processor, { ...entrusted, exceedsInstructions: given(true) }, today).outcome, 'yes');
});

test('anonymised information has no processor', () => {
  assert.equal(decide(processor, { ...company, anonymised: given(true) }, today).outcome, 'no');
});

test('statistics and archives follow their own rules', () => {
  assert.equal(decide(processor, { ...company, statisticsOrArchives: given(true) }, today).outcome, 'no');
});

test('a fact not given is missing, never guessed', () => {
  const { anonymised: _left, ...without } = company;
  const decision = decide(processor, without, today);
  assert.equal(decision.outcome, 'unknown');
  assert.equal(decision.because, 'missing');
});

test('before the law there was no such rule', () => {
  const decision = decide(processor, company, regime({ on: asDay('2021-10-31') }));
  assert.equal(decision.outcome, 'unknown');
  assert.equal(decision.because, 'open');
  assert.equal(decision.noRuleBefore, '2021-11-01');
});
