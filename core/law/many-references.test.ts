import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';
import { decide } from '#law/kernel/decision.ts';
import { given } from '#law/kernel/fact.ts';

import { manyReferences, reachedReferences } from './many-references.ts';
import { many } from './questions/many.ts';
import { regime } from './regime.ts';
import { isKnown } from './sources/sources.ts';

test('each reference cites where it comes from, smallest first', () => {
  for (const { provision } of manyReferences) assert.ok(isKnown(provision), provision);
  assert.deepEqual(
    manyReferences.map(({ figure }) => figure),
    manyReferences.map(({ figure }) => figure).toSorted((a, b) => a - b),
  );
});

test('persons are never set beside items', () => {
  assert.deepEqual(
    reachedReferences(50, 'items').map(({ figure, reached }) => [figure, reached]),
    [
      [50, true],
      [500, false],
      [5_000, false],
    ],
  );
});

test('reaching every reference still leaves many open in force', () => {
  const count = 2_000_000_000;
  assert.ok(reachedReferences(count, 'persons').every(({ reached }) => reached));
  assert.equal(decide(many, { affectedPersons: given(count) }, regime({ on: asDay('2026-11-23') })).because, 'open');
});
