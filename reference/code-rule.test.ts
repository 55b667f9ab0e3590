import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Court, courts } from './courts.ts';
import { provinceById } from './provinces.ts';

// 法〔2015〕137号 articles 4 and 5: the province's character, then digits 3-4 of the division code for an intermediate
// court and 3-6 for a basic one.

const byRule = (rule: string): readonly Court[] => courts().filter((court) => court.codeRule === rule);
const character = (court: Court): string => provinceById(court.province ?? '')?.character ?? '';

test('a code by the rule for counties is the character and the last four digits of the division', () => {
  const ruled = byRule('gb2260-county');
  assert.equal(ruled.length, 2933);
  for (const court of ruled) assert.equal(court.code, `${character(court)}${court.division?.slice(2)}`, court.name);
});

test('a code by the rule for prefectures is the character and the third and fourth digit of the division', () => {
  const ruled = byRule('gb2260-prefecture');
  assert.equal(ruled.length, 333);
  for (const court of ruled) assert.equal(court.code, `${character(court)}${court.division?.slice(2, 4)}`, court.name);
});

test('the code of a court with a parent begins with the code of that parent, where both follow the rule', () => {
  const codes = new Map<string, Court>(courts().map((court) => [court.id, court]));
  const otherwise = byRule('gb2260-county').filter((court) => {
    const parent = codes.get(court.parent ?? '');
    if (parent?.codeRule !== 'gb2260-prefecture') return false;
    return court.code?.startsWith(parent.code ?? '') !== true;
  });
  assert.deepEqual(
    otherwise.map((court) => court.name),
    // Directly under the province, and heard by the intermediate court of a neighbour.
    ['神农架林区人民法院'],
  );
});

test('an id made from a known code is the letters of the province and the digits of that code', () => {
  for (const court of courts()) {
    if (court.code === null || court.level === 'supreme' || court.special === 'military') continue;
    assert.equal(court.id, `${court.province}${court.code.slice(1)}`, court.name);
  }
});
