import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { conjunction, disjunction, negate, weightier } from './truth.ts';

const truth = fc.constantFrom('yes', 'no', 'unknown');

test('one no decides a conjunction, one yes a disjunction, whatever else is unknown', () => {
  assert.equal(conjunction(['unknown', 'no']), 'no');
  assert.equal(conjunction(['unknown', 'yes']), 'unknown');
  assert.equal(disjunction(['unknown', 'yes']), 'yes');
  assert.equal(disjunction(['unknown', 'no']), 'unknown');
  assert.equal(conjunction([]), 'yes');
  assert.equal(disjunction([]), 'no');
});

test('negation turns the one into the other', () => {
  fc.assert(
    fc.property(fc.array(truth), (truths) => {
      assert.equal(negate(conjunction(truths)), disjunction(truths.map(negate)));
      assert.equal(negate(disjunction(truths)), conjunction(truths.map(negate)));
    }),
  );
});

test('what can be supplied is said before what can only be proved, and that before what is open in law', () => {
  assert.equal(weightier('open', 'disputed'), 'disputed');
  assert.equal(weightier('disputed', 'missing'), 'missing');
  assert.equal(weightier('open', null), 'open');
  assert.equal(weightier(null, null), null);
});
