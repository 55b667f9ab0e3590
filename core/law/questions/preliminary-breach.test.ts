import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import type { FactSheet } from '../facts/vocabulary.ts';
import { regime } from '../regime.ts';

import { preliminaryBreach } from './preliminary-breach.ts';

const today = regime({ on: asDay('2026-11-23') });
const outcome = (sheet: FactSheet, law = today) => {
  const { outcome: answer, because } = decide(preliminaryBreach, sheet, law);
  return because ?? answer;
};

test('at filing a breach shown at first sight is enough, whatever the defendant may still prove', () => {
  assert.equal(outcome({ breaches: given(['no-legal-basis']) }), 'yes');
});

test('a filing that shows none does not pass', () => {
  assert.equal(outcome({ breaches: given([]) }), 'no');
});
