import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paceOf, withLook, type Look } from './pace.ts';

const looks = (...all: readonly (readonly [consumed: number, seconds: number])[]): readonly Look[] =>
  all.reduce<readonly Look[]>((before, [consumed, seconds]) => withLook(before, { consumed, seconds }), []);

test('the rate is what was read between two looks, and the time left follows from it', () => {
  assert.deepEqual(paceOf(looks([100, 1], [300, 2], [500, 3]), 1_100), { bytesPerSecond: 200, secondsLeft: 3 });
});

test('what was read before a stop makes no rate: the seconds begin anew', () => {
  assert.deepEqual(paceOf(looks([100, 1], [9_000, 30], [9_100, 1], [9_300, 2]), 9_500), {
    bytesPerSecond: 200,
    secondsLeft: 1,
  });
});

test('nothing is said before a second has passed, nor while nothing is read', () => {
  assert.equal(paceOf(looks(), 10), null);
  assert.equal(paceOf(looks([5, 1]), 10), null);
  assert.equal(paceOf(looks([5, 1], [6, 1.5]), 10), null);
  assert.equal(paceOf(looks([5, 1], [5, 9]), 10), null);
});

test('the same look twice counts once, and a long work is judged by its last minute', () => {
  assert.equal(looks([5, 1], [5, 1]).length, 1);
  const many = looks(...Array.from({ length: 200 }, (_, n) => [n * (n < 150 ? 1 : 100), n] as const));
  assert.equal(many.length, 60);
});
