import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bothLanguages, sourceIn } from './source.ts';

test('a reader of each language is given the half in it, also where a name holds the border', () => {
  const source = bothLanguages({ zh: '报告 甲 · 乙', en: 'Report A · B' });
  assert.equal(sourceIn(source, 'zh'), '报告 甲 乙');
  assert.equal(sourceIn(source, 'en'), 'Report A B');
});

test('a border twice over leaves none behind', () => {
  const source = bothLanguages({ zh: '报告 甲 · · 乙', en: 'Report A · · · B' });
  assert.equal(sourceIn(source, 'zh'), '报告 甲 乙');
  assert.equal(sourceIn(source, 'en'), 'Report A B');
});

test('a source in one language, and one of another make, are shown whole', () => {
  assert.equal(sourceIn('询问笔录第 3 页', 'en'), '询问笔录第 3 页');
  assert.equal(sourceIn('a · b · c', 'zh'), 'a · b · c');
});
