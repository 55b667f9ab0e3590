import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ladderSchemes } from '#law/proposals/ladder-schemes.ts';

import type { KindId } from '../kind.ts';
import { sketchedKinds } from './kinds.fixture.ts';
import { rowClasses } from './row-classes.ts';

/** The rank that a row gets: that of the first class whose kinds it holds. */
function rankOf(scheme: keyof typeof ladderSchemes, held: readonly KindId[], under14 = false): number {
  const found = rowClasses(ladderSchemes[scheme], sketchedKinds).find(
    (row) => row.kinds.every((kind) => held.includes(kind)) && (row.under14 !== true || under14),
  );
  return found?.rank ?? 0;
}

test('a row takes the highest class of what it holds', () => {
  assert.equal(rankOf('R-MANY', ['name', 'mobile']), 1);
  assert.equal(rankOf('R-MANY', ['name', 'lodging']), 2);
  assert.equal(rankOf('R-MANY', ['name', 'lodging', 'bank-card']), 3);
  assert.equal(rankOf('R-MANY', []), 1);
});

test('a child is of the highest class where the scheme says so', () => {
  assert.equal(rankOf('R-MANY', ['name'], true), 3);
  assert.equal(rankOf('R-MANY-CRIM2017', ['name'], true), 1);
});

test('the schemes part over health and biometrics', () => {
  assert.deepEqual(
    (['R-MANY', 'R-MANY-PIPL28', 'R-MANY-CRIM2017'] as const).map((scheme) => rankOf(scheme, ['health'])),
    [2, 3, 2],
  );
  assert.deepEqual(
    (['R-MANY', 'R-MANY-PIPL28', 'R-MANY-CRIM2017'] as const).map((scheme) => rankOf(scheme, ['biometric'])),
    [3, 3, 1],
  );
});

test('ranks fall from first to last, and the last holds for every row', () => {
  for (const scheme of Object.values(ladderSchemes)) {
    const ranks = rowClasses(scheme, sketchedKinds).map(({ rank }) => rank);
    assert.deepEqual(
      ranks,
      ranks.toSorted((one, other) => other - one),
    );
    assert.deepEqual(rowClasses(scheme, sketchedKinds).at(-1), { kinds: [], rank: 1 });
  }
});
