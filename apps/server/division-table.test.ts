import assert from 'node:assert/strict';
import { test } from 'node:test';
import { divisionTable } from './division-table.ts';

test('every province has a tile of its own', () => {
  const { provinces } = divisionTable();
  assert.equal(provinces.length, 34);
  assert.equal(new Set(provinces.map(({ column, row }) => `${column} ${row}`)).size, 34);
});

test('a former code leads to where its area lies today, one that the source is silent on to nowhere, one in force stands for itself', () => {
  const { former, prefectures } = divisionTable();
  // Chongwen became part of Dongcheng in 2010.
  assert.deepEqual(former['110103'], ['110101']);
  assert.equal(former['110101'], undefined);
  assert.ok(Object.values(former).some((today) => today.length === 0));
  assert.ok(prefectures.some(({ code, words }) => code === '330100' && words.zh === '杭州市'));
});
