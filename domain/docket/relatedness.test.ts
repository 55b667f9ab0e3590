import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { relatedness } from './relatedness.ts';
import type { Comparable } from './relatedness.ts';

const app: Comparable = {
  defendants: ['organisation:91330100MA0000000X'],
  conduct: ['sale', 'illegal-collection'],
  from: '2025-03-02',
  until: '2026-07-19',
  claims: ['apology', 'damages'],
};

test('the same complaint stands at 100, and order of defendants or conduct does not matter', () => {
  assert.equal(relatedness(app, { ...app, conduct: [...app.conduct].reverse() }).score, 100);
});

test('a period inside a longer one overlaps by the share of the longer', () => {
  const shorter = { ...app, from: '2025-04-18', until: '2026-06-15' };
  const found = relatedness(app, shorter);
  assert.equal(found.period, 'overlaps');
  assert.equal(found.periodOverlapPercent, 84);
});

test('a partial date covers all the days it may mean', () => {
  assert.equal(
    relatedness({ ...app, from: '2024', until: '2024' }, { ...app, from: '2024-01-01', until: '2024-12' })
      .periodOverlapPercent,
    100,
  );
});

test('what neither side said is not known, never different', () => {
  const silent = { defendants: [], conduct: [], from: null, until: null, claims: [] };
  const found = relatedness(app, silent);
  assert.deepEqual(
    [found.defendant, found.conduct, found.period, found.claims],
    ['not-known', 'not-known', 'not-known', 'not-known'],
  );
  assert.equal(found.score, 0);
});

test('a case of another defendant never outranks one of the same defendant', () => {
  const kinds = fc.uniqueArray(fc.constantFrom('sale', 'leak', 'purchase', 'disclosure'), { minLength: 1 });
  fc.assert(
    fc.property(kinds, kinds, (mine, theirs) => {
      const other = relatedness(app, { ...app, defendants: ['organisation:other'], conduct: mine });
      const same = relatedness(app, { ...app, conduct: theirs, from: null, claims: [] });
      return other.score < same.score;
    }),
  );
});

test('nearness is mutual', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, day, day, (a, b, c, d) => {
      const left = { ...app, from: a, until: b };
      const right = { ...app, from: c, until: d };
      assert.deepEqual(relatedness(left, right), relatedness(right, left));
    }),
  );
});
