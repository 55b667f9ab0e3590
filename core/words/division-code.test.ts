import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asDivisionCode, divisionLevel, parseDivisionCode, prefectureOf, provinceOf } from './division-code.ts';

test('a county lies in its prefecture and its province', () => {
  const county = asDivisionCode('３３０１０６');
  assert.equal(county, '330106');
  assert.equal(divisionLevel(county), 'county');
  assert.equal(prefectureOf(county), '330100');
  assert.equal(provinceOf(county), '330000');
});

test('a prefecture lies in itself, a province in no prefecture', () => {
  const prefecture = asDivisionCode('330100');
  assert.equal(divisionLevel(prefecture), 'prefecture');
  assert.equal(prefectureOf(prefecture), '330100');
  assert.equal(prefectureOf(provinceOf(prefecture)), null);
  assert.equal(divisionLevel(provinceOf(prefecture)), 'province');
});

test('what is no code is told apart from a code of no province', () => {
  for (const text of ['', '33010', '3301066', '33o106', '33010X']) {
    assert.deepEqual(parseDivisionCode(text), { ok: false, problems: [{ code: 'division-code.form', at: '' }] });
  }
  assert.deepEqual(parseDivisionCode('990000'), {
    ok: false,
    problems: [{ code: 'division-code.province', at: '', params: { province: '99' } }],
  });
});
