import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';

import { decide } from './decision.ts';
import { build, cites, noFigure, proposal, question, regimes } from './example.fixture.ts';
import { given } from './fact.ts';
import { decisionJson } from './json.ts';
import { RegimeError } from './regime.ts';

const on = asDay('2026-11-23');
const signed = build.is('signed', cites, 'signed');

test('equal choices have one digest, different ones another', () => {
  const regime = regimes(proposal('P', { parameters: { 'no-figure': 5 } }));
  assert.equal(regime({ on }).digest, regime({ on, readings: { strictness: 'strict' }, proposals: [] }).digest);
  const digests = [
    regime({ on }),
    regime({ on: asDay('2026-11-24') }),
    regime({ on, readings: { strictness: 'lenient' } }),
    regime({ on, proposals: ['P'] }),
  ].map(({ digest }) => digest);
  assert.equal(new Set(digests).size, 4);
});

test('a changed figure in the law book changes the digest', () => {
  const one = regimes(proposal('P', { parameters: { 'no-figure': 5 } }))({ on, proposals: ['P'] });
  const other = regimes(proposal('P', { parameters: { 'no-figure': 6 } }))({ on, proposals: ['P'] });
  assert.notEqual(one.digest, other.digest);
});

test('a regime cannot be changed afterwards', () => {
  const regime = regimes()({ on });
  assert.throws(() => Object.assign(regime, { on: asDay('2020-01-01') }), TypeError);
  assert.throws(() => Object.assign(regime.readings, { strictness: 'lenient' }), TypeError);
});

test('names that the law book does not hold are refused', () => {
  const refused = (code: RegimeError['code']) => (error: unknown) =>
    error instanceof RegimeError && error.code === code;
  assert.throws(() => regimes()({ on, readings: { no: 'strict' } }), refused('reading-unknown'));
  assert.throws(() => regimes()({ on, readings: { strictness: 'no' } }), refused('option-unknown'));
  assert.throws(() => regimes()({ on, proposals: ['no'] }), refused('proposal-unknown'));
});

test('two proposals for one step are refused, both named', () => {
  const one = proposal('A', { replaces: { rule: signed } });
  const other = proposal('B', { replaces: { rule: signed } });
  assert.throws(
    () => regimes(one, other)({ on, proposals: ['B', 'A'] }),
    (error) => error instanceof RegimeError && error.code === 'proposals-conflict' && error.names.join() === 'A,B,rule',
  );
});

test('a supposed figure comes before the proposal’s and the law’s, and is told by regime, digest and JSON', () => {
  const rule = question(build.atLeast('enough', cites, 'count', noFigure));
  const make = regimes(proposal('P', { parameters: { 'no-figure': 5 } }));
  const facts = { count: given(7) };
  const proposed = make({ on, proposals: ['P'] });
  const supposed = make({ on, proposals: ['P'], parameters: { 'no-figure': 9 } });
  assert.deepEqual([decide(rule, facts, proposed).outcome, decide(rule, facts, supposed).outcome], ['yes', 'no']);
  assert.deepEqual(supposed.parameters, { 'no-figure': 9 });
  assert.notEqual(proposed.digest, supposed.digest);
  assert.equal('parameters' in decisionJson(decide(rule, facts, proposed)).regime, false);
  assert.deepEqual(decisionJson(decide(rule, facts, supposed)).regime.parameters, { 'no-figure': 9 });
});

test('a supposed figure that equals the one in force is still told apart', () => {
  const make = regimes();
  assert.notEqual(make({ on }).digest, make({ on, parameters: { threshold: 20 } }).digest);
});

test('a supposed figure that is no whole number, or of no parameter, is refused', () => {
  const refused = (code: RegimeError['code']) => (error: unknown) =>
    error instanceof RegimeError && error.code === code;
  assert.throws(() => regimes()({ on, parameters: { no: 1 } }), refused('parameter-unknown'));
  for (const value of [-1, 1.5, Number.NaN])
    assert.throws(() => regimes()({ on, parameters: { threshold: value } }), refused('parameter-form'));
});
