import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asCaseNumber, formatCaseNumber, otherCourt, parseCaseNumber } from './case-number.ts';
import type { CaseNumber } from './case-number.ts';

const good: readonly (readonly [text: string, number: CaseNumber])[] = [
  ['（2020）浙0192民初10993号', { year: 2020, court: '浙0192', type: '民初', serial: 10993, demo: false }],
  ['(2021)湘0212刑初149号', { year: 2021, court: '湘0212', type: '刑初', serial: 149, demo: false }],
  ['（２０２１）沪０１２０刑初８２８号', { year: 2021, court: '沪0120', type: '刑初', serial: 828, demo: false }],
  [' ( 2018 ) 苏01 民初 1 号 ', { year: 2018, court: '苏01', type: '民初', serial: 1, demo: false }],
  ['（2019）最高法知民终1号', { year: 2019, court: '最高法', special: '知', type: '民终', serial: 1, demo: false }],
  ['（2022）京民辖终7号', { year: 2022, court: '京', type: '民辖终', serial: 7, demo: false }],
  ['（2026）浙0192民初演示123号', { year: 2026, court: '浙0192', type: '民初', serial: 123, demo: true }],
  [
    '（2020）浙0192民初10605号之十二',
    { year: 2020, court: '浙0192', type: '民初', serial: 10605, suffix: '十二', demo: false },
  ],
];

for (const [text, number] of good) {
  test(`reads ${text}`, () => {
    assert.deepEqual(parseCaseNumber(text), { ok: true, value: number });
  });
}

const bad: readonly (readonly [text: string, codes: readonly string[]])[] = [
  ['', ['field.empty']],
  ['（2020）浙0192民初号', ['case-number.serial-missing']],
  ['浙0192民初号', ['case-number.year-missing', 'case-number.serial-missing']],
  ['（）浙0192民初1号', ['case-number.year-missing']],
  ['（20）浙0192民初1号', ['case-number.year-form']],
  ['（1999）浙0192民初1号', ['case-number.year-form']],
  ['2020浙0192民初1号', ['case-number.brackets']],
  ['〔2020〕浙0192民初1号', ['case-number.brackets']],
  ['（2020民初1号', ['case-number.brackets', 'case-number.court-missing']],
  ['（2020）民初1号', ['case-number.court-missing']],
  ['（2020）浙019民初1号', ['case-number.court-form']],
  ['（2020）浙0092民初1号', ['case-number.court-form']],
  ['（2020）最高法01民初1号', ['case-number.court-form']],
  ['（2020）美0192民初1号', ['case-number.court-form']],
  ['（2020）浙0192', ['case-number.type-missing', 'case-number.serial-missing', 'case-number.word-missing']],
  ['（2020）浙0192民初初初初1号', ['case-number.type-form']],
  ['（2020）浙0192民初第5号', ['case-number.type-form']],
  ['（2015）杭西民初字第123号', ['case-number.court-missing', 'case-number.type-form']],
  ['（2020）浙0192民初0号', ['case-number.serial-form']],
  ['（2020）浙0192民初007号', ['case-number.serial-form']],
  ['（2020）浙0192民初1', ['case-number.word-missing']],
  ['（2020）浙0192民初1号之1', ['case-number.suffix-form']],
  ['（2020）浙0192民初1号判决书', ['case-number.trailing']],
];

for (const [text, codes] of bad) {
  test(`names the defects of ${text === '' ? 'nothing' : text}`, () => {
    const read = parseCaseNumber(text);
    assert.deepEqual(read.ok ? [] : read.problems.map((found) => found.code), codes);
  });
}

test('a court or type outside what reference data knows is a finding of its own', () => {
  const known = { courts: new Set(['浙0192']), types: new Set(['民初']) };
  assert.equal(parseCaseNumber('（2020）浙0192民初1号', known).ok, true);
  const read = parseCaseNumber('（2020）浙0193刑初1号', known);
  assert.deepEqual(read.ok ? [] : read.problems, [
    { code: 'case-number.court-unknown', at: '', params: { court: '浙0193' } },
    { code: 'case-number.type-unknown', at: '', params: { type: '刑初' } },
  ]);
});

test('a number of another court is told with both codes', () => {
  const number = asCaseNumber('（2020）浙0192民初1号');
  assert.equal(otherCourt(number, '浙0192'), null);
  assert.deepEqual(otherCourt(number, '京0491', '/number')?.params, { court: '浙0192', expected: '京0491' });
});

const numbers = fc.record(
  {
    year: fc.integer({ min: 2000, max: 2099 }),
    court: fc.constantFrom('最高法', '京', '浙01', '浙0192', '粤0192', '兵'),
    special: fc.constant('知' as const),
    type: fc.constantFrom('民初', '民终', '民辖终', '执', '刑初', '诉前调'),
    serial: fc.integer({ min: 1, max: 999_999_999 }),
    suffix: fc.constantFrom('一', '二', '十一'),
    demo: fc.boolean(),
  },
  { requiredKeys: ['year', 'court', 'type', 'serial', 'demo'], noNullPrototype: true },
);

test('what is written in either language reads back the same', () => {
  fc.assert(
    fc.property(numbers, fc.constantFrom('zh' as const, 'en' as const), (number, language) => {
      assert.deepEqual(asCaseNumber(formatCaseNumber(number, language)), number);
    }),
  );
});

test('no text makes the reader throw', () => {
  const pieces = fc.constantFrom(
    '（',
    '2020',
    '）',
    '浙',
    '0192',
    '民初',
    '演示',
    '号',
    '之',
    '一',
    'x',
    '知',
    '(',
    '0',
  );
  fc.assert(
    fc.property(fc.array(pieces), (text) => {
      const read = parseCaseNumber(text.join(''));
      assert.ok(read.ok || read.problems.length > 0);
    }),
  );
});
