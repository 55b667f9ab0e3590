import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';

import { build, cites, proposal, regimes } from './example.fixture.ts';
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
