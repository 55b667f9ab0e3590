import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asDay } from '#words/day.ts';
import { caseTypeCodes, caseTypes } from './case-types.ts';
import { causesOn } from './causes.ts';

test('a cause is named by the version in force on the day, and by none before the first', () => {
  const named = (day: string) => causesOn(asDay(day)).map((cause) => cause.name);
  assert.ok(named('2026-01-01').includes('个人信息保护民事公益诉讼'));
  assert.ok(!named('2025-12-31').includes('个人信息保护民事公益诉讼'));
  assert.ok(named('2025-12-31').length > 0);
  assert.deepEqual(named('2020-12-31'), []);
});

test('public-interest suits run under the ordinary case types', () => {
  for (const code of ['民初', '民终', '刑初', '行初']) assert.ok(caseTypeCodes().has(code), code);
  const used = caseTypes().filter((type) => type.publicInterestUse !== null);
  assert.ok(used.some((type) => type.code === '民初') && used.every((type) => !type.code.includes('公益')));
});
