import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { found, given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { awardDestination } from './award-destination.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(awardDestination, facts, law).outcome;
const because = (facts: FactSheet, law = today) => decide(awardDestination, facts, law).because;
const by = { court: '演示法院', act: '认定', reasons: '演示' };

test('where the money goes is open until a judgment settles it', () => {
  assert.equal(because({ awardDestination: given('treasury') }), 'open');
  assert.equal(outcome({ destinationLawful: found(true, by) }), 'yes');
});

test('each handling known in practice is a reading', () => {
  const under = (option: string) => regime({ on, readings: { 'award-destination': option } });
  assert.equal(outcome({ awardDestination: given('treasury') }, under('treasury')), 'yes');
  assert.equal(outcome({ awardDestination: given('trust') }, under('fund')), 'yes');
  assert.equal(outcome({ awardDestination: given('fund') }, under('escrow')), 'no');
});
