import assert from 'node:assert/strict';
import { test } from 'node:test';

import { compareRegimes, effects } from './compare.ts';
import { build, cites, noFigure, proposal, question, regimes, strictness, today } from './example.fixture.ts';
import { given } from './fact.ts';

const { all, atLeast, contested, is } = build;
const rule = question(
  all(
    'rule',
    cites,
    is('signed', cites, 'signed'),
    all('inner', cites, is('sealed', cites, 'sealed'), atLeast('enough', cites, 'count', noFigure)),
  ),
);
const figure = proposal('FIGURE', { parameters: { 'no-figure': 7 } });
const idle = proposal('IDLE', { replaces: { 'no-such-step': is('x', cites, 'urgent') } });
const regime = regimes(figure, idle);
const reformed = regime({ on: today.on, proposals: ['FIGURE', 'IDLE'] });
const facts = { signed: given(true), sealed: given(true), count: given(9) };

test('the first step at which two regimes part is the cause, not the parent that follows it', () => {
  const { first, sameOutcome, one, other } = compareRegimes(rule, facts, today, reformed);
  assert.equal(sameOutcome, false);
  assert.deepEqual([one.outcome, other.outcome], ['unknown', 'yes']);
  assert.deepEqual(first?.path, ['rule', 'inner', 'enough']);
});

test('two regimes that reason alike do not part', () => {
  const { first, sameOutcome } = compareRegimes(rule, facts, today, regime({ on: today.on }));
  assert.equal(sameOutcome, true);
  assert.equal(first, null);
});

test('a different reading with the same outcome is still a parting', () => {
  const point = question(
    contested(strictness, { strict: is('sealed', cites, 'sealed'), lenient: is('signed', cites, 'signed') }),
  );
  const { first, sameOutcome } = compareRegimes(
    point,
    facts,
    today,
    regimes()({ on: today.on, readings: { strictness: 'lenient' } }),
  );
  assert.equal(sameOutcome, true);
  assert.deepEqual([first?.one?.id, first?.other?.id], ['sealed', 'signed']);
});

test('a proposal that changes nothing says so', () => {
  const without = ({ on, proposals }: typeof reformed, left: string) =>
    regime({ on, proposals: proposals.map(({ id }) => id).filter((id) => id !== left) });
  assert.deepEqual(effects([rule], [facts, { signed: given(false) }], reformed, without), [
    { proposal: 'FIGURE', decisions: 2, changed: 1, inert: false },
    { proposal: 'IDLE', decisions: 2, changed: 0, inert: true },
  ]);
});

test('a replaced step that answers the same is not where the answers part', () => {
  const both = question(all('rule', cites, is('signed', cites, 'signed'), atLeast('enough', cites, 'count', noFigure)));
  const same = proposal('SAME', { replaces: { signed: is('signed', cites, 'signed') } });
  const laid = regimes(figure, same)({ on: today.on, proposals: ['FIGURE', 'SAME'] });
  assert.deepEqual(compareRegimes(both, facts, today, laid).first?.path, ['rule', 'enough']);
  const alone = regimes(same)({ on: today.on, proposals: ['SAME'] });
  assert.deepEqual(compareRegimes(both, facts, today, alone).first?.path, ['rule', 'signed']);
});
