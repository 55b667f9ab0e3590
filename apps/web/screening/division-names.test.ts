import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asDivisionCode } from '#words/division-code.ts';
import { rollUpToday } from '#screening/places/roll-up.ts';
import { namesIn, todayIn } from './division-names.ts';

const table = {
  provinces: [{ code: '110000', province: 'BJ', words: { zh: '北京', en: 'Beijing' }, column: 0, row: 0 }],
  prefectures: [{ code: '330100', words: { zh: '杭州市', en: 'Hangzhou City' } }],
  former: { '110103': ['110101'], '330102': [] },
};

test('a former code counts where its area lies today, one of which that is not known counts as unknown', () => {
  const rolled = rollUpToday(
    {
      counted: 'identity-numbers',
      divisions: [
        { code: '110103', count: 3 },
        { code: '330106', count: 2 },
        { code: '330102', count: 4 },
      ],
      unknown: 1,
    },
    todayIn(table),
  );
  assert.deepEqual(
    rolled.provinces.map(({ code, count }) => [code, count]),
    [
      ['110000', 3],
      ['330000', 2],
    ],
  );
  assert.equal(rolled.provinces[0]?.within[0]?.within[0]?.code, asDivisionCode('110101'));
  assert.equal(rolled.unknown, 5);
});

test('provinces and prefectures have names', () => {
  assert.equal(namesIn(table).get('330100')?.zh, '杭州市');
  assert.equal(namesIn(table).get('110000')?.en, 'Beijing');
});
