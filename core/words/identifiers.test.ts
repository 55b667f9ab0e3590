import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  asCaseId,
  asCourtId,
  entryIndex,
  formatFilingNumber,
  parseCaseId,
  parseFilingNumber,
  shownPosition,
} from './identifiers.ts';

test('an identifier is a name that is safe in an address and in a file name', () => {
  for (const text of ['case-17', '浙0192', '8b0f4f6e-7a53-4c35-9e7c-0b6f0d0c7a11', 'a', 'a.b_c']) {
    assert.equal(asCaseId(text), text);
  }
  for (const text of ['', ' a', 'a b', 'a/b', '../a', 'a..b', '.a', 'a-', '%61', 'a\n', 'x'.repeat(65), "a'b"]) {
    assert.deepEqual(parseCaseId(text), { ok: false, problems: [{ code: 'identifier.form', at: '' }] });
  }
  assert.throws(() => asCourtId('a b'), RangeError);
});

test('a filing number reads back, from full width and lower case too', () => {
  const number = { year: 2026, court: asCourtId('hangzhou-internet'), serial: 17 };
  assert.equal(formatFilingNumber(number), 'DW-2026-hangzhou-internet-17');
  for (const text of [
    'DW-2026-hangzhou-internet-17',
    'dw-2026-hangzhou-internet-17',
    '　ＤＷ－２０２６－hangzhou-internet－１７',
  ]) {
    assert.deepEqual(parseFilingNumber(text), { ok: true, value: number });
  }
});

test('what is no filing number is said to be none', () => {
  for (const text of ['', 'DW-2026-17', 'DW-26-x-1', 'DW-2026-x-0', 'DW-2026-x-01', 'DW-2026-a/b-1', 'DW-2026-x-1x']) {
    assert.deepEqual(parseFilingNumber(text), { ok: false, problems: [{ code: 'filing-number.form', at: '' }] });
  }
});

test('entries count from 0 and are shown from 1', () => {
  assert.equal(shownPosition(entryIndex(0)), 1);
  for (const bad of [-1, 0.5, Number.NaN, 2 ** 53, -0]) assert.throws(() => entryIndex(bad), RangeError);
});
