import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { masked } from './mask.ts';

test('of a value there remains what shows its kind, and not whose it is', () => {
  const cases: readonly (readonly [text: string, kind: Parameters<typeof masked>[1], shown: string])[] = [
    ['13800138000', 'mobile', '138******00'],
    ['138-0013-8000', 'mobile', '138-****-**00'],
    ['11010519491231002X', 'resident-id', '110*************2X'],
    ['张三丰', 'name', '张**'],
    ['Ada Lovelace', 'name', 'A** L*******'],
    ['lovelace@example.cn', 'email', 'l*******@example.cn'],
    ['浙江省杭州市西湖区文三路 90 号', 'address', '浙江省杭州市****** ** *'],
    ['1990-03-07', 'birth-date', '1990-**-**'],
    ['qwerty', 'password', '******'],
    ['E12345678', 'passport', 'E********'],
    ['已付款', null, '已**'],
    ['收件人王五，电话13912345678', null, '收****，电************'],
    ['', null, ''],
  ];
  for (const [text, kind, shown] of cases) assert.equal(masked(text, kind), shown, text);
});

test('no six digits in a row, and no two letters in a row but in the domain of an address, are ever shown', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789Xx张王李abcAZ@.-_ ,*，'), maxLength: 60 }),
      fc.constantFrom('mobile', 'name', 'email', 'address', 'other', null),
      (text, kind) => {
        const shown = masked(text, kind).replaceAll(/@[A-Za-z0-9.-]+/g, '@');
        assert.doesNotMatch(shown, /\d{6}/);
        if (kind !== 'address') assert.doesNotMatch(shown, /\p{L}{2}/u);
        assert.equal(masked(text, kind).length, text.length);
      },
    ),
    { numRuns: 2_000 },
  );
});
