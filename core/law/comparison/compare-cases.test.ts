import assert from 'node:assert/strict';
import { test } from 'node:test';

import { given } from '#law/kernel/fact.ts';
import { asDay } from '#words/day.ts';

import { questions } from '../questions.ts';
import { regime } from '../regime.ts';
import { compareCases } from './compare-cases.ts';
import type { ComparedCase } from './compare-question.ts';
import { comparisonCsv, comparisonJson } from './comparison-json.ts';

const on = asDay('2026-11-23');
const law = regime({ on });
const reformed = regime({ on, proposals: ['R-MANY', 'R-FORUM'] });

const one = (id: string, counted: boolean, persons: number | null): ComparedCase => ({
  id,
  counted,
  facts: {
    personsByKind: persons === null ? { state: 'not-known' } : given([{ kind: 'biometrics', persons }]),
    obtainedInDuty: given(false),
    sanctionedWithinTwoYears: given(false),
    specialGroupPerMille: given(0),
    unspecifiedVictims: given(false),
    ongoingRisk: given(false),
  },
});
const cases = [
  one('large', true, 10_000),
  one('small', true, 3),
  one('unstated', true, null),
  one('not', false, 9_000),
];
const compared = compareCases([questions.sensitive, questions.many], cases, law, reformed);
const many = compared.questions.find(({ question }) => question === 'many');

test('an open term that a proposal turns into figures flows to yes, to no, and to missing', () => {
  assert.deepEqual(
    many?.flows.toSorted((left, right) => left.to.localeCompare(right.to)),
    [
      { from: 'open', to: 'missing', move: 'to-unknown', cases: 1 },
      { from: 'open', to: 'no', move: 'to-no', cases: 1 },
      { from: 'open', to: 'yes', move: 'to-yes', cases: 1 },
    ],
  );
});

test('a case that may not count is shown and stands in no figure', () => {
  assert.deepEqual([many?.counted, many?.changed, many?.cells.length], [3, 3, 4]);
  assert.equal(many?.cells.find((cell) => cell.case === 'not')?.move, 'to-yes');
});

test('flows of a question add up to its counted cases', () => {
  for (const { flows, counted } of compared.questions)
    assert.equal(
      flows.reduce((sum, flow) => sum + flow.cases, 0),
      counted,
    );
});

test('the first question whose answers differ is named with the step at which they part', () => {
  assert.deepEqual(compared.first, { question: 'many', step: 'many' });
  assert.equal(compareCases([questions.many], cases, law, law).first, null);
});

test('a proposal that changed nothing is named inert, also where others beside it did', () => {
  assert.deepEqual(
    compared.effects.map(({ side, proposal, changed, inert }) => [side, proposal, changed > 0, inert]),
    [
      ['other', 'R-FORUM', false, true],
      ['other', 'R-MANY', true, false],
    ],
  );
});

test('laws of two days are not compared: time would look like reform', () => {
  assert.throws(() => compareCases([questions.many], cases, law, regime({ on: asDay('2020-01-01') })), RangeError);
});

test('the download holds every case and every figure with where it stands', () => {
  const supposed = regime({ on, proposals: ['R-MANY'], parameters: { 'ladder-other': 77 } });
  const json = JSON.parse(JSON.stringify(comparisonJson(compareCases([questions.many], cases, law, supposed))));
  assert.equal(json.questions[0].cells.length, cases.length);
  assert.deepEqual(json.other.parameters['ladder-other'], { value: 77, unit: 'persons', stands: 'supposed' });
  assert.equal(json.other.parameters['ladder-sensitive'].stands, 'proposed');
  assert.deepEqual(json.one.parameters['ladder-other'], { value: null, unit: 'persons', stands: 'nowhere' });
  assert.equal(json.one.parameters['bench-judges'].stands, 'law');
  assert.deepEqual([json.one.law, json.other.law], [true, false]);
});

test('the table has one line for every case and question, and values with commas stay one field', () => {
  const lines = comparisonCsv(compared).split('\r\n');
  assert.equal(lines.length, 1 + 2 * cases.length + 1);
  const large = lines.find((line) => line.startsWith('large,true,many')) ?? '';
  assert.match(large, /^large,true,many,open,,yes,"\{""scheme"".*\}",to-yes,many$/);
});
