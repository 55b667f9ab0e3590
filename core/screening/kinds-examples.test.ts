import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindIds } from './kind.ts';
import { kinds } from './kinds.ts';
import { countsIn, tableOf } from './reference/engine.fixture.ts';

// A kind that can be told anywhere, or after a lead word, is tried in a line; any other in its column.
for (const id of kindIds) {
  const { shape, leads, examples } = kinds[id];
  const dialect = shape === undefined && leads.length === 0 ? tableOf([id], '\u001f', false) : null;

  test(`${id}: every valid example is found once, and valid`, () => {
    for (const example of examples.valid) {
      const counts = countsIn(example, dialect).kinds[id];
      assert.deepEqual([counts.found, counts.valid], [1, 1], example);
    }
  });

  test(`${id}: every invalid example is found, with its reason`, () => {
    for (const [example, reason] of examples.invalid) {
      const counts = countsIn(example, dialect).kinds[id];
      assert.deepEqual([counts.found, counts.invalid[reason]], [1, 1], example);
    }
  });

  test(`${id}: it is not found where it is none`, () => {
    for (const example of examples.none) assert.equal(countsIn(example).kinds[id].found, 0, example);
  });
}
