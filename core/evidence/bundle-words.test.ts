import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundleFindingWords } from './bundle-words.ts';

test('every finding says in both languages what was found and what to do', () => {
  for (const { found, remedy } of Object.values(bundleFindingWords)) {
    for (const words of [found.zh, remedy.zh]) assert.match(words, /\p{Script=Han}/u);
    for (const words of [found.en, remedy.en]) assert.match(words, /[a-z]/);
  }
});
