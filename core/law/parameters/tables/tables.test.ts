import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { yuan } from '#words/money.ts';

import { isKnown } from '../../sources/sources.ts';
import { courtFeePersonality } from './court-fee-personality.ts';
import { courtFeeProperty } from './court-fee-property.ts';
import { preservationFeeTable } from './preservation-fee.ts';
import { charge } from './table.ts';

const tables = [courtFeeProperty, courtFeePersonality, preservationFeeTable];

test('every table cites its provision, and its steps follow one another without gap or overlap', () => {
  for (const { id, cite, brackets } of tables) {
    assert.ok(isKnown(cite), id);
    for (const [index, { upTo }] of brackets.entries()) {
      const next = brackets[index + 1];
      assert.equal(upTo, next === undefined ? null : next.above, id);
    }
  }
});

test('the table of property cases, step by step', () => {
  const fees: readonly (readonly [number, number])[] = [
    [1, 50],
    [10_000, 50],
    [100_000, 2_300],
    [200_000, 4_300],
    [500_000, 8_800],
    [1_000_000, 13_800],
    [2_000_000, 22_800],
    [5_000_000, 46_800],
    [10_000_000, 81_800],
    [20_000_000, 141_800],
    [30_000_000, 191_800],
  ];
  for (const [sum, fee] of fees) assert.equal(charge(courtFeeProperty, yuan(sum)).least, yuan(fee), String(sum));
});

test('the table of personality rights charges damages only above fifty thousand', () => {
  const ends = (sum: number) => {
    const { least, most } = charge(courtFeePersonality, yuan(sum));
    return [least, most];
  };
  assert.deepEqual(ends(50_000), [yuan(100), yuan(500)]);
  assert.deepEqual(ends(100_000), [yuan(600), yuan(1_000)]);
  assert.deepEqual(ends(300_000), [yuan(1_600), yuan(2_000)]);
});

test('asking for preservation never costs more than five thousand', () => {
  assert.equal(charge(preservationFeeTable, 0).most, yuan(30));
  assert.equal(charge(preservationFeeTable, yuan(100_000)).most, yuan(1_020));
  assert.equal(charge(preservationFeeTable, yuan(10_000_000)).most, yuan(5_000));
});

test('a higher sum never costs less, and every fee is whole', () => {
  fc.assert(
    fc.property(fc.constantFrom(...tables), fc.nat(10_000_000_000), fc.nat(1_000_000), (table, sum, more) => {
      const one = charge(table, sum);
      assert.ok(Number.isSafeInteger(one.least) && one.least <= one.most);
      assert.ok(charge(table, sum + more).least >= one.least);
    }),
    { numRuns: 200, seed: 13 },
  );
});
