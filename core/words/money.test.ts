import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fen, formatYuan, parseYuan, plainYuan, yuan } from './money.ts';

for (const [text, amount] of [
  ['0', 0],
  ['34000', 3_400_000],
  ['3,862,500.50', 386_250_050],
  ['￥34000元', 3_400_000],
  ['¥ 1.5', 150],
  ['３４０００', 3_400_000],
  ['213.95万元', 213_950_000],
  ['1.00 亿', 10_000_000_000],
  ['0.01', 1],
  ['1.100', 110],
] as const) {
  test(`${text} is ${amount} fen`, () => {
    assert.deepEqual(parseYuan(text), { ok: true, value: amount });
  });
}

for (const [text, code] of [
  ['', 'money.form'],
  ['many', 'money.form'],
  ['1e3', 'money.form'],
  ['0x10', 'money.form'],
  ['1,00', 'money.form'],
  ['1.', 'money.form'],
  ['.5', 'money.form'],
  ['1 万 2', 'money.form'],
  ['-1', 'money.negative'],
  ['0.001', 'money.below-fen'],
  ['1.1234567万', 'money.below-fen'],
  ['99999999999999999', 'money.too-large'],
] as const) {
  test(`${JSON.stringify(text)} is refused as ${code}`, () => {
    assert.deepEqual(parseYuan(text), { ok: false, problems: [{ code, at: '' }] });
  });
}

const sums = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }).map(fen);

test('what is written reads back to the same fen', () => {
  fc.assert(
    fc.property(sums, (sum) => {
      assert.deepEqual(parseYuan(plainYuan(sum)), { ok: true, value: sum });
      assert.deepEqual(parseYuan(formatYuan(sum, 'zh')), { ok: true, value: sum });
    }),
  );
});

test('a sum is shown exactly, fen only where there are any', () => {
  assert.equal(formatYuan(yuan(3_862_500), 'zh'), '3,862,500 元');
  assert.equal(formatYuan(yuan(3_862_500.5), 'en'), 'CNY 3,862,500.50');
  assert.equal(formatYuan(fen(-105), 'zh'), '-1.05 元');
  assert.equal(plainYuan(fen(-5)), '-0.05');
});

test('a part of a fen is never a sum', () => {
  for (const amount of [0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -0])
    assert.throws(() => fen(amount), RangeError);
  assert.throws(() => yuan(1.005), RangeError);
  assert.equal(yuan(19.99), 1999);
});
