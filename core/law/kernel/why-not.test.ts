import assert from 'node:assert/strict';
import { test } from 'node:test';

import { decide } from './decision.ts';
import { build, cites, question, today } from './example.fixture.ts';
import type { Facts } from './fact.ts';
import { given } from './fact.ts';
import { whyNot } from './why-not.ts';

const { all, any, is, unless } = build;
const signed = is('signed', cites, 'signed');
const sealed = is('sealed', cites, 'sealed');
const urgent = is('urgent', cites, 'urgent');
const reasons = (term: Parameters<typeof question>[0], facts: Facts) =>
  whyNot(decide(question(term), facts, today).step).map(({ id }) => id);

test('of several conditions only those that failed are named', () => {
  assert.deepEqual(reasons(all('r', cites, signed, sealed), { signed: given(true), sealed: given(false) }), ['sealed']);
});

test('where every way failed, every way is named', () => {
  assert.deepEqual(reasons(any('r', cites, signed, sealed), { signed: given(false), sealed: given(false) }), [
    'signed',
    'sealed',
  ]);
});

test('an exception that holds is the reason, not the rule it displaces', () => {
  assert.deepEqual(reasons(unless('r', cites, signed, urgent), { signed: given(true), urgent: given(true) }), [
    'urgent',
  ]);
});

test('of an unknown answer the unknown leaves are named', () => {
  assert.deepEqual(reasons(all('r', cites, signed, sealed), { signed: given(true) }), ['sealed']);
});

test('a yes has no why not', () => {
  assert.deepEqual(reasons(signed, { signed: given(true) }), []);
});
