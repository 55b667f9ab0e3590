import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en as evidenceEn } from '../evidence/texts-en.ts';
import { zh as evidenceZh } from '../evidence/texts-zh.ts';
import { en as screeningEn } from '../screening/texts-en.ts';
import { zh as screeningZh } from '../screening/texts-zh.ts';
import { en as everywhereEn } from './en.ts';
import { zh as everywhereZh } from './zh.ts';

const zh = { ...everywhereZh, screening: screeningZh, evidence: evidenceZh };
const en = { ...everywhereEn, screening: screeningEn, evidence: evidenceEn };

type Leaf = readonly [place: string, text: string];

function leaves(value: unknown, place: string): readonly Leaf[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, part]) => leaves(part, `${place}/${name}`));
  return [];
}

describe('the texts', () => {
  test('no word is empty, and none shouts, apologises or blames the system', () => {
    const bad = [...leaves(zh, 'zh'), ...leaves(en, 'en')].filter(
      ([place, text]) =>
        (text === '' && !/\/units?(\/|$)/u.test(place)) || /[!！]|抱歉|糟糕|成功啦|系统错误|sorry|oops/iu.test(text),
    );
    assert.deepEqual(bad, []);
  });

  test('Chinese uses full-width punctuation between Chinese characters', () => {
    const half = leaves(zh, 'zh').filter(([, text]) => /[一-鿿][,;:?]|[,;:?][一-鿿]/u.test(text));
    assert.deepEqual(half, []);
  });

  test('English holds no Chinese but names, examples and punctuation that belong to them', () => {
    const allowed = new Set(['en/filing/courtHint', 'en/directory/findHint']);
    assert.deepEqual(
      leaves(en, 'en').filter(([place, text]) => /[一-鿿]/u.test(text) && !allowed.has(place)),
      [],
    );
  });

  test('both languages offer the same closed lists', () => {
    const names = (value: unknown): unknown =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([name, part]) => [name, names(part)]))
        : null;
    assert.deepEqual(names(en), names(zh));
  });
});
