import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asDay } from '#words/day.ts';

import type { KindId } from '../kind.ts';
import type { PartRead } from '../report.ts';
import { figures, screeningOf } from '../figures/screening.fixture.ts';
import { classesOfScreening } from './classes-of-screening.ts';
import { sketchedKinds } from './kinds.fixture.ts';

const part = (name: string, ...kinds: readonly (KindId | null)[]): PartRead => ({
  part: name,
  format: 'csv',
  charset: 'utf-8',
  bytes: 100,
  rows: 10,
  columns: kinds.map((kind) => ({ name: '列', kind, confidence: 1 })),
  unparsed: 0,
  replaced: 0,
});
const held = (parts: readonly PartRead[]) =>
  classesOfScreening(
    screeningOf({ mobile: figures(9, 0, 0), 'resident-id': figures(9, 0, 0), address: figures(9, 9, 0) }, null, {
      parts,
    }),
    asDay('2026-11-23'),
    sketchedKinds,
  ).map(({ kinds }) => kinds);

test('each kind of which something valid was found, then what stands in one table', () => {
  assert.deepEqual(held([part('a.csv', 'mobile', null, 'resident-id', 'address')]), [
    ['resident-id'],
    ['mobile'],
    ['resident-id', 'mobile'],
  ]);
});

test('tables of the same kinds count once, in whatever order; a single kind is no combination', () => {
  const parts = [part('a.csv', 'mobile', 'resident-id'), part('b.csv', 'resident-id', 'mobile'), part('c', 'mobile')];
  assert.equal(held(parts).length, 3);
});

test('text without columns has no combination', () => {
  assert.deepEqual(held([]), [['resident-id'], ['mobile']]);
});
