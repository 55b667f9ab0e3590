import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { yuan } from '#words/money.ts';
import type { FactSheet } from '#law/facts/vocabulary.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';
import { regime } from '#law/regime.ts';

import { paymentOrder } from './payment-order.ts';

const on = asDay('2026-11-23');
const today = regime({ on });
const outcome = (facts: FactSheet, law = today) => decide(paymentOrder, facts, law).outcome;
const value = (facts: FactSheet, law = today) => decide(paymentOrder, facts, law).value;

const short: FactSheet = {
  availableAssets: given(yuan(100)),
  privateJudgments: given(yuan(60)),
  damagesAwarded: given(yuan(90)),
  finesDue: given(yuan(500)),
};

test('individuals first, then the public interest, then fines', () => {
  assert.equal(outcome(short), 'no');
  assert.deepEqual(value(short), { order: 'private-first', individuals: yuan(60), publicInterest: yuan(40), fines: 0 });
  assert.deepEqual(value({ ...short, availableAssets: given(yuan(200)) }), {
    order: 'private-first',
    individuals: yuan(60),
    publicInterest: yuan(90),
    fines: yuan(50),
  });
});

test('under the other reading both civil claims share in proportion, still before fines', () => {
  const law = regime({ on, readings: { 'private-judgments-first': 'proportional' } });
  assert.deepEqual(value(short, law), {
    order: 'proportional',
    individuals: yuan(40),
    publicInterest: yuan(60),
    fines: 0,
  });
});

test('no fen is lost or made in sharing', () => {
  const law = regime({ on, readings: { 'private-judgments-first': 'proportional' } });
  const facts: FactSheet = {
    ...short,
    availableAssets: given(100),
    privateJudgments: given(70),
    damagesAwarded: given(71),
  };
  assert.deepEqual(value(facts, law), { order: 'proportional', individuals: 50, publicInterest: 50, fines: 0 });
});
