import assert from 'node:assert/strict';
import { test } from 'node:test';

import { given } from '#law/kernel/fact.ts';

import { actBy } from './act-by.ts';

test('plaintiff and court can act until the court must have decided on acceptance', () => {
  const known = actBy(['plaintiff'], { receivedOn: given('2026-11-23') });
  assert.equal(known?.day, '2026-11-30');
  assert.ok(known.provisions.length > 0);
  assert.equal(actBy(['court', 'plaintiff'], { receivedOn: given('2026-11-23') })?.day, '2026-11-30');
});

test('corrected papers set the period running anew', () => {
  const facts = { receivedOn: given('2026-11-02'), correctedOn: given('2026-11-24') };
  assert.equal(actBy(['court'], facts)?.day, '2026-12-01');
});

test('no day is named where none runs: before receipt, after the decision, for others', () => {
  assert.equal(actBy(['plaintiff'], {}), null);
  assert.equal(actBy(['plaintiff'], { receivedOn: given('2026-11') }), null);
  assert.equal(actBy(['plaintiff'], { receivedOn: given('2026-11-02'), decidedOn: given('2026-11-05') }), null);
  assert.equal(actBy(['defendant'], { receivedOn: given('2026-11-23') }), null);
  assert.equal(actBy([], { receivedOn: given('2026-11-23') }), null);
});
