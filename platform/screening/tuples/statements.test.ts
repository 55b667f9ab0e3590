import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRecorder, recordBytes } from './records.ts';
import { tuplesOf } from '#screening/link/rows.fixture.ts';
import { statementsOf } from './statements.ts';

test('a file is its statements in their order, with the values in place and no comment left', () => {
  const statements = statementsOf('persons-round', { hubs: 1 });
  assert.equal(statements.length, 2);
  assert.match(statements[0] ?? '', /^CREATE OR REPLACE TABLE label_next/);
  assert.match(statements[0] ?? '', /edge\.hub <= 1\n/);
  assert.equal(statements[1], 'EXCHANGE TABLES label AND label_next');
  assert.match(statementsOf('persons-groups', { groups: 'guarded' })[0] ?? '', /TABLE guarded ENGINE/);
});

test('a value that is missing or is no whole number never reaches a statement', () => {
  assert.throws(() => statementsOf('distinct'), RangeError);
  for (const exhibit of [-1, 0.5, 2 ** 32, Number.NaN])
    assert.throws(() => statementsOf('distinct', { exhibit }), RangeError);
  assert.throws(() => statementsOf('persons-groups', { groups: 1 }), RangeError);
});

test('rows are numbered over all pieces, the tuples of one row alike', () => {
  const recorder = createRecorder(7);
  const row = (identities: number[]) => ({ identities, mobiles: [], emails: [], rank: 0 });
  const pieces = [tuplesOf([row([1]), row([2, 3])]), tuplesOf([row([4])])].map((piece) => recorder.records(piece));
  const numbers = pieces.flatMap((piece) => {
    const view = new DataView(piece.buffer);
    return Array.from({ length: piece.length / recordBytes }, (_, place) => [
      view.getUint32(place * recordBytes, true),
      Number(view.getBigUint64(place * recordBytes + 4, true)),
    ]);
  });
  assert.deepEqual(numbers, [
    [7, 0],
    [7, 1],
    [7, 1],
    [7, 2],
  ]);
  const long = tuplesOf([row([1, 2])]);
  assert.throws(() => createRecorder(1).records(long.subarray(0, 28)), RangeError);
  assert.throws(() => createRecorder(1).records(long.subarray(0, 27)), RangeError);
});
