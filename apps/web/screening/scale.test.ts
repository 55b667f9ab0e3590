import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decadeAbove, decadePlace, perMille, rangePlaces, shadeOf, timesOf } from './scale.ts';

test('the best estimate stands between its bounds, and all three within the line', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 40), { minLength: 3, maxLength: 3 }), (three) => {
      const [least = 0, best = 0, most = 0] = three.toSorted((one, other) => one - other);
      const places = rangePlaces(least, best, most);
      assert.ok(places.least <= places.best && places.best <= places.most);
      assert.ok(places.least >= 0 && places.most <= 100);
    }),
  );
});

test('a range of one figure is a point in the middle', () => {
  assert.deepEqual(rangePlaces(7, 7, 7), { least: 50, best: 50, most: 50 });
});

test('each decade is as long as the next, and what lies beyond the ends stands at them', () => {
  assert.deepEqual(
    [1, 10, 100, 1000].map((n) => Math.round(decadePlace(n, 1, 1000))),
    [0, 33, 67, 100],
  );
  assert.deepEqual([decadePlace(0, 1, 1000), decadePlace(5000, 1, 1000)], [0, 100]);
  assert.deepEqual([0, 1, 10, 11, 50_000_000].map(decadeAbove), [1, 1, 10, 100, 100_000_000]);
});

test('the largest tile is the darkest, and one person is seen beside a million', () => {
  assert.equal(shadeOf(1_000_000, 1_000_000), 4);
  assert.equal(shadeOf(1, 1_000_000), 1);
  assert.equal(shadeOf(0, 1_000_000), 0);
});

test('a threshold that is just missed never shows as reached', () => {
  assert.equal(timesOf(4_999, 5_000), '0.9');
  assert.equal(timesOf(5_000, 5_000), '1.0');
  assert.equal(perMille(4_692_399), '4,692.3');
  assert.equal(perMille(999), '0.9');
});
