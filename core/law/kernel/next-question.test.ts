import assert from 'node:assert/strict';
import { test } from 'node:test';

import { decide } from './decision.ts';
import { build, cites, question, today } from './example.fixture.ts';
import type { Facts } from './fact.ts';
import { disputed, given } from './fact.ts';
import { contestedFacts, nextQuestions } from './next-question.ts';

const { all, any, is, open } = build;
const rule = question(
  all(
    'rule',
    cites,
    any('way', cites, is('signed', cites, 'signed'), is('sealed', cites, 'sealed')),
    is('urgent', cites, 'urgent'),
    open('serious', cites, 'serious'),
  ),
);
const asked = (facts: Facts) => nextQuestions(decide(rule, facts, today).step).map(({ fact }) => fact);

test('a fact that can settle the answer alone is asked first', () => {
  assert.deepEqual(asked({}), ['urgent', 'signed', 'sealed']);
});

test('what can no longer matter is not asked', () => {
  assert.deepEqual(asked({ signed: given(true) }), ['urgent']);
  assert.deepEqual(asked({ urgent: given(false) }), []);
});

test('a fact answered with "not known" comes last and says so', () => {
  const asks = nextQuestions(decide(rule, { urgent: { state: 'not-known' } }, today).step);
  assert.deepEqual(
    asks.map(({ fact, notKnown }) => [fact, notKnown]),
    [
      ['signed', false],
      ['sealed', false],
      ['urgent', true],
    ],
  );
});

test('nobody is asked for an open term', () => {
  assert.ok(!asked({}).includes('serious'));
});

test('disputed facts are for the hearing, not for the form', () => {
  const { step } = decide(rule, { urgent: disputed(true, false), signed: given(true) }, today);
  assert.deepEqual(nextQuestions(step), []);
  assert.deepEqual(contestedFacts(step), ['urgent']);
});
