import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { applied, byActor, smallestChanges } from './change.ts';
import { decide } from './decision.ts';
import { build, cites, question, threshold, today } from './example.fixture.ts';
import type { Facts } from './fact.ts';
import { found, given } from './fact.ts';

const { all, any, atLeast, is, not, oneOf, open, unless } = build;
const signed = is('signed', cites, 'signed');
const sealed = is('sealed', cites, 'sealed');
const red = all('by-red', cites, oneOf('red', cites, 'colour', 'red'), signed);
const blue = all('by-blue', cites, oneOf('blue', cites, 'colour', 'blue'), sealed);
const brief = (changes: ReturnType<typeof smallestChanges>) =>
  changes.map(({ moves }) =>
    Object.fromEntries(moves.map(({ fact, to }) => [fact, 'value' in to ? to.value : to.state])),
  );

test('the smallest change names only what must be otherwise', () => {
  const rule = question(all('rule', cites, signed, sealed));
  assert.deepEqual(brief(smallestChanges(rule, { signed: given(true), sealed: given(false) }, today)), [
    { sealed: true },
  ]);
  assert.deepEqual(smallestChanges(rule, { signed: given(true), sealed: given(true) }, today), []);
});

test('a change never asks for two values of one fact', () => {
  const rule = question(all('both', cites, oneOf('r', cites, 'colour', 'red'), oneOf('b', cites, 'colour', 'blue')));
  assert.deepEqual(smallestChanges(rule, {}, today), []);
  const either = question(any('either', cites, red, blue));
  const changes = brief(
    smallestChanges(either, { colour: given('green'), signed: given(false), sealed: given(false) }, today),
  );
  assert.deepEqual(changes, [
    { colour: 'red', signed: true },
    { colour: 'blue', sealed: true },
  ]);
});

test('a comparison is solved for the nearest value that does', () => {
  const enough = question(atLeast('enough', cites, 'count', threshold));
  assert.deepEqual(brief(smallestChanges(enough, { count: given(3) }, today)), [{ count: 20 }]);
  assert.deepEqual(brief(smallestChanges(enough, { count: given(500) }, today, 'no')), [{ count: 19 }]);
});

test('an exception that holds must go, and one that would help may come', () => {
  const rule = question(unless('rule', cites, signed, sealed));
  assert.deepEqual(brief(smallestChanges(rule, { signed: given(true), sealed: given(true) }, today)), [
    { sealed: false },
  ]);
  const helped = question(unless('rule', cites, signed, { when: sealed, then: 'yes' }));
  assert.deepEqual(brief(smallestChanges(helped, { signed: given(false), sealed: given(false) }, today)), [
    { signed: true },
    { sealed: true },
  ]);
});

test('many leaves on one fact are one change', () => {
  const marks = ['a', 'b', 'c'] as const;
  const rule = question(any('rule', cites, ...marks.map((mark) => build.includesAny(mark, cites, 'marks', mark))));
  assert.deepEqual(brief(smallestChanges(rule, { marks: given(['a', 'b', 'c']) }, today, 'no', { facts: 1 })), [
    { marks: [] },
  ]);
});

test('an open term is changed by a finding of a court alone', () => {
  const rule = question(open('serious', cites, 'serious'));
  const [change] = smallestChanges(rule, { serious: given(true) }, today);
  assert.equal(change?.moves[0]?.to.state, 'found');
  assert.deepEqual(change?.by, ['court']);
});

test('what a court found nobody is advised to change', () => {
  const rule = question(signed);
  const by = { court: 'c', act: '认定', reasons: 'r' };
  assert.deepEqual(smallestChanges(rule, { signed: found(false, by) }, today)[0]?.by, ['past']);
});

test('changes are grouped by who would have to act', () => {
  const rule = question(any('rule', cites, signed, sealed));
  const groups = byActor(smallestChanges(rule, { signed: given(false), sealed: given(false) }, today));
  assert.deepEqual([...groups.keys()], ['plaintiff', 'defendant']);
});

test('every change shown gives the goal when decided again, and none contains a smaller one', () => {
  const rule = question(
    all(
      'rule',
      cites,
      any('way', cites, red, blue),
      unless('u', cites, atLeast('n', cites, 'count', threshold), not('w', cites, is('waived', cites, 'waived'))),
    ),
  );
  const flag = fc.constantFrom(undefined, given(true), given(false));
  const sheets = fc.record({
    signed: flag,
    sealed: flag,
    waived: flag,
    count: fc.constantFrom(undefined, given(3), given(30)),
    colour: fc.constantFrom(undefined, given('red'), given('green'), given('blue')),
  });
  fc.assert(
    fc.property(sheets, fc.constantFrom('yes', 'no'), (facts: Facts, goal) => {
      const before = decide(rule, facts, today).outcome;
      const changes = smallestChanges(rule, facts, today, goal);
      assert.equal(changes.length > 0, before !== goal);
      for (const { moves } of changes) {
        assert.equal(decide(rule, applied(facts, moves), today).outcome, goal);
        for (const left of moves) {
          const fewer = moves.filter((move) => move !== left);
          assert.notEqual(decide(rule, applied(facts, fewer), today).outcome, goal);
        }
      }
    }),
  );
});
