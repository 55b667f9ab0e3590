import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFacts } from './parse.ts';

const found = (sheet: unknown): readonly string[] => {
  const read = parseFacts(sheet);
  return read.ok ? [] : read.problems.map(({ code, at }) => `${at} ${code}`);
};

test('a sheet of known facts in known states is read as it is', () => {
  const sheet = {
    affectedPersons: { state: 'given', value: 4200, source: '筛查报告', exhibits: ['2'] },
    unspecifiedVictims: { state: 'not-known' },
    ongoingRisk: { state: 'disputed', versions: { plaintiff: true, defendant: false } },
    manyIndividuals: { state: 'found', value: true, by: { court: 'c', act: 'find', reasons: '人数已查明' } },
  };
  const read = parseFacts(sheet);
  assert.ok(read.ok);
  assert.deepEqual(read.value, sheet);
});

test('every defect is told at once, each at its place', () => {
  assert.deepEqual(
    found({
      affectedPeople: { state: 'given', value: 1 },
      affectedPersons: { state: 'given', value: 1.5 },
      affectedItems: { state: 'given', value: -1 },
      unspecifiedVictims: { state: 'maybe' },
      ongoingRisk: { state: 'given' },
      specialGroups: { state: 'given', value: ['children', 'martians'] },
    }),
    [
      '/affectedPeople fact.unknown',
      '/affectedPersons/value field.not-an-integer',
      '/affectedItems/value field.too-small',
      '/unspecifiedVictims fact.state',
      '/ongoingRisk/value field.missing',
      '/specialGroups/value/1 field.not-a-choice',
    ],
  );
});

test('an open term cannot be given by a party, only found by a court', () => {
  assert.deepEqual(found({ manyIndividuals: { state: 'given', value: true } }), ['/manyIndividuals fact.state']);
});

test('a state carries nothing it does not need', () => {
  assert.deepEqual(found({ ongoingRisk: { state: 'not-known', value: true } }), ['/ongoingRisk/value field.unknown']);
});

test('a name of the prototype is no fact', () => {
  assert.deepEqual(
    found(JSON.parse('{"__proto__": {"state": "given", "value": 1}, "toString": {"state": "not-known"}}')),
    ['/__proto__ fact.unknown', '/toString fact.unknown'],
  );
});

test('a sheet that is no object is one finding', () => {
  for (const sheet of [null, [], 'facts', 7]) assert.deepEqual(found(sheet), [' field.wrong-kind']);
});
