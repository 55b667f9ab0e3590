import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';

import { decide } from './decision.ts';
import { build, cites, question, regimes, threshold, today } from './example.fixture.ts';
import type { Facts } from './fact.ts';
import { disputed, given } from './fact.ts';
import { replay, seal } from './seal.ts';

const rule = question(
  build.all('rule', cites, build.is('signed', cites, 'signed'), build.is('sealed', cites, 'sealed')),
);
const [, inForce] = threshold.values;
assert.ok(inForce !== undefined);
const facts: Facts = { signed: given(true), sealed: disputed(true, false) };

test('an old decision replays to the byte', () => {
  const sealed = seal(decide(rule, facts, today), facts);
  assert.ok(replay(sealed, rule, facts, regimes()({ on: today.on })));
});

test('another fact, another day or another rule does not replay', () => {
  const sealed = seal(decide(rule, facts, today), facts);
  assert.ok(!replay(sealed, rule, { ...facts, signed: given(false) }, today));
  assert.ok(!replay(sealed, rule, { ...facts, urgent: given(true) }, today), 'an unread fact is still sealed');
  assert.ok(!replay(sealed, rule, facts, regimes()({ on: asDay('2026-11-24') })));
  const other = question(build.all('rule', cites, build.is('signed', cites, 'signed')));
  assert.ok(!replay(sealed, other, facts, today));
});

test('a rule changed since shows even where every answer is the same', () => {
  const term = (bound: number) =>
    question(build.atLeast('enough', cites, 'count', { ...threshold, values: [{ ...inForce, value: bound }] }));
  const sheet: Facts = { count: given(500) };
  const sealed = seal(decide(term(20), sheet, today), sheet);
  assert.ok(replay(sealed, term(20), sheet, today));
  assert.ok(!replay(sealed, term(30), sheet, today));
});

test('the order in which facts were written does not matter, nor does a fact left undefined', () => {
  const turned: Facts = { sealed: disputed(true, false), urgent: undefined, signed: given(true) };
  assert.equal(seal(decide(rule, turned, today), turned).digest, seal(decide(rule, facts, today), facts).digest);
});

test('the facts travel beside the sealed decision, never inside it beyond what steps saw', () => {
  const private_: Facts = { ...facts, count: given(4711) };
  assert.ok(!seal(decide(rule, private_, today), private_).body.includes('4711'));
});
